using System.Globalization;
using JobBoard.Geography;
using JobBoard.Postings;

namespace JobBoard.Search;

/// <summary>A query read from an address, and what of it could not be used.</summary>
/// <param name="Dropped">Names and values that say nothing that can be looked for, in order.</param>
public sealed record JobQueryReading(JobQuery Query, IReadOnlyList<KeyValuePair<string, string>> Dropped);

/// <summary>
/// A query as the names and values of an address, the same for <c>/jobs</c>, feeds and the API (product contract, 4): codes
/// in small letters, several values by repeating the name. An empty value is none; one that cannot be read is dropped.
/// </summary>
public static class JobQueryKeys
{
    public const string Words = "q";
    public const string Place = "place";
    public const string Radius = "radius";
    public const string Lives = "lives";
    public const string Type = "type";
    public const string Arrangement = "arrangement";
    public const string Category = "category";
    public const string Organization = "organization";
    public const string Language = "language";
    public const string Salary = "salary";
    public const string Currency = "currency";
    public const string Per = "per";
    public const string Pay = "pay";
    public const string Hours = "hours";
    public const string Posted = "posted";
    public const string Closing = "closing";
    public const string Sort = "sort";
    public const string Page = "page";

    /// <summary>The value of <see cref="Pay"/> that leaves out what states no amount.</summary>
    public const string Stated = "stated";

    private const int MaxRadius = 500;
    private const int MaxDays = 365;
    private const int MaxValues = 20;
    private const int MaxSlug = 100;

    /// <summary>All names, in the order in which addresses have them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Words, Place, Radius, Lives, Type, Arrangement, Category, Organization, Language, Salary, Currency, Per, Pay, Hours, Posted, Closing, Sort,
    ];

    public static JobQueryReading Read(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var said = pairs.Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            .ToLookup(pair => pair.Key, pair => pair.Value.Trim(), StringComparer.OrdinalIgnoreCase);
        var reader = new Reader(said);
        var amount = reader.One(Salary, Amount);
        var (currency, per) = (reader.One(Currency, CurrencyCode), reader.One(Per, QueryCodes.Read<SalaryUnit>));
        var query = new JobQuery
        {
            Words = said[Words].FirstOrDefault(),
            Place = said[Place].FirstOrDefault(),
            Radius = reader.One(Radius, text => Number(text, MaxRadius)),
            Lives = reader.One(Lives, text => (Atlas.Country(text) ?? Atlas.CountryNamed(text))?.Code),
            Types = reader.Many(Type, text => QueryCodes.Read<EmploymentTypes>(text.Replace('_', '-')) is { } type and not EmploymentTypes.None ? type : (EmploymentTypes?)null)
                .Aggregate(EmploymentTypes.None, (all, type) => all | type),
            Arrangements = [.. reader.Many(Arrangement, QueryCodes.Read<Arrangement>).Order()],
            Categories = reader.Slugs(Category),
            Organizations = reader.Slugs(Organization),
            Languages = [.. reader.Texts(Language, text => text is { Length: 2 or 3 } && text.All(char.IsAsciiLetter) ? text.ToLowerInvariant() : null).Order(StringComparer.Ordinal)],
            Pay = amount is { } least ? new PayFloor(least, currency, per ?? SalaryUnit.Year) : null,
            OnlyStatedPay = reader.One(Pay, text => text is Stated ? Stated : null) is not null,
            Hours = reader.One(Hours, Range),
            PostedWithin = reader.One(Posted, Days),
            ClosingWithin = reader.One(Closing, Days),
            Sort = reader.One(Sort, QueryCodes.Read<JobSort>),
        };
        return new JobQueryReading(query, reader.Dropped);
    }

    /// <summary>The shortest names and values that say the query.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(JobQuery query)
    {
        return Pairs().Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!));

        IEnumerable<(string Key, string? Value)> Pairs() =>
        [
            (Words, query.Words),
            (Place, query.Place),
            (Radius, query.Place is null ? null : Text(query.Radius)),
            (Lives, query.Lives?.ToLowerInvariant()),
            .. QueryCodes.Types.Where(type => query.Types.HasFlag(type)).Select(type => (Type, (string?)QueryCodes.Of(type))),
            .. query.Arrangements.Select(arrangement => (Arrangement, (string?)QueryCodes.Of(arrangement))),
            .. query.Categories.Select(slug => (Category, (string?)slug)),
            .. query.Organizations.Select(slug => (Organization, (string?)slug)),
            .. query.Languages.Select(code => (Language, (string?)code)),
            (Salary, query.Pay?.Amount.ToString("0.##", CultureInfo.InvariantCulture)),
            (Currency, query.Pay?.Currency?.ToLowerInvariant()),
            (Per, query.Pay is { Per: not SalaryUnit.Year } pay ? QueryCodes.Of(pay.Per) : null),
            (Pay, query.OnlyStatedPay ? Stated : null),
            (Hours, Text(query.Hours)),
            (Posted, Text(query.PostedWithin)),
            (Closing, Text(query.ClosingWithin)),
            (Sort, query.Sort is { } sort ? QueryCodes.Of(sort) : null),
        ];
    }

    /// <summary>A range of hours as an address has it: <c>10-20</c>, <c>30-</c>, or <c>20</c> for at most 20.</summary>
    public static string? Text(HoursRange? range) => range switch
    {
        null => null,
        { Minimum: null } => Text(range.Maximum),
        _ => $"{Text(range.Minimum)}-{Text(range.Maximum)}",
    };

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

    private static int? Days(string text) => text.ToLowerInvariant() switch
    {
        "day" => 1,
        "week" => 7,
        "month" => 30,
        _ => Number(text, MaxDays),
    };

    private static HoursRange? Range(string text)
    {
        const int week = 168;
        return text.Split('-') switch
        {
            [var most] when Number(most, week) is { } maximum => new HoursRange(null, maximum),
            [var least, ""] when Number(least, week) is { } minimum => new HoursRange(minimum, null),
            [var least, var most] when Number(least, week) is { } minimum && Number(most, week) is { } maximum && minimum <= maximum =>
                new HoursRange(minimum, maximum),
            _ => null,
        };
    }

    /// <summary>An amount as people type it, with or without marks between thousands.</summary>
    private static decimal? Amount(string text)
    {
        const decimal most = 1_000_000_000_000;
        var marks = text.Count(letter => letter is '.');
        var digits = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        if (marks > 0 && digits.Split('.') is [{ Length: >= 1 and <= 3 }, .. var groups] && groups.All(group => group.Length is 3))
            digits = digits.Replace(".", "", StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && amount > 0 && amount <= most ? decimal.Round(amount, 2) : null;
    }

    private static string? CurrencyCode(string text) => Currencies.IsCode(text.ToUpperInvariant()) ? text.ToUpperInvariant() : null;

    /// <summary>Reads values, and remembers those that said nothing.</summary>
    private sealed class Reader(ILookup<string, string> said)
    {
        public List<KeyValuePair<string, string>> Dropped { get; } = [];

        public T? One<T>(string key, Func<string, T?> read) where T : struct =>
            said[key].FirstOrDefault() is { } text ? Kept(key, text, read(text)) : null;

        public T? One<T>(string key, Func<string, T?> read) where T : class =>
            said[key].FirstOrDefault() is { } text ? Kept(key, text, read(text)) : null;

        public List<T> Many<T>(string key, Func<string, T?> read) where T : struct =>
            said[key].Take(MaxValues).Select(text => Kept(key, text, read(text))).OfType<T>().Distinct().ToList();

        public IReadOnlyList<string> Texts(string key, Func<string, string?> read) =>
            [.. said[key].Take(MaxValues).Select(text => Kept(key, text, read(text))).OfType<string>().Distinct(StringComparer.Ordinal)];

        public IReadOnlyList<string> Slugs(string key) =>
            [.. Texts(key, text => text.Length <= MaxSlug ? text.ToLowerInvariant() : null).Order(StringComparer.Ordinal)];

        private T? Kept<T>(string key, string text, T? value)
        {
            if (value is null)
                Dropped.Add(KeyValuePair.Create(key, text));
            return value;
        }
    }
}
