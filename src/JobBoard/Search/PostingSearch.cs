using JobBoard.Geography;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Search;

/// <summary>What a query found, and how it was read.</summary>
/// <param name="Place">The place that the typed one was taken for; null when none was asked for.</param>
/// <param name="Dropped">Names and values of the address that the board does not know, and that were left out.</param>
/// <param name="Widened">The last word, when nothing says it and what begins so was looked for instead.</param>
/// <param name="Corrected">The words as they were probably meant, when nothing says one of them.</param>
public sealed record JobFindings(
    JobMatches Matches,
    GazetteerPlace? Place,
    IReadOnlyList<KeyValuePair<string, string>> Dropped,
    string? Widened = null,
    string? Corrected = null);

/// <summary>The values that pages for one filter exist for, as their addresses say them: each with openings now.</summary>
/// <param name="Places">Countries, regions and towns, those of most openings first.</param>
public sealed record Landings(
    bool HasRemote, IReadOnlyList<string> Types, IReadOnlyList<string> Categories, IReadOnlyList<string> Places);

/// <summary>Finds open postings: filters and counts by the catalogue in memory, words by the text index.</summary>
public sealed class PostingSearch(BoardDb db, Catalogue catalogue, TimeProvider time)
{
    /// <summary>How many of the newest matches are ranked: all of a broad word takes a second on a large board.</summary>
    private const int Ranked = 1_000;

    private const int LeastPrefix = 3;
    private const int Weighed = 200;

    private readonly TextIndex _texts = new(db);

    /// <summary>Reads into memory what every search needs.</summary>
    public async Task WarmAsync(CancellationToken cancellationToken)
    {
        catalogue.TitlesOf(await catalogue.ReadAsync(db, cancellationToken));
        _ = Gazetteer.Towns;
    }

    /// <summary>The open postings that match.</summary>
    public async Task<JobFindings> FindAsync(JobQuery asked, CancellationToken cancellationToken)
    {
        var postings = await catalogue.ReadAsync(db, cancellationToken);
        var (query, words, place, dropped) = await KnownAsync(asked, postings, cancellationToken);
        var now = time.GetUtcNow();
        var filters = Filters(query, place, postings, now);
        if (words is { Wanted: [], Unwanted: [] })
            return new JobFindings(new JobMatches(query, postings, filters, words: null, now), place, dropped);

        var titles = catalogue.TitlesOf(postings);
        var match = Match(words, titles);
        var found = await HoldingAsync(words, match, postings, cancellationToken);
        string? widened = null;
        if (found.Count() is 0 && await WidenAsync(words, titles, cancellationToken) is { } wider)
        {
            (match, widened) = (wider, words.Wanted[^1].Text);
            found = await HoldingAsync(words, match, postings, cancellationToken);
        }
        var corrected = found.Count() is 0 ? await CorrectAsync(words, titles, cancellationToken) : null;
        var matches = new JobMatches(query, postings, filters, found, now);
        if (query.Order is JobSort.Relevance && match is not null)
            matches.Ranked = await RankAsync(match, matches, postings, cancellationToken);
        return new JobFindings(matches, place, dropped, widened, corrected);
    }

    /// <summary>The ids of the newest that match, without counting the others.</summary>
    public async Task<IReadOnlyList<int>> NewestIdsAsync(JobQuery asked, int take, CancellationToken cancellationToken)
    {
        var postings = await catalogue.ReadAsync(db, cancellationToken);
        var (query, words, place, _) = await KnownAsync(asked, postings, cancellationToken);
        if (Match(words, catalogue.TitlesOf(postings)) is not { } match)
            return (await FindAsync(query with { Sort = JobSort.Newest }, cancellationToken)).Matches.Ids(0, take);
        var now = time.GetUtcNow();
        var set = Filters(query, place, postings, now).Values.Aggregate(postings.OpenAt(now), (all, filter) => all.And(filter));
        var ids = new List<int>();
        await EachAsync(match, postings, at =>
        {
            if (set[at])
                ids.Add(postings.Rows[at].Id);
            return ids.Count < take;
        }, cancellationToken);
        return ids;
    }

    /// <summary>How many match.</summary>
    public async Task<int> CountAsync(JobQuery query, CancellationToken cancellationToken) =>
        (await FindAsync(query, cancellationToken)).Matches.Total;

    /// <summary>A stretch of what was found, as lists show it.</summary>
    public Task<IReadOnlyList<Opening>> ReadAsync(JobMatches matches, int skip, int take, CancellationToken cancellationToken) =>
        OpeningsAsync(matches.Ids(skip, take), cancellationToken);

    /// <summary>The openings of these ids in their order; what has closed is left out.</summary>
    public async Task<IReadOnlyList<Opening>> OpeningsAsync(IReadOnlyList<int> ids, CancellationToken cancellationToken)
    {
        if (ids is [])
            return [];
        // One parameter for all ids: with one each, the statement is written anew every time.
        var openings = await db.Postings.AsNoTracking().Where(posting => EF.Parameter(ids).Contains(posting.Id)).OpenById(time.GetUtcNow())
            .AsOpenings().ToDictionaryAsync(opening => opening.Id, cancellationToken);
        return [.. ids.Select(id => openings.GetValueOrDefault(id)).OfType<Opening>()];
    }

    /// <summary>The organizations with openings, by name.</summary>
    public async Task<IReadOnlyList<Employing>> EmployingAsync(CancellationToken cancellationToken) =>
        (await catalogue.ReadAsync(db, cancellationToken)).EmployingAt(time.GetUtcNow());

    /// <summary>What has openings now, of each kind that has pages of its own; counted in memory.</summary>
    public async Task<Landings> LandingsAsync(CancellationToken cancellationToken)
    {
        var postings = await catalogue.ReadAsync(db, cancellationToken);
        var now = time.GetUtcNow();
        var open = postings.OpenAt(now);
        IEnumerable<string> Of(Facet facet) =>
            postings.Values[facet].Where(value => value.Value.CountWith(open) > 0).Select(value => value.Key);

        // A posting may name a category that the board has not, or no longer.
        var categories = await db.Categories.Select(category => category.Slug).ToListAsync(cancellationToken);
        return new Landings(
            Of(Facet.Arrangement).Contains(QueryCodes.Of(Arrangement.Remote)),
            [.. Of(Facet.Type).Order(StringComparer.Ordinal)],
            [.. Of(Facet.Category).Intersect(categories).Order(StringComparer.Ordinal)],
            postings.PlacesAt(now));
    }

    /// <summary>Titles of openings that the typed text may become.</summary>
    public async Task<IReadOnlyList<string>> SuggestAsync(string typed, int take, CancellationToken cancellationToken)
    {
        var postings = await catalogue.ReadAsync(db, cancellationToken);
        return catalogue.TitlesOf(postings).Suggest(typed, take);
    }

    /// <summary>Open postings that are like this one in title, category, organization, place and kind, the likest first.</summary>
    public async Task<IReadOnlyList<Opening>> AlikeAsync(Posting posting, int take, CancellationToken cancellationToken)
    {
        var postings = await catalogue.ReadAsync(db, cancellationToken);
        var (details, open) = (posting.Details, postings.OpenAt(time.GetUtcNow()));
        var terms = SearchTerms.Of(details.Title).Where(term => term.Length > 2).Distinct().Take(JobQuery.MaxWords).ToHashSet(StringComparer.Ordinal);
        var candidates = new HashSet<int>();
        if (terms.Count > 0)
        {
            await EachAsync($"title : {WordClause.AnyOf(terms)}", postings, at =>
            {
                candidates.Add(at);
                return candidates.Count < Weighed;
            }, cancellationToken);
        }
        if (details.Category is { } category && postings.Values[Facet.Category].TryGetValue(category, out var same))
            candidates.UnionWith(same.And(open).All().Take(Weighed));
        candidates.UnionWith(open.All().Take(Weighed));
        var countries = details.Locations.Select(place => place.Country).ToHashSet(StringComparer.Ordinal);
        var slug = posting.Organization?.Slug;
        if (slug is not null && postings.Employers.TryGetValue(slug, out var own))
            candidates.UnionWith(own.Take(Weighed));
        var ids = candidates.Where(at => open[at] && postings.Rows[at].Id != posting.Id)
            .Select(at => postings.Rows[at])
            .Select(row => (Row: row, Weight:
                3 * SearchTerms.Of(row.Title).Count(terms.Contains)
                + (row.Category is not null && row.Category == details.Category ? 4 : 0)
                + (row.Organization is not null && row.Organization == slug ? 3 : 0)
                + (row.Arrangement is not null && row.Arrangement == details.Arrangement ? 1 : 0)
                + ((row.Types & details.EmploymentTypes) is not EmploymentTypes.None ? 1 : 0)
                + (row.Places.Any(place => countries.Contains(place.Country)) ? 2 : 0)))
            .Where(one => one.Weight > 1)
            .OrderByDescending(one => one.Weight).ThenByDescending(one => one.Row.Key)
            .Take(take).Select(one => one.Row.Id);
        return await OpeningsAsync([.. ids], cancellationToken);
    }

    /// <summary>The query without what the board has never heard of.</summary>
    private async Task<(JobQuery Query, WordQuery Words, GazetteerPlace? Place, List<KeyValuePair<string, string>> Dropped)> KnownAsync(
        JobQuery asked, OpenPostings postings, CancellationToken cancellationToken)
    {
        var dropped = new List<KeyValuePair<string, string>>();
        var (query, words) = (asked, WordQuery.Parse(asked.Words));
        var place = asked.Place is { } typed ? Gazetteer.BySlug(typed) ?? Gazetteer.Find(typed, postings.MainCountry) : null;
        if (asked.Place is not null && place is null)
        {
            dropped.Add(KeyValuePair.Create(JobQueryKeys.Place, asked.Place));
            query = query with { Place = null, Radius = null };
        }
        if (asked.Words is not null && words is { Wanted: [], Unwanted: [] })
        {
            dropped.Add(KeyValuePair.Create(JobQueryKeys.Words, asked.Words));
            query = query with { Words = null };
        }
        if (asked.Categories.Any(slug => !postings.Values[Facet.Category].ContainsKey(slug)))
        {
            var known = await db.Categories.Select(category => category.Slug).ToListAsync(cancellationToken);
            query = query with { Categories = Keep(asked.Categories, known, JobQueryKeys.Category, dropped) };
        }
        if (asked.Organizations.Any(slug => !postings.Employers.ContainsKey(slug)))
        {
            var slugs = asked.Organizations;
            var known = await db.Organizations.Where(organization => slugs.Contains(organization.Slug))
                .Select(organization => organization.Slug).ToListAsync(cancellationToken);
            query = query with { Organizations = Keep(slugs, known, JobQueryKeys.Organization, dropped) };
        }
        return (query, words, place, dropped);
    }

    private static List<string> Keep(
        IReadOnlyList<string> slugs, List<string> known, string key, List<KeyValuePair<string, string>> dropped)
    {
        dropped.AddRange(slugs.Except(known).Select(slug => KeyValuePair.Create(key, slug)));
        return [.. slugs.Intersect(known)];
    }

    private static Dictionary<Facet, PositionSet> Filters(JobQuery query, GazetteerPlace? place, OpenPostings postings, DateTimeOffset now)
    {
        var filters = new Dictionary<Facet, PositionSet>();
        void AnyOf(Facet facet, IEnumerable<string> codes)
        {
            var sets = codes.Select(code => postings.Values[facet].GetValueOrDefault(code) ?? new PositionSet(postings.Count)).ToList();
            if (sets.Count > 0)
                filters[facet] = sets.Aggregate((all, set) => all.Or(set));
        }

        AnyOf(Facet.Type, QueryCodes.Types.Where(type => query.Types.HasFlag(type)).Select(QueryCodes.Of));
        AnyOf(Facet.Arrangement, query.Arrangements.Select(QueryCodes.Of));
        AnyOf(Facet.Category, query.Categories);
        AnyOf(Facet.Language, query.Languages);
        if (query.Organizations is not [])
            filters[Facet.Organization] = postings.Of(query.Organizations.SelectMany(slug => postings.Employers.GetValueOrDefault(slug) ?? []));
        if (place is not null)
            filters[Facet.Place] = postings.In(place, query.Radius ?? JobQuery.DefaultRadius);
        if (query.Lives is { } country)
            filters[Facet.Lives] = postings.LivingIn(country);
        if (query.Pay is { } floor)
            filters[Facet.Salary] = PayingAtLeast(floor, postings);
        if (query.OnlyStatedPay)
            filters[Facet.Pay] = postings.PayStated;
        if (query.Hours is { } hours)
            filters[Facet.Hours] = postings.Where(row => HourBands.Overlap(hours, row.Hours));
        if (query.PostedWithin is { } posted)
            filters[Facet.Posted] = postings.PostedWithin(posted, now);
        if (query.ClosingWithin is { } closing)
            filters[Facet.Closing] = postings.ClosingWithin(closing, now);
        return filters;
    }

    /// <summary>What pays that much at the top, and what does not say; pay in another currency is not compared and left out.</summary>
    private static PositionSet PayingAtLeast(PayFloor floor, OpenPostings postings)
    {
        var least = (double)YearlyPay.Of(floor.Amount, floor.Per);
        var currency = floor.Currency ?? postings.MainCurrency;
        return postings.Where(row => double.IsNaN(row.Pay) || (row.Currency == currency && row.Pay >= least));
    }

    private static string? Match(WordQuery words, TitleIndex titles, IReadOnlyList<string>? lastBegins = null)
    {
        if (words.Wanted is [])
            return null;
        var clauses = words.Wanted.Select((clause, at) => lastBegins is not null && at == words.Wanted.Count - 1
            ? WordClause.AnyOf(lastBegins)
            : clause.ToMatch(clause is { IsPhrase: false, Terms: [var term] } ? titles.EndingWith(term) : []));
        var wanted = string.Join(" AND ", clauses);
        return words.Unwanted is [] ? wanted : $"({wanted}) NOT {Any(words.Unwanted)}";
    }

    private static string Any(IEnumerable<WordClause> clauses) => $"({string.Join(" OR ", clauses.Select(clause => clause.ToMatch()))})";

    private async Task<PositionSet> HoldingAsync(WordQuery words, string? match, OpenPostings postings, CancellationToken cancellationToken) =>
        match is not null
            ? await ReadAsync(match, postings, cancellationToken)
            : postings.Where(_ => true).Without(await ReadAsync(Any(words.Unwanted), postings, cancellationToken));

    private async Task<PositionSet> ReadAsync(string match, OpenPostings postings, CancellationToken cancellationToken)
    {
        var (set, last) = (new PositionSet(postings.Count), postings.Count - 1);
        await _texts.MatchAllAsync(match, key =>
        {
            if (postings.FindBack(key, last) is >= 0 and var at)
                set.Add(last = at);
        }, cancellationToken);
        return set;
    }

    /// <summary>Hands over the positions of what matches, the newest first, for as long as they are wanted.</summary>
    private Task EachAsync(string match, OpenPostings postings, Func<int, bool> isWanted, CancellationToken cancellationToken)
    {
        var last = 0;
        // A row that the catalogue does not know was written since it was read.
        return _texts.MatchAsync(match, key => postings.Find(key, last) is not (>= 0 and var at) || isWanted(last = at), cancellationToken);
    }

    private async Task<string?> WidenAsync(WordQuery words, TitleIndex titles, CancellationToken cancellationToken)
    {
        if (words.Wanted is not [.., { IsPhrase: false, Terms: [{ Length: >= LeastPrefix } prefix] }])
            return null;
        var terms = await _texts.BeginningAsync(prefix, cancellationToken);
        return terms is [] ? null : Match(words, titles, terms);
    }

    private async Task<string?> CorrectAsync(WordQuery words, TitleIndex titles, CancellationToken cancellationToken)
    {
        var (meant, isOther) = (new List<string>(), false);
        foreach (var clause in words.Wanted)
        {
            var nearest = clause is { IsPhrase: false, Terms: [var term] } && !await IsSaidAsync(clause, cancellationToken) ? titles.Nearest(term) : null;
            isOther |= nearest is not null;
            meant.Add(nearest ?? (clause.IsPhrase ? $"\"{clause.Text}\"" : clause.Text));
        }
        return isOther ? string.Join(' ', meant.Concat(words.Unwanted.Select(clause => clause.IsPhrase ? $"-\"{clause.Text}\"" : $"-{clause.Text}"))) : null;
    }

    private async Task<bool> IsSaidAsync(WordClause clause, CancellationToken cancellationToken)
    {
        var isSaid = false;
        await _texts.MatchAsync(clause.ToMatch(), _ => !(isSaid = true), cancellationToken);
        return isSaid;
    }

    private async Task<IReadOnlyList<int>> RankAsync(string match, JobMatches matches, OpenPostings postings, CancellationToken cancellationToken)
    {
        var newest = matches.Set.All().Take(Ranked).ToList();
        if (newest is [])
            return [];
        var from = postings.Rows[newest[^1]].Key;
        // Whose title says it all is meant before one that says it here and there, however often.
        var titled = new HashSet<long>();
        await _texts.MatchAsync($"title : ({match})", key => key >= from && titled.Add(key), cancellationToken);
        var keys = (await _texts.RankedAsync(match, from, cancellationToken)).OrderBy(key => !titled.Contains(key));
        return [.. keys.Select(key => postings.Find(key, 0)).Where(at => at >= 0 && matches.Set[at])];
    }
}
