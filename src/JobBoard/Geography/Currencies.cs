using System.Collections.Frozen;
using System.Globalization;

namespace JobBoard.Geography;

/// <summary>The currencies in use, from the system's culture data and ISO 4217.</summary>
public static class Currencies
{
    private static readonly FrozenDictionary<string, string> Names = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.ISOCurrencySymbol is { Length: 3 } code && code.All(char.IsAsciiLetterUpper))
        .Select(region => (Code: region.ISOCurrencySymbol, Name: region.CurrencyEnglishName))
        // In use, and of no culture that the system knows.
        .Concat<(string Code, string Name)>([("LSL", "Lesotho Loti"), ("SVC", "Salvadoran Colón"), ("VED", "Venezuelan Digital Bolívar"), ("XCG", "Caribbean Guilder")])
        .DistinctBy(currency => currency.Code)
        .ToFrozenDictionary(currency => currency.Code, currency => currency.Name, StringComparer.Ordinal);

    /// <summary>Their codes, in order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Names.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether this is the ISO 4217 code, in capitals, of a currency in use.</summary>
    public static bool IsCode(string code) => Names.ContainsKey(code);

    /// <summary>The English name of the currency with this code, or null.</summary>
    public static string? NameOf(string code) => Names.GetValueOrDefault(code);
}
