using System.Collections.Frozen;
using System.Globalization;

namespace JobBoard.Geography;

/// <summary>The currencies in use, from the system's culture data and ISO 4217.</summary>
public static class Currencies
{
    /// <summary>In use, and of no culture that the system knows.</summary>
    private static readonly string[] WithoutCulture = ["LSL", "SVC", "VED", "XCG"];

    private static readonly FrozenSet<string> Codes = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name).ISOCurrencySymbol)
        .Where(code => code is { Length: 3 } && code.All(char.IsAsciiLetterUpper))
        .Concat(WithoutCulture)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether this is the ISO 4217 code, in capitals, of a currency in use.</summary>
    public static bool IsCode(string code) => Codes.Contains(code);
}
