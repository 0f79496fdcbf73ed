using JobBoard.Inviting;
using JobBoard.Links;
using JobBoard.Storage;
using JobBoard.Web.Account;
using JobBoard.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Hosting;

/// <summary>What serving and the verbs have in common: configuration, logging, the rooms of the board.</summary>
internal static class BoardHost
{
    public const string DefaultUrl = "http://localhost:5080";

    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot(args) });
        builder.AddBoardLogging();
        builder.Services.AddBoard(builder.Configuration);
        builder.Services.AddOptions<SiteOptions>().Bind(builder.Configuration.GetSection("JobBoard")).ValidateOnStart();
        builder.Services.AddSingleton<BoardFaces>();
        builder.Services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptions.Validator>();
        builder.Services.PostConfigure<StorageOptions>(options =>
            options.DataDirectory = Path.Combine(builder.Environment.ContentRootPath, options.DataDirectory));
        builder.Services.AddSingleton(provider => new PublicLinks(
            provider.GetRequiredService<IOptions<LinksOptions>>(), () => ListeningAddress.Of(provider)));
        builder.Services.AddLocalization();
        builder.Services.AddStaffAccounts();
        builder.Services.AddSingleton<IStaffLetters, StaffLetters>();
        return builder;
    }

    /// <summary>Checks every option, so that a wrong value is told before anything is touched.</summary>
    /// <exception cref="OptionsValidationException">A value is wrong; each failure names its key.</exception>
    public static void ValidateOptions(this IServiceProvider services) =>
        services.GetRequiredService<IStartupValidator>().Validate();

    /// <summary>What stopped the program, in one line.</summary>
    public static string Why(Exception problem) => problem switch
    {
        AggregateException several => string.Join(' ', several.InnerExceptions.Select(Why)),
        DbUpdateException { InnerException: { } cause } => Why(cause),
        _ => problem.Message.ReplaceLineEndings(" "),
    };

    /// <summary>
    /// The project's folder when run from its build output, else the program's own: never the caller's folder, which is
    /// what paths on the command line mean.
    /// </summary>
    private static string? ContentRoot(string[] args)
    {
        var isGiven = args.Any(arg => arg.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
            || Environment.GetEnvironmentVariable("ASPNETCORE_CONTENTROOT") is not null;
        if (isGiven)
            return null;
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "JobBoard.Web.csproj")))
                return folder;
        }
        return AppContext.BaseDirectory;
    }
}
