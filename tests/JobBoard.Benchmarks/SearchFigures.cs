using System.Text.RegularExpressions;
using JobBoard.Samples;
using JobBoard.Search;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Benchmarks;

/// <summary>Searches by words that no cache knows, against the same asked of SQLite directly.</summary>
internal sealed partial class SearchFigures(MeasuredBoard board, int size)
{
    private const int Words = 200;
    private const int Warming = 40;
    private const int Few = 15;
    private const int Hits = 20;

    public async Task MeasureAsync()
    {
        var words = Draw();
        await using (var scope = board.Begin())
            await scope.ServiceProvider.GetRequiredService<PostingSearch>().WarmAsync(CancellationToken.None);
        await using var raw = await RawSearch.OpenAsync(board.Database);
        foreach (var word in words.Take(Warming).Concat(words.TakeLast(Warming)))
        {
            await NewestAsync(word);
            await EverythingAsync(word);
            await SuggestAsync(word[..3]);
            raw.Newest(word, Hits);
        }

        Figures.Section($"Searches, {size:N0} postings", "what", "p50", "p99", "mean", "against raw");
        // By SQL a frequent word takes seconds on a large board: every so many words have to do.
        string[] few = [.. words.Where((_, at) => at % Few is 0)];
        List<TimeSpan> newest = [], rawNewest = [], all = [], unranked = [], sameAll = [], rawAll = [], suggested = [];
        foreach (var word in words)
        {
            newest.Add(await TimeAsync(() => NewestAsync(word)));
            rawNewest.Add(await TimeAsync(() => Task.FromResult(raw.Newest(word, Hits))));
        }
        foreach (var word in words)
        {
            all.Add(await TimeAsync(() => EverythingAsync(word)));
            unranked.Add(await TimeAsync(() => EverythingAsync(word, JobSort.Newest)));
        }
        foreach (var word in few)
        {
            sameAll.Add(await TimeAsync(() => EverythingAsync(word)));
            rawAll.Add(await TimeAsync(() => Task.FromResult(raw.Everything(word, Hits))));
        }
        foreach (var word in words)
            suggested.Add(await TimeAsync(() => SuggestAsync(word[..(1 + suggested.Count % word.Length)])));
        Row("the newest 20, without counts", newest, rawNewest);
        Row("the same rows by FTS5 alone", rawNewest);
        Row("hits, count and all facets", all);
        Row("the same, not ranked but the newest first", unranked);
        Row($"hits, count and all facets of {few.Length} of the words", sameAll, rawAll);
        Row("the same by COUNT and GROUP BY", rawAll);
        Row("suggestions for a typed beginning", suggested);
    }

    /// <summary>Words of postings, so that a frequent one comes up more readily, and words of the long tail.</summary>
    private static string[] Draw()
    {
        var random = new Random(7);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var texts = new SampleBoard(1, new DateOnly(2026, 1, 1)).Postings(2_000).Where((_, at) => at % 20 is 0).ToList();
        while (words.Count < Words / 2)
        {
            var details = texts[random.Next(texts.Count)].Details;
            var found = Word().Matches(random.Next(3) is 0 ? details.Title : details.Description);
            words.Add(found[random.Next(found.Count)].Value.ToLowerInvariant());
        }
        while (words.Count < Words)
            words.Add(RareWords.At(RareWords.Draw(random)));
        string[] mixed = [.. words];
        random.Shuffle(mixed);
        return mixed;
    }

    private static async Task<TimeSpan> TimeAsync<T>(Func<Task<T>> work)
    {
        var before = ThreadTime.Now;
        await work();
        return ThreadTime.Now - before;
    }

    private async Task<int> NewestAsync(string word)
    {
        await using var scope = board.Begin();
        return (await Search(scope).NewestIdsAsync(new JobQuery { Words = word }, Hits, CancellationToken.None)).Count;
    }

    private async Task<int> EverythingAsync(string word, JobSort? sort = null)
    {
        await using var scope = board.Begin();
        var search = Search(scope);
        var matches = (await search.FindAsync(new JobQuery { Words = word, Sort = sort }, CancellationToken.None)).Matches;
        var facets = Enum.GetValues<Facet>().Where(facet => facet is not (Facet.Place or Facet.Lives or Facet.Salary)).Sum(facet => matches.Count(facet).Count);
        return facets + (await search.ReadAsync(matches, 0, Hits, CancellationToken.None)).Count;
    }

    private async Task<int> SuggestAsync(string typed)
    {
        await using var scope = board.Begin();
        return (await Search(scope).SuggestAsync(typed, 8, CancellationToken.None)).Count;
    }

    private static PostingSearch Search(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<PostingSearch>();

    private static void Row(string what, List<TimeSpan> times, List<TimeSpan>? raw = null) => Figures.Row(
        what, times.Percentile(0.5).Milliseconds(), times.Percentile(0.99).Milliseconds(), (times.Sum() / times.Count).Milliseconds(),
        raw is null ? "" : $"p50 {(times.Percentile(0.5) / raw.Percentile(0.5)).Ratio()}, mean {(times.Sum() / raw.Sum()).Ratio()}");

    [GeneratedRegex("[A-Za-z]{4,}")]
    private static partial Regex Word();
}
