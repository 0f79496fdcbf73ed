using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using JobBoard.Web.Admin.Activity;
using JobBoard.Web.Admin.Appearance;
using JobBoard.Web.Admin.Categories;
using JobBoard.Web.Admin.Members;
using JobBoard.Web.Admin.Organizations;
using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Feeds;
using JobBoard.Web.Home;
using JobBoard.Web.Jobs;
using JobBoard.Web.Organizations;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Notices;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace JobBoard.Web.Hosting;

/// <summary>What the pages need: where views stand, in which language they speak, who makes them.</summary>
internal static class Pages
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddControllersWithViews(mvc => mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute())).AddRazorOptions(razor =>
        {
            razor.AreaViewLocationFormats.Clear();
            razor.AreaViewLocationFormats.Add("/{2}/{1}/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/{2}/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/Shared/{0}.cshtml");
            razor.ViewLocationFormats.Clear();
            razor.ViewLocationFormats.Add("/{1}/{0}.cshtml");
            razor.ViewLocationFormats.Add("/Shared/{0}.cshtml");
        });
        services.Configure<RequestLocalizationOptions>(SpeakEnglish);
        // Letters of any script stand for themselves; what has a meaning in HTML is still encoded.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton<PageFrames>();
        services.AddSingleton<OpeningCards>();
        services.AddSingleton<NoticeSheets>();
        services.AddScoped<FrontPage>();
        services.AddSingleton<JobFilterWords>();
        services.AddScoped<JobListing>();
        services.AddScoped<PostingPages>();
        services.AddScoped<FeedReading>();
        services.AddScoped<OrganizationPages>();
        services.AddSingleton<PostingFormWriter>();
        services.AddSingleton<PostingFormReader>();
        services.AddSingleton<EditorPass>();
        services.AddScoped<EditorPreview>();
        services.AddScoped<EditorPages>();
        services.AddScoped<EditorSaving>();
        services.AddScoped<KeptForms>();
        services.AddScoped<StaffOrganizationPages>();
        services.AddScoped<MemberPages>();
        services.AddScoped<CategoryPages>();
        services.AddScoped<AppearancePages>();
        services.AddScoped<ActivityPages>();
    }

    /// <summary>One language until there is a second; neither the server's own nor the visitor's changes a number.</summary>
    private static void SpeakEnglish(RequestLocalizationOptions localization)
    {
        var english = CultureInfo.GetCultureInfo("en");
        localization.DefaultRequestCulture = new RequestCulture(english);
        localization.SupportedCultures = [english];
        localization.SupportedUICultures = [english];
        localization.RequestCultureProviders.Clear();
    }
}
