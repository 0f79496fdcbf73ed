using System.Globalization;
using JobBoard.Organizations;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Answers whoever is not signed in: a script by 401, anybody else at the sign-in, with the text of an editor kept.</summary>
internal static class SignedOutEditor
{
    public const string PassField = "Pass";

    public static async Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (request, response) = (context.Request, context.Response);
        if (IsFromScript(request))
        {
            response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (await KeepAsync(request) is { } editor)
        {
            response.StatusCode = StatusCodes.Status303SeeOther;
            response.Headers.Location = $"{StaffPaths.SignIn}?{context.Options.ReturnUrlParameter}={Uri.EscapeDataString(editor)}";
        }
        else
        {
            response.Redirect(context.RedirectUri);
        }
    }

    private static bool IsFromScript(HttpRequest request) =>
        request.Headers["Sec-Fetch-Mode"].ToString() is "cors" or "same-origin"
        || request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase);

    /// <returns>Where the text waits; null when nothing was kept.</returns>
    private static async Task<string?> KeepAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType
            || !request.Path.StartsWithSegments(StaffPaths.Postings, StringComparison.Ordinal))
        {
            return null;
        }
        var services = request.HttpContext.RequestServices;
        var stopped = request.HttpContext.RequestAborted;
        var sent = await ReadAsync(request, stopped);
        if (services.GetRequiredService<EditorPass>().Read(sent?[PassField]) is not { } pass || sent is null
            || await services.GetRequiredService<StaffStandings>().FindAsync(pass.UserId, stopped) is null)
        {
            return null;
        }
        var form = await BindAsync(request.HttpContext, sent);
        form.Key = pass.Key;
        await services.GetRequiredService<KeptForms>().KeepAsync(form, pass.UserId, pass.PostingId, stopped);
        return pass.PostingId is { } id ? StaffPaths.Posting(id) : $"{StaffPaths.NewPosting}?key={pass.Key}";
    }

    private static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception problem) when (problem is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>The form as the editor's own actions would be given it.</summary>
    private static async Task<PostingForm> BindAsync(HttpContext context, IFormCollection sent)
    {
        var services = context.RequestServices;
        var metadata = services.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(typeof(PostingForm));
        var binder = services.GetRequiredService<IModelBinderFactory>().CreateBinder(
            new ModelBinderFactoryContext { Metadata = metadata, CacheToken = metadata });
        var values = new FormValueProvider(BindingSource.Form, sent, CultureInfo.InvariantCulture);
        var binding = DefaultModelBindingContext.CreateBindingContext(
            new ActionContext(context, new RouteData(), new ActionDescriptor()), values, metadata, bindingInfo: null, EditPage.Prefix);
        await binder.BindModelAsync(binding);
        return binding.Result.Model as PostingForm ?? new PostingForm();
    }
}
