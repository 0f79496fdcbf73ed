using System.Globalization;
using JobBoard.Links;
using JobBoard.Search;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Jobs;

/// <summary>Reads a page of the openings that match a query.</summary>
public sealed class JobListing(PostingSearch search, OpeningCards cards, PageFrames frames, IStringLocalizer<Words> words)
{
    private const int PageSize = 20;

    public async Task<JobsPage> ReadAsync(JobQuery query, int? page, CancellationToken cancellationToken)
    {
        var paging = Paging.Of(page, PageSize, await search.CountAsync(query, cancellationToken));
        var openings = await search.NewestAsync(query, paging.Skip, paging.Size, cancellationToken);
        var ways = paging.Total is 0 ? await WaysOutAsync(query, cancellationToken) : [];
        return new JobsPage(
            Frame(query, paging),
            query.Words ?? "",
            Found(query, paging.Total),
            query.Words is { } said ? [new FilterChip(PublicLinks.Jobs, words.Around("Quoted", said))] : [],
            cards.Of(openings),
            words.Pager(paging, number => Path(query, number)),
            words[query.Words is null ? "NothingYetHelp" : ways is [] ? "NothingFound" : "NothingFoundHelp"],
            ways);
    }

    private PageFrame Frame(JobQuery query, Paging paging)
    {
        var path = Path(query, paging.Number);
        if (query.Words is not null)
            return frames.Unindexed(Found(query, paging.Total).ToString(), path, words["JobsDescription"]);
        return paging.Number is 1
            ? frames.Indexed(words["OpenJobs"], path, words["JobsDescription"])
            : frames.Indexed(words["OpenJobsPage", paging.Number], path, words["JobsDescriptionPage", paging.Number]);
    }

    private Phrase Found(JobQuery query, int total) => (query.Words, total) switch
    {
        (_, 0) => Phrase.Of(words["NoJobsFound"]),
        ({ } said, _) => words.CountAround("JobsMention", total, said),
        _ => Phrase.Of(words.Count("JobsOpen", total)),
    };

    /// <summary>One word less each time, while there are few enough to try.</summary>
    private async Task<IReadOnlyList<WayOut>> WaysOutAsync(JobQuery query, CancellationToken cancellationToken)
    {
        const int mostTried = 4;
        var ways = new List<WayOut>();
        foreach (var word in query.EachWord.Take(mostTried))
        {
            var without = query with { Words = string.Join(' ', query.EachWord.Where(other => other != word)) };
            var count = await search.CountAsync(without, cancellationToken);
            if (count > 0)
                ways.Add(new WayOut(Path(without, 1), words.Around("WithoutWord", word), words.Count("Jobs", count)));
        }
        return ways;
    }

    private static string Path(JobQuery query, int page)
    {
        var keys = new QueryBuilder();
        if (query.Words is { } said)
            keys.Add("q", said);
        if (page > 1)
            keys.Add("page", page.ToString(CultureInfo.InvariantCulture));
        return PublicLinks.Jobs + keys;
    }
}
