using System.Collections.Frozen;
using System.Globalization;

namespace JobBoard.Geography;

/// <summary>The currencies in use, from the system's culture data.</summary>
public static class Currencies
{
    private static readonly FrozenDictionary<string, string> Names = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.ISOCurrencySymbol is { Length: 3 } code && code.All(char.IsAsciiLetterUpper))
        .DistinctBy(region => region.ISOCurrencySymbol)
        .ToFrozenDictionary(region => region.ISOCurrencySymbol, region => region.CurrencyEnglishName, StringComparer.Ordinal);

    /// <summary>Whether this is the ISO 4217 code, in capitals, of a currency in use.</summary>
    public static bool IsCode(string code) => Names.ContainsKey(code);

    /// <summary>The English name of the currency with this code, or null.</summary>
    public static string? NameOf(string code) => Names.GetValueOrDefault(code);
}
