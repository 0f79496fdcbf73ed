using System.Collections.Frozen;
using System.Globalization;

namespace JobBoard.Text;

/// <summary>BCP 47 tags of the languages that the system knows.</summary>
public static class LanguageTag
{
    private static readonly FrozenSet<string> Known = CultureInfo.GetCultures(CultureTypes.AllCultures)
        .Select(culture => culture.Name).Where(name => name is not "").ToFrozenSet(StringComparer.Ordinal);

    public static bool IsKnown(string tag) => Known.Contains(tag);
}
