using JobBoard.Postings;

namespace JobBoard.Search;

/// <summary>The words that stand for a filter's values in addresses: small letters with hyphens.</summary>
public static class QueryCodes
{
    /// <summary>The single employment types, as lists show them.</summary>
    public static IReadOnlyList<EmploymentTypes> Types { get; } =
        [.. Enum.GetValues<EmploymentTypes>().Where(type => type is not EmploymentTypes.None)];

    public static string Of(EmploymentTypes type) => Hyphened(type.ToString());

    public static string Of(Arrangement arrangement) => Hyphened(arrangement.ToString());

    public static string Of(JobSort sort) => Hyphened(sort.ToString());

    public static string Of(SalaryState state) => Hyphened(state.ToString());

    public static string Of(SalaryUnit unit) => Hyphened(unit.ToString());

    /// <summary>The value that a code stands for, in any case; null for none.</summary>
    public static T? Read<T>(string code) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Hyphened(value.ToString()).Equals(code, StringComparison.OrdinalIgnoreCase))
                return value;
        }
        return null;
    }

    private static string Hyphened(string name) =>
        string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? $"{(at > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));
}

/// <summary>The bands of weekly hours that people choose among.</summary>
internal static class HourBands
{
    public static IReadOnlyList<(string Code, HoursRange Range)> All { get; } =
    [
        ("1-10", new(1, 10)), ("10-20", new(10, 20)), ("20-30", new(20, 30)), ("30-", new(30, null)),
    ];

    public static bool Overlap(HoursRange asked, HoursRange? stated) => stated is not null
        && !(asked.Maximum < (stated.Minimum ?? stated.Maximum)) && !(asked.Minimum > (stated.Maximum ?? stated.Minimum));
}
