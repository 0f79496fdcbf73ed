using System.CommandLine;
using JobBoard.Links;
using JobBoard.Mail;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Commands;

/// <summary><c>doctor</c>: checks what the board needs, and says what to do.</summary>
internal static class DoctorCommand
{
    private const long LittleSpace = 500L * 1024 * 1024;

    public static Command Create()
    {
        var command = new Command("doctor", "Checks configuration, database, time and disk, and says what to do.");
        command.Does((_, services, cancellationToken) => RunAsync(services, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<BoardDb>();
        var data = services.GetRequiredService<DataDirectory>();
        Check[] checks =
        [
            CheckAddress(services.GetRequiredService<PublicLinks>()),
            await CheckIntegrityAsync(db, cancellationToken),
            await CheckForeignKeysAsync(db, cancellationToken),
            await CheckRendererAsync(db, cancellationToken),
            await CheckSearchAsync(services.GetRequiredService<SearchIndex>(), cancellationToken),
            await CheckLogosAsync(db, data, cancellationToken),
            await CheckMailAsync(services, cancellationToken),
            CheckTimeZones(),
            CheckDisk(data),
        ];
        foreach (var check in checks)
            Console.WriteLine($"{(check.Advice is null ? "ok     " : "mend   ")}{check.Subject}{(check.Advice is null ? "" : $": {check.Advice}")}");
        return checks.All(check => check.Advice is null) ? ExitCode.Done : ExitCode.Refused;
    }

    private static Check CheckAddress(PublicLinks links)
    {
        var origin = new Uri(links.Origin);
        return new($"public address {links.Origin}", origin.Scheme is "http" && !origin.IsLoopback
            ? "search engines prefer https; set JobBoard:BaseUrl to the https address of the proxy in front" : null);
    }

    private static async Task<Check> CheckIntegrityAsync(BoardDb db, CancellationToken cancellationToken)
    {
        var answers = await db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync(cancellationToken);
        return new("database integrity", answers is ["ok"] ? null : $"{answers[0]}; restore the last backup");
    }

    private static async Task<Check> CheckForeignKeysAsync(BoardDb db, CancellationToken cancellationToken)
    {
        var broken = await db.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM pragma_foreign_key_check").SingleAsync(cancellationToken);
        return new("foreign keys", broken is 0 ? null : $"{broken} rows point to nothing; restore the last backup");
    }

    private static async Task<Check> CheckRendererAsync(BoardDb db, CancellationToken cancellationToken)
    {
        var old = await db.Postings.CountAsync(posting => posting.RendererVersion < Markdown.RendererVersion, cancellationToken);
        return new("descriptions", old is 0 ? null : $"{old} were rendered by an older version; save them again");
    }

    private static async Task<Check> CheckSearchAsync(SearchIndex index, CancellationToken cancellationToken)
    {
        var missing = await index.CountMissingAsync(cancellationToken);
        return new("search index", missing is 0 ? null : $"{missing} open postings cannot be found by their words; save them again");
    }

    private static async Task<Check> CheckLogosAsync(BoardDb db, DataDirectory data, CancellationToken cancellationToken)
    {
        var organizations = db.Organizations.Where(organization => organization.Logo != null);
        var missing = 0;
        await foreach (var logo in organizations.Select(organization => organization.Logo).AsAsyncEnumerable().WithCancellation(cancellationToken))
            missing += File.Exists(Path.Combine(data.Logos, logo?.File ?? "")) ? 0 : 1;
        return new("logos", missing is 0 ? null : $"{missing} files are missing from {data.Logos}; restore them or upload them again");
    }

    private static async Task<Check> CheckMailAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var waiting = await services.GetRequiredService<Outbox>().CountWaitingAsync(cancellationToken);
        var isConfigured = services.GetRequiredService<IOptions<SmtpOptions>>().Value.IsConfigured;
        return new("mail", waiting is 0 ? null : isConfigured
            ? $"{waiting} messages wait; look for the mail server's answer in the log"
            : $"{waiting} messages wait, and no mail server is configured; set Smtp:Host and Smtp:From");
    }

    private static Check CheckTimeZones() =>
        new("time zones", ZonedDate.IsZone("Africa/Dakar") ? null : "the system has no IANA time zones; install tzdata and ICU");

    private static Check CheckDisk(DataDirectory data)
    {
        var free = new DriveInfo(data.Root).AvailableFreeSpace;
        return new("disk space", free > LittleSpace ? null : $"only {free / (1024 * 1024)} MB are free at {data.Root}");
    }

    /// <param name="Advice">What to do; null when all is well.</param>
    private sealed record Check(string Subject, string? Advice);
}
