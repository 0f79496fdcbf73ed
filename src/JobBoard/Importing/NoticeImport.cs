using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Structured;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobBoard.Importing;

/// <summary>
/// Stores what the readers read, each item in a transaction of its own. The same key is the same posting: a second run
/// changes nothing, and what somebody edited since is left alone.
/// </summary>
public sealed class NoticeImport(
    BoardDb db,
    OrganizationRegister organizations,
    PostingDesk desk,
    SearchIndex index,
    IEnumerable<INoticeReader> readers,
    TimeProvider time,
    IOptions<PublishingOptions> options)
{
    private const string By = "import";

    /// <summary>Imports the files in their order. Every item gives one line; a bad one does not stop the others.</summary>
    public async IAsyncEnumerable<ImportedItem> RunAsync(
        IEnumerable<NoticeFile> files, ImportRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A dry run does all of it and keeps nothing, so that it reports what the real one would.
        await using var dryRun = request.DryRun ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        foreach (var file in files)
        {
            if (ReaderOf(file, request.Format) is not { } reader)
            {
                yield return new ImportedItem(file.Name, ImportOutcome.Skipped) { Reason = "No reader knows this kind of file." };
                continue;
            }
            foreach (var item in reader.Read(file, new ReadingDefaults(options.Value.TimeZone, options.Value.Locale)))
                yield return await ImportAsync(file, reader.Format, item, request, cancellationToken);
        }
    }

    private INoticeReader? ReaderOf(NoticeFile file, string? format) => format is null
        ? readers.FirstOrDefault(reader => reader.Recognizes(file))
        : readers.FirstOrDefault(reader => reader.Format == format);

    private async Task<ImportedItem> ImportAsync(
        NoticeFile file, string format, ReadItem item, ImportRequest request, CancellationToken cancellationToken)
    {
        if (item is not Notice notice)
        {
            var unreadable = (UnreadableNotice)item;
            return new ImportedItem(file.Name, ImportOutcome.Refused)
            {
                Format = format,
                Reason = unreadable.Reason,
                Line = unreadable.Line,
            };
        }
        await using var transaction = request.DryRun ? null : await db.Database.BeginTransactionAsync(cancellationToken);
        var told = await StoreAsync(file, format, notice, request, cancellationToken);
        var changed = db.ChangeTracker.Entries<Posting>().Where(entry => entry.State is not EntityState.Unchanged).Select(entry => entry.Entity).ToList();
        await index.SaveAsync(changed, cancellationToken);
        if (transaction is not null)
            await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return told with { Format = format };
    }

    private async Task<ImportedItem> StoreAsync(
        NoticeFile file, string format, Notice notice, ImportRequest request, CancellationToken cancellationToken)
    {
        var key = $"{request.Source}|{notice.ItemKey ?? file.Name}";
        var posting = await db.Postings.Include(one => one.Source)
            .SingleOrDefaultAsync(one => one.Source!.Key == key, cancellationToken);
        return posting?.Source is { } source
            ? await UpdateAsync(new Update(file, notice, request, posting, source), cancellationToken)
            : await CreateAsync(file, format, key, notice, request, cancellationToken);
    }

    private async Task<ImportedItem> CreateAsync(
        NoticeFile file, string format, string key, Notice notice, ImportRequest request, CancellationToken cancellationToken)
    {
        var organization = await OrganizationOfAsync(notice, request, cancellationToken);
        var posting = new Posting(Apply(request, Zoned(notice, organization), organization), organization?.Id, By, time.GetUtcNow());
        posting.ComeFrom(new PostingSource
        {
            Key = key,
            Format = format,
            File = file.Name,
            LegacyPath = notice.LegacyPath,
            Original = notice.Original,
            Reading = notice.Details.ToJson(),
            Evidence = EvidenceOf(notice),
        });
        db.Postings.Add(posting);
        var findings = await SettleAsync(posting, notice, request, cancellationToken);
        return Told(file, ImportOutcome.Created, notice, posting, findings);
    }

    private async Task<ImportedItem> UpdateAsync(Update update, CancellationToken cancellationToken)
    {
        var (file, notice, request, posting, source) = update;
        var reading = notice.Details.ToJson();
        var isSame = source.Original.AsSpan().SequenceEqual(notice.Original) && source.Reading == reading;
        if (posting.Stage is PostingStage.Deleted)
            return Left(update, ImportOutcome.Skipped, "It was deleted on this board.");
        if (isSame && !request.Publish && request.ValidThrough is null)
            return Left(update, ImportOutcome.Unchanged, reason: null);
        if (!isSame && posting.Version > source.Revision)
            return Left(update, ImportOutcome.Conflict, "It was edited on this board since; both versions are kept, the board's is shown.");

        var organization = await OrganizationOfAsync(notice, request, cancellationToken);
        var details = Apply(request, isSame ? posting.Details : Zoned(notice, organization), organization);
        var before = (posting.Version, posting.Stage);
        var organizationId = isSame && request.Organization is null ? posting.OrganizationId : organization?.Id;
        if (details.ToJson() != posting.Details.ToJson() || posting.OrganizationId != organizationId)
            posting.Revise(details, organizationId, By, time.GetUtcNow());
        var findings = await SettleAsync(posting, notice, request, cancellationToken);
        if (PublishingGate.Blocks(findings) && posting.StateAt(time.GetUtcNow()) is PostingState.Published)
        {
            db.ChangeTracker.Clear();
            return new ImportedItem(file.Name, ImportOutcome.Refused)
            {
                Notice = notice,
                Findings = findings,
                Reason = "The posting is open, and what the notice now says cannot be published; it was left as it is.",
            };
        }
        var outcome = isSame && before == (posting.Version, posting.Stage) ? ImportOutcome.Unchanged : ImportOutcome.Updated;
        if (!isSame)
        {
            source.LegacyPath = notice.LegacyPath;
            source.Original = notice.Original;
            source.Reading = reading;
            source.Evidence = EvidenceOf(notice);
        }
        return Told(file, outcome, notice, posting, findings);
    }

    private static string EvidenceOf(Notice notice) =>
        JsonSerializer.Serialize(notice.Evidence, EvidenceJson.Default.IReadOnlyListEvidence);

    /// <summary>Gives the posting its state; the first rule that holds decides (product contract, "State on import").</summary>
    /// <returns>What the gate said; empty when it was not asked.</returns>
    private async Task<IReadOnlyList<Finding>> SettleAsync(
        Posting posting, Notice notice, ImportRequest request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        IReadOnlyList<Finding> findings = [];
        var isWanted = (notice.IsPublic is true || request.Publish) && !WasClosedHere(posting);
        if (notice.IsPublic is false)
            Hide(posting, now);
        else if (posting.ClosesAt <= now)
            ArriveClosed(posting, now);
        else if (posting.StateAt(now) is PostingState.Published)
            findings = await desk.CheckAsync(posting, cancellationToken);
        else if (isWanted)
            findings = await desk.PublishAsync(posting, By, cancellationToken);
        if (isWanted && PublishingGate.Blocks(findings) && posting.Stage is PostingStage.Closed && posting.CanRetract(now))
            posting.Retract(now);
        if (posting.Source is { } source)
            source.Revision = posting.Version;
        return findings;
    }

    private static void Hide(Posting posting, DateTimeOffset now)
    {
        if (posting.CanClose(now) && !posting.CanRetract(now))
            posting.Close(ClosedReason.Withdrawn, now);
        else if (posting.Stage is not PostingStage.Draft && posting.CanRetract(now))
            posting.Retract(now);
    }

    private static void ArriveClosed(Posting posting, DateTimeOffset now)
    {
        if (posting.Stage is not PostingStage.Closed && posting.CanArriveClosed(now))
            posting.ArriveClosed(now);
    }

    /// <summary>Whether staff closed it before its time; an import does not open it again.</summary>
    private static bool WasClosedHere(Posting posting) =>
        posting.Stage is PostingStage.Closed && posting.ClosedReason is not ClosedReason.Expired;

    private async Task<Organization?> OrganizationOfAsync(
        Notice notice, ImportRequest request, CancellationToken cancellationToken)
    {
        if ((request.Organization ?? notice.OrganizationName) is not { } name)
            return null;
        var isNoticesOwn = request.Organization is null
            || notice.OrganizationName is { } own && Organization.KeyOf(own) == Organization.KeyOf(request.Organization);
        var profile = new OrganizationProfile { Name = name, Website = isNoticesOwn ? notice.OrganizationWebsite : null };
        return await organizations.FindOrAddAsync(profile, cancellationToken);
    }

    /// <summary>The notice's dates in the organization's zone, where the notice shows none of its own.</summary>
    private static PostingDetails Zoned(Notice notice, Organization? organization)
    {
        if (notice.HasOwnTimeZone || organization?.Profile.TimeZone is not { } zone)
            return notice.Details;
        return notice.Details with
        {
            DatePosted = notice.Details.DatePosted is { } posted ? posted with { TimeZone = zone } : null,
            ValidThrough = notice.Details.ValidThrough is { } through ? through with { TimeZone = zone } : null,
        };
    }

    private PostingDetails Apply(ImportRequest request, PostingDetails details, Organization? organization) =>
        request.ValidThrough is { } day
            ? details with { ValidThrough = new ZonedDate(day, null, desk.TimeZoneOf(details, organization)) }
            : details;

    private ImportedItem Told(
        NoticeFile file, ImportOutcome outcome, Notice notice, Posting posting, IReadOnlyList<Finding> findings) =>
        new(file.Name, outcome)
        {
            Notice = notice,
            Details = posting.Details,
            State = posting.StateAt(time.GetUtcNow()),
            ClosedReason = posting.ReasonAt(time.GetUtcNow()),
            Findings = findings,
        };

    private ImportedItem Left(Update update, ImportOutcome outcome, string? reason) =>
        Told(update.File, outcome, update.Notice, update.Posting, []) with { Reason = reason };

    /// <summary>A notice whose posting is on the board already.</summary>
    private sealed record Update(NoticeFile File, Notice Notice, ImportRequest Request, Posting Posting, PostingSource Source);
}

[JsonSerializable(typeof(IReadOnlyList<Evidence>))]
internal sealed partial class EvidenceJson : JsonSerializerContext;
