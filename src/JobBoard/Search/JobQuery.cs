using System.Text;
using JobBoard.Postings;
using JobBoard.Text;

namespace JobBoard.Search;

/// <summary>
/// What somebody looks for among the open postings: the same for pages, feeds, the API and alerts. A filter that is empty
/// lets all pass; several values of one filter are alternatives, several filters must all hold.
/// </summary>
public sealed record JobQuery
{
    /// <summary>The longest text that is looked for, in characters (SEC-84).</summary>
    public const int MaxText = 200;

    /// <summary>The most words that are looked for; the others are left out.</summary>
    public const int MaxWords = 10;

    /// <summary>How far from a town a place of work may lie when nobody says, in kilometres.</summary>
    public const int DefaultRadius = 25;

    /// <summary>Every open posting.</summary>
    public static JobQuery All { get; } = new();

    /// <summary>Words as typed: phrases in quotes, what must not be there behind a minus; null for all openings.</summary>
    public string? Words { get; init => field = Tidy(value); }

    /// <summary>A country, region or town as typed, or by its slug in the gazetteer.</summary>
    public string? Place { get; init => field = Tidy(value); }

    /// <summary>Kilometres around a town; null for <see cref="DefaultRadius"/>.</summary>
    public int? Radius { get; init; }

    /// <summary>The ISO 3166-1 code, in capitals, of the country in which a remote worker lives: remote postings that take them.</summary>
    public string? Lives { get; init; }

    public EmploymentTypes Types { get; init; }

    public IReadOnlyList<Arrangement> Arrangements { get; init; } = [];

    /// <summary>Slugs of categories.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Slugs of organizations.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];

    /// <summary>ISO 639 codes of languages that the work asks for, or in which a posting is written that asks for none.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The least pay; postings that state none pass, unless <see cref="OnlyStatedPay"/>.</summary>
    public PayFloor? Pay { get; init; }

    /// <summary>Leaves out postings that state no amount.</summary>
    public bool OnlyStatedPay { get; init; }

    /// <summary>Hours a week that the posting's overlap; it must state some.</summary>
    public HoursRange? Hours { get; init; }

    /// <summary>Posted within the last so many days, of 24 hours each.</summary>
    public int? PostedWithin { get; init; }

    /// <summary>Closing within the next so many days, of 24 hours each.</summary>
    public int? ClosingWithin { get; init; }

    /// <summary>Null for the most relevant first where there are words, else the newest.</summary>
    public JobSort? Sort { get; init; }

    /// <summary>The order in force.</summary>
    public JobSort Order => Sort ?? (Words is null ? JobSort.Newest : JobSort.Relevance);

    private static string? Tidy(string? text)
    {
        var kept = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes().Where(rune => rune != Rune.ReplacementChar))
        {
            if (kept.Length + rune.Utf16SequenceLength > MaxText)
                break;
            kept.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }
        return PlainText.Fold(kept.ToString()) is { Length: > 0 } tidy ? tidy : null;
    }
}

/// <summary>The order of results.</summary>
public enum JobSort
{
    Newest,
    Closing,
    Relevance,
    Pay,
}

/// <summary>The least that a posting must pay, at the top of its range.</summary>
/// <param name="Currency">ISO 4217 code in capitals; null for the one that most open postings pay in.</param>
public sealed record PayFloor(decimal Amount, string? Currency, SalaryUnit Per);

/// <summary>Hours a week, both ends included; one of them may be open.</summary>
public sealed record HoursRange(int? Minimum, int? Maximum);

/// <summary>Amounts for periods made comparable, as those of full-time work: 2,080 hours, 260 days, 52 weeks, 12 months a year.</summary>
public static class YearlyPay
{
    public static decimal Of(decimal amount, SalaryUnit per) => amount * per switch
    {
        SalaryUnit.Hour => 2080,
        SalaryUnit.Day => 260,
        SalaryUnit.Week => 52,
        SalaryUnit.Month => 12,
        SalaryUnit.Year => 1,
    };

    /// <summary>What a posting pays a year at the top of its range; null when it does not state amount and period.</summary>
    public static decimal? Top(Salary? salary) =>
        salary is { State: SalaryState.Range, Unit: { } unit } && (salary.Maximum ?? salary.Minimum) is { } top ? Of(top, unit) : null;
}
