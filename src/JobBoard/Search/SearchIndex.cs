using JobBoard.Geography;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Text;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Search;

/// <summary>
/// Stores postings so that they are found by what they say from then on: record and text index change in one transaction.
/// Whoever saves a posting, or the name of what it shows, saves by this.
/// </summary>
public sealed class SearchIndex(BoardDb db, TimeProvider time)
{
    private const int Batch = 200;

    /// <summary>How long a row outlives its posting's deadline, so that a clock that is set back misses nothing.</summary>
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(2);

    private readonly TextIndex _texts = new(db);

    /// <summary>Stores all that is pending, and brings these postings' rows of the index up to date.</summary>
    public async Task SaveAsync(IReadOnlyCollection<Posting> postings, CancellationToken cancellationToken)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        await db.SaveChangesAsync(cancellationToken);
        await WriteAsync(postings, cancellationToken);
        if (transaction is not null)
            await transaction.CommitAsync(cancellationToken);
    }

    public Task SaveAsync(Posting posting, CancellationToken cancellationToken) => SaveAsync([posting], cancellationToken);

    /// <summary>Writes anew the rows of those that show what was renamed; the caller's transaction holds the new name too.</summary>
    public Task RewriteAsync(Func<IQueryable<Posting>, IQueryable<Posting>> showing, CancellationToken cancellationToken) =>
        WriteAllAsync(showing(db.Postings.AsNoTracking().Where(posting => posting.Stage == PostingStage.Published)), cancellationToken);

    /// <summary>Takes in what was published before there was an index; nothing to do otherwise.</summary>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var (entries, since) = (db.SearchEntries, time.GetUtcNow() - Kept);
        var missing = db.Postings.AsNoTracking().Where(posting =>
            posting.Stage == PostingStage.Published && posting.ClosesAt > since && !entries.Any(entry => entry.PostingId == posting.Id));
        if (!await missing.AnyAsync(cancellationToken))
            return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await WriteAllAsync(missing, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Takes out the rows of postings whose deadline has long passed; the search passes over them from that instant on.</summary>
    /// <returns>How many it took out, a bounded number at a time.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var (entries, since) = (db.SearchEntries, time.GetUtcNow() - Kept);
        var over = await db.Postings.AsNoTracking().Where(posting =>
                posting.Stage == PostingStage.Published && posting.ClosesAt <= since
                && entries.Any(entry => entry.PostingId == posting.Id && entry.TextKey != null))
            .Take(Batch).ToListAsync(cancellationToken);
        if (over.Count > 0)
            await SaveAsync(over, cancellationToken);
        return over.Count;
    }

    /// <summary>How many open postings the text index does not hold as it should; none, unless somebody wrote past this board.</summary>
    public Task<int> CountMissingAsync(CancellationToken cancellationToken)
    {
        var (entries, now) = (db.SearchEntries, time.GetUtcNow());
        return db.Postings.Open(now).CountAsync(
            posting => !entries.Any(entry => entry.PostingId == posting.Id && entry.TextKey != null), cancellationToken);
    }

    private async Task WriteAllAsync(IQueryable<Posting> postings, CancellationToken cancellationToken)
    {
        for (var last = 0; ;)
        {
            var after = last;
            var batch = await postings.Where(posting => posting.Id > after).OrderBy(posting => posting.Id).Take(Batch).ToListAsync(cancellationToken);
            if (batch is [])
                return;
            await WriteAsync(batch, cancellationToken);
            last = batch[^1].Id;
        }
    }

    private async Task WriteAsync(IReadOnlyCollection<Posting> postings, CancellationToken cancellationToken)
    {
        var ids = postings.Select(posting => posting.Id).ToList();
        var known = await db.SearchEntries.AsNoTracking().Where(entry => ids.Contains(entry.PostingId))
            .ToDictionaryAsync(entry => entry.PostingId, cancellationToken);
        var names = await NamesAsync(postings, cancellationToken);
        var change = await db.SearchEntries.MaxAsync(entry => (long?)entry.Change, cancellationToken) ?? 0;
        foreach (var posting in postings)
        {
            if (known.GetValueOrDefault(posting.Id)?.TextKey is { } before)
                await _texts.RemoveAsync(before, cancellationToken);
            long? key = IsToBeFound(posting) ? NewestKey.Of(posting.Id, posting.PostedAt) : null;
            if (key is { } row)
                await _texts.PutAsync(row, TextOf(posting, names), cancellationToken);
            change++;
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO SearchEntries(PostingId, TextKey, Change) VALUES ({posting.Id}, {key}, {change})
                ON CONFLICT(PostingId) DO UPDATE SET TextKey = excluded.TextKey, Change = excluded.Change
                """, cancellationToken);
        }
    }

    private bool IsToBeFound(Posting posting) => posting.Stage is PostingStage.Published && posting.ClosesAt > time.GetUtcNow() - Kept;

    private async Task<Names> NamesAsync(IReadOnlyCollection<Posting> postings, CancellationToken cancellationToken)
    {
        var organizations = postings.Select(posting => posting.OrganizationId).Distinct().ToList();
        var categories = postings.Select(posting => posting.Details.Category).Distinct().ToList();
        return new Names(
            await db.Organizations.Where(one => organizations.Contains(one.Id))
                .ToDictionaryAsync(one => one.Id, one => one.Profile.Name, cancellationToken),
            await db.Categories.Where(one => categories.Contains(one.Slug))
                .ToDictionaryAsync(one => one.Slug, one => one.Name, cancellationToken));
    }

    private static SearchText TextOf(Posting posting, Names names)
    {
        var details = posting.Details;
        var places = details.Locations.SelectMany(place => (string?[])[place.Locality, place.Region, Atlas.Country(place.Country)?.Name])
            .Concat(details.ApplicantLocations.SelectMany(place => (string?[])[place.Region, Atlas.Country(place.Country)?.Name]));
        return new SearchText(
            SearchTerms.Fold(details.Title),
            SearchTerms.Fold(names.Organizations.GetValueOrDefault(posting.OrganizationId ?? 0) ?? ""),
            SearchTerms.Fold(names.Categories.GetValueOrDefault(details.Category ?? "") ?? ""),
            SearchTerms.Fold(string.Join(' ', places)),
            SearchTerms.Fold(PlainText.FromHtml(posting.DescriptionHtml)));
    }

    /// <summary>What the index says beside the postings' own words: organizations by id, categories by slug.</summary>
    private sealed record Names(Dictionary<int, string> Organizations, Dictionary<string, string> Categories);
}
