namespace JobBoard.Geography;

/// <summary>A country of ISO 3166-1 with its plain English name.</summary>
/// <param name="Code">The two-letter code in capitals, such as <c>SN</c>.</param>
/// <param name="Name">The name that pages and markup show.</param>
/// <param name="TimeZone">Its IANA zone where the tz database lists one for the whole country, else null.</param>
/// <param name="Aliases">Other names under which people write it.</param>
public sealed record Country(string Code, string Name, string? TimeZone, IReadOnlyList<string> Aliases);
