namespace JobBoard.Importing.Words;

/// <summary>Names of time zones in a text. A name that several zones share is none.</summary>
internal static class ZoneWords
{
    /// <summary>For use inside another pattern; its match goes to <see cref="Find"/>.</summary>
    public const string Pattern =
        @"(?:Eastern|Central|Mountain|Pacific)(?:\s+(?:Standard|Daylight|US|U\.S\.))?(?:\s+Time)?(?!\w)"
        + @"|(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]T|CT|MT|PT|UTC|GMT|BST|CES?T|EES?T|EAT|WAT|CAT|SAST|AoE)(?!\w)|anywhere on earth";

    /// <summary>The IANA zone, and whether the words name one half of the year only ("EST") and so were taken loosely.</summary>
    public static (string Zone, bool IsLoose)? Find(string words)
    {
        var name = words.Trim().ToUpperInvariant();
        var isLoose = name.Contains("STANDARD", StringComparison.Ordinal) || name.Contains("DAYLIGHT", StringComparison.Ordinal)
            || name is "EST" or "EDT" or "CST" or "CDT" or "MST" or "MDT" or "PST" or "PDT" or "BST" or "CEST" or "EEST";
        return ZoneOf(name) is { } zone ? (zone, isLoose) : null;
    }

    private static string? ZoneOf(string name) => name switch
    {
        "ET" or "EST" or "EDT" => "America/New_York",
        "CT" or "CST" or "CDT" => "America/Chicago",
        "MT" or "MST" or "MDT" => "America/Denver",
        "PT" or "PST" or "PDT" => "America/Los_Angeles",
        "UTC" or "GMT" => "UTC",
        "BST" => "Europe/London",
        "CET" or "CEST" => "Europe/Berlin",
        "EET" or "EEST" => "Europe/Helsinki",
        "EAT" => "Africa/Nairobi",
        "WAT" => "Africa/Lagos",
        "CAT" => "Africa/Maputo",
        "SAST" => "Africa/Johannesburg",
        "AOE" or "ANYWHERE ON EARTH" => "Etc/GMT+12",
        _ when name.StartsWith("EASTERN", StringComparison.Ordinal) => "America/New_York",
        _ when name.StartsWith("CENTRAL", StringComparison.Ordinal) => "America/Chicago",
        _ when name.StartsWith("MOUNTAIN", StringComparison.Ordinal) => "America/Denver",
        _ when name.StartsWith("PACIFIC", StringComparison.Ordinal) => "America/Los_Angeles",
        _ => null,
    };
}
