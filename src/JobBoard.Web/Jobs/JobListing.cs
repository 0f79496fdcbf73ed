using JobBoard.Geography;
using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Jobs;

/// <summary>Reads a page of what a search finds.</summary>
public sealed class JobListing(
    BoardDb db, PostingSearch search, OpeningCards cards, PageFrames frames, JobFilterWords filters, IStringLocalizer<Words> words)
{
    private const int PageSize = 20;

    /// <param name="asked">The search, with what of its address could not be read.</param>
    /// <param name="landing">The path of the page for this one filter, when that was asked for.</param>
    public async Task<JobsPage> ReadAsync(JobQueryReading asked, int? page, string? landing, CancellationToken cancellationToken)
    {
        var findings = await search.FindAsync(asked.Query, cancellationToken);
        var (matches, query) = (findings.Matches, findings.Matches.Query);
        var names = await NamesAsync(matches, cancellationToken);
        var paging = Paging.Of(page, PageSize, matches.Total);
        var openings = await search.ReadAsync(matches, paging.Skip, paging.Size, cancellationToken);
        var chips = filters.Chips(query, findings.Place, names);
        var ways = paging.Total is 0 ? await WaysOutAsync(findings, names, cancellationToken) : [];
        var heading = Heading(query, findings.Place, names);
        var feed = SearchLinks.At(PublicLinks.AtomFeed, query with { Sort = null });
        return new JobsPage(
            Frame(findings, paging, landing, heading) with { Feed = chips is [] ? null : new NavLink(feed, words["FeedOfSearch"], Current: null) },
            heading,
            Finder.Of(asked.Query),
            Found(query, paging.Total),
            [.. Notes(findings, asked.Dropped)],
            chips,
            filters.Of(matches, names, chips.Count),
            filters.Sorts(query),
            cards.Of(openings),
            words.Pager(paging, number => landing is null ? SearchLinks.Jobs(query, number) : SearchLinks.At(landing, JobQuery.All, number)),
            feed,
            words[chips is [] ? "NothingYetHelp" : ways is [] ? "NothingFound" : "NothingFoundHelp"],
            findings.Place is not null,
            ways);
    }

    private PageFrame Frame(JobFindings findings, Paging paging, string? landing, string heading)
    {
        var query = findings.Matches.Query;
        var numbered = paging.Number is 1 ? heading : words["PageOf", heading, paging.Number].Value;
        var canonical = landing ?? SearchLinks.Landing(query, findings.Place?.Slug) ?? PublicLinks.Jobs;
        var isPlain = !JobQueryKeys.Of(query).Any();
        var isIndexed = isPlain || (paging.Total > 0 && canonical != PublicLinks.Jobs);
        if (!isIndexed)
            return frames.Unindexed(Found(query, paging.Total).ToString(), SearchLinks.Jobs(query, paging.Number), words["JobsDescription"]);
        var description = (isPlain, paging.Number) switch
        {
            (true, 1) => words["JobsDescription"].Value,
            (true, _) => words["JobsDescriptionPage", paging.Number],
            _ => words["LandingDescription", numbered, words.Count("JobsOpen", paging.Total)],
        };
        return frames.Indexed(numbered, SearchLinks.At(canonical, JobQuery.All, paging.Number), description);
    }

    private string Heading(JobQuery query, GazetteerPlace? place, FilterNames names) => SearchLinks.Landing(query, place?.Slug) is null
        ? words["OpenJobs"]
        : query switch
        {
            { Arrangements: [_] } => words["RemoteJobs"],
            { Categories: [var slug] } => words["JobsInCategory", names.Category(slug)],
            { Types: not EmploymentTypes.None } => words["JobsOfType", words.Employment(query.Types)],
            _ => words["JobsIn", place?.DisplayName ?? ""],
        };

    private Phrase Found(JobQuery query, int total) => (query.Words, total) switch
    {
        (_, 0) => Phrase.Of(words["NoJobsFound"]),
        ({ } said, _) => words.CountAround("JobsMention", total, said),
        _ => Phrase.Of(words.Count("JobsOpen", total)),
    };

    private IEnumerable<SearchNote> Notes(JobFindings findings, IReadOnlyList<KeyValuePair<string, string>> dropped)
    {
        var query = findings.Matches.Query;
        foreach (var (key, value) in dropped.Concat(findings.Dropped))
            yield return new SearchNote(words.Around($"Dropped.{key}", value));
        if (findings.Widened is { } begun)
            yield return new SearchNote(words.Around("Widened", begun));
        if (findings.Corrected is { } meant)
            yield return new SearchNote(words.Around("DidYouMean", meant), SearchLinks.Jobs(query with { Words = meant }));
    }

    /// <summary>One filter or word less each time, while there are few enough to try.</summary>
    private async Task<IReadOnlyList<WayOut>> WaysOutAsync(JobFindings findings, FilterNames names, CancellationToken cancellationToken)
    {
        const int mostTried = 4;
        var query = findings.Matches.Query;
        var ways = new List<WayOut>();
        foreach (var (without, text) in filters.Without(query, findings.Place, names))
            await TryAsync(without, text, ways, cancellationToken);
        var parts = query.Words is { } said ? PartsOf(said) : [];
        foreach (var part in parts.Take(mostTried))
        {
            var rest = string.Join(' ', parts.Where(other => other != part));
            await TryAsync(query with { Words = rest }, words.Around("WithoutWord", part), ways, cancellationToken);
        }
        return ways;
    }

    private async Task TryAsync(JobQuery query, Phrase text, List<WayOut> ways, CancellationToken cancellationToken)
    {
        var count = await search.CountAsync(query, cancellationToken);
        if (count > 0)
            ways.Add(new WayOut(SearchLinks.Jobs(query), text, words.Count("Jobs", count)));
    }

    /// <summary>Words and whole phrases; none when quotes make parts of it belong together.</summary>
    private static string[] PartsOf(string said) => said.Contains('"', StringComparison.Ordinal) ? [said] : said.Split(' ');

    private async Task<FilterNames> NamesAsync(JobMatches matches, CancellationToken cancellationToken)
    {
        var slugs = filters.OrganizationsShown(matches);
        return new FilterNames(
            slugs is [] ? [] : await db.Organizations.Where(one => slugs.Contains(one.Slug)).Select(one => new { one.Slug, one.Profile.Name })
                .ToDictionaryAsync(one => one.Slug, one => one.Name, cancellationToken),
            await db.Categories.ToDictionaryAsync(one => one.Slug, one => one.Name, cancellationToken));
    }
}
