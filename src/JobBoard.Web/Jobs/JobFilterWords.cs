using System.Globalization;
using JobBoard.Geography;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Jobs;

/// <summary>Names for the slugs that filters hold.</summary>
public sealed record FilterNames(IReadOnlyDictionary<string, string> Organizations, IReadOnlyDictionary<string, string> Categories)
{
    public string Organization(string slug) => Organizations.GetValueOrDefault(slug, slug);

    public string Category(string slug) => Categories.GetValueOrDefault(slug, slug);
}

/// <summary>Says in words and links what a search is narrowed down by, and by what it could be.</summary>
public sealed class JobFilterWords(IStringLocalizer<Words> words)
{
    private const int MostOrganizations = 8;
    private const int MostLanguages = 8;
    private static readonly string[] Currencies = ["USD", "EUR", "GBP", "CAD", "AUD", "CHF", "INR", "BRL", "ZAR", "KES", "XOF", "JPY"];

    /// <summary>The slugs of the organizations whose names are needed.</summary>
    public IReadOnlyList<string> OrganizationsShown(JobMatches matches) =>
        [.. Most(matches.Count(Facet.Organization), MostOrganizations).Select(one => one.Value)];

    /// <param name="used">How many filters are in use, which the chips show.</param>
    public JobFilters Of(JobMatches matches, FilterNames names, int used)
    {
        var query = matches.Query;
        return new JobFilters(
            [
                .. new[]
                {
                    Group(matches, Facet.Arrangement, "WhereYouWork", int.MaxValue, ArrangementName),
                    Group(matches, Facet.Type, "ContractLegend", int.MaxValue, TypeName),
                    Group(matches, Facet.Category, "Category", int.MaxValue, names.Category),
                    Group(matches, Facet.Organization, "Organization", MostOrganizations, names.Organization),
                    Group(matches, Facet.Language, "Language", MostLanguages, Languages.Name),
                }.Where(group => group.Ticks.Count > 0),
            ],
            new PayFilter(
                query.Pay?.Amount.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
                [.. CurrencyOptions(query)],
                [.. Enum.GetValues<SalaryUnit>().Reverse().Select(unit => new Option(unit is SalaryUnit.Year ? "" : QueryCodes.Of(unit), words[$"Per.{unit}"], (query.Pay?.Per ?? SalaryUnit.Year) == unit))],
                Tick(matches, Facet.Pay, matches.Count(Facet.Pay) is [var stated] ? stated : new FacetCount(JobQueryKeys.Stated, 0, false), _ => words["OnlyStatedPay"])),
            [
                Choice(matches, Facet.Hours, "HoursAWeekLegend", query.Hours is { } range ? JobQueryKeys.Text(range) : null, HoursName),
                Choice(matches, Facet.Posted, "Posted", Text(query.PostedWithin), days => words.Count("PostedWithin", Number(days))),
                Choice(matches, Facet.Closing, "Closing", Text(query.ClosingWithin), days => words.Count("ClosingWithin", Number(days))),
            ],
            new TextFilter(Text(query.Radius) ?? "", words["RadiusHint", JobQuery.DefaultRadius]),
            new TextFilter(query.Lives is { } country ? CountryName(country) : "", words["LivesHint"]),
            used > 0 ? words.Count("FiltersUsed", used) : null);
    }

    public IReadOnlyList<Option> Sorts(JobQuery query) =>
    [
        .. Enum.GetValues<JobSort>().Where(sort => sort is not JobSort.Relevance || query.Words is not null)
            .Select(sort => new Option(sort == (query with { Sort = null }).Order ? "" : QueryCodes.Of(sort), words[$"Sort.{sort}"], sort == query.Order)),
    ];

    /// <summary>Each thing that the search asks for, as a link to the search without it.</summary>
    public IReadOnlyList<FilterChip> Chips(JobQuery query, GazetteerPlace? place, FilterNames names) =>
        [.. Parts(query, place, names).Select(part => new FilterChip(SearchLinks.Jobs(part.Without), part.Text))];

    /// <summary>The search without each of its filters, words aside.</summary>
    public IEnumerable<(JobQuery Without, Phrase Text)> Without(JobQuery query, GazetteerPlace? place, FilterNames names) =>
        Parts(query with { Words = null }, place, names).Select(part => (part.Without with { Words = query.Words }, words.Around("WithoutFilter", part.Text.ToString())));

    private IEnumerable<(JobQuery Without, Phrase Text)> Parts(JobQuery query, GazetteerPlace? place, FilterNames names)
    {
        if (query.Words is { } said)
            yield return (query with { Words = null, Sort = query.Sort is JobSort.Relevance ? null : query.Sort }, words.Around("Quoted", said));
        if (query.Place is { } typed)
            yield return (query with { Place = null, Radius = null }, PlaceText(query, place, typed));
        if (query.Lives is { } country)
            yield return (query with { Lives = null }, Phrase.Of(words["LivingIn", CountryName(country)]));
        foreach (var arrangement in query.Arrangements)
            yield return (query with { Arrangements = [.. query.Arrangements.Where(one => one != arrangement)] }, Phrase.Of(words.Arrangement(arrangement)!));
        foreach (var type in QueryCodes.Types.Where(type => query.Types.HasFlag(type)))
            yield return (query with { Types = query.Types & ~type }, Phrase.Of(words.Capitalized(words.Employment(type))));
        foreach (var slug in query.Categories)
            yield return (query with { Categories = Less(query.Categories, slug) }, words.Around("Itself", names.Category(slug)));
        foreach (var slug in query.Organizations)
            yield return (query with { Organizations = Less(query.Organizations, slug) }, words.Around("Itself", names.Organization(slug)));
        foreach (var code in query.Languages)
            yield return (query with { Languages = Less(query.Languages, code) }, Phrase.Of(Languages.Name(code)));
        if (query.Pay is { } floor)
            yield return (query with { Pay = null }, Phrase.Of(words["PayAtLeast", words.Pay(Salary.Range(floor.Currency ?? "", floor.Per, floor.Amount, floor.Amount)).Text]));
        if (query.OnlyStatedPay)
            yield return (query with { OnlyStatedPay = false }, Phrase.Of(words["OnlyStatedPay"]));
        if (query.Hours is { } hours)
            yield return (query with { Hours = null }, Phrase.Of(HoursName(JobQueryKeys.Text(hours)!)));
        if (query.PostedWithin is { } posted)
            yield return (query with { PostedWithin = null }, Phrase.Of(words.Count("ChipPosted", posted)));
        if (query.ClosingWithin is { } closing)
            yield return (query with { ClosingWithin = null }, Phrase.Of(words.Count("ChipClosing", closing)));
    }

    private Phrase PlaceText(JobQuery query, GazetteerPlace? place, string typed) => place is { Kind: PlaceKind.Town }
        ? words.Around("Within", place.DisplayName, query.Radius ?? JobQuery.DefaultRadius)
        : words.Around("Itself", place?.DisplayName ?? typed);

    private FilterGroup Group(JobMatches matches, Facet facet, string legend, int most, Func<string, string> name) => new(
        JobMatches.KeyOf(facet),
        words[legend],
        [.. Most(matches.Count(facet), most).Select(one => Tick(matches, facet, one, name))]);

    private static IEnumerable<FacetCount> Most(IReadOnlyList<FacetCount> all, int most) =>
        all.OrderByDescending(one => one.IsChosen).ThenByDescending(one => one.Count).ThenBy(one => one.Value, StringComparer.Ordinal).Take(most);

    private FilterTick Tick(JobMatches matches, Facet facet, FacetCount one, Func<string, string> name)
    {
        var (key, text) = (JobMatches.KeyOf(facet), words.Capitalized(name(one.Value)));
        var pairs = matches.Pairs;
        var isAlternative = !one.IsChosen && pairs.Any(pair => pair.Key == key);
        var other = one.IsChosen
            ? pairs.Where(pair => pair.Key != key || pair.Value != one.Value)
            : pairs.Append(KeyValuePair.Create(key, one.Value));
        return new FilterTick(
            one.Value,
            text,
            one.IsChosen,
            words[isAlternative ? "CountMore" : "CountAll", one.Count],
            words[one.IsChosen ? "TakeOff" : isAlternative ? "AddJobs" : "ShowJobs", text, words.Count("Jobs", one.Count)],
            SearchLinks.Jobs(JobQueryKeys.Read(other).Query));
    }

    private FilterChoice Choice(JobMatches matches, Facet facet, string legend, string? chosen, Func<string, string> name)
    {
        var counts = matches.Count(facet);
        var options = counts.Select(one => new Option(one.Value, words["ChoiceCount", name(one.Value), one.Count], one.IsChosen)).ToList();
        if (chosen is not null && !counts.Any(one => one.IsChosen))
            options.Add(new Option(chosen, name(chosen), true));
        return new FilterChoice(JobMatches.KeyOf(facet), words[legend], [new Option("", words[$"Any.{facet}"], chosen is null), .. options]);
    }

    private static IEnumerable<Option> CurrencyOptions(JobQuery query)
    {
        var chosen = query.Pay?.Currency;
        return new[] { chosen }.Concat(Currencies).OfType<string>().Distinct()
            .Select(code => new Option(code.ToLowerInvariant(), code, code == chosen))
            .Prepend(new Option("", "—", chosen is null));
    }

    private string ArrangementName(string code) => words.Arrangement(QueryCodes.Read<Arrangement>(code)) ?? code;

    private string TypeName(string code) => words.Employment(QueryCodes.Read<EmploymentTypes>(code) ?? EmploymentTypes.None);

    private string HoursName(string code) => code.Split('-') switch
    {
        [var least, ""] => words["HoursFrom", least],
        [var least, var most] => words["HoursBetween", least, most],
        _ => words["HoursUpTo", code],
    };

    private static string CountryName(string code) => Atlas.Country(code)?.Name ?? code;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> Less(IReadOnlyList<string> all, string one) => [.. all.Where(other => other != one)];
}
