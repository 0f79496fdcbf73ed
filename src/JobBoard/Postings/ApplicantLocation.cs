namespace JobBoard.Postings;

/// <summary>A country, or a region of one, in which a remote worker may live; or <see cref="Anywhere"/>.</summary>
/// <param name="Country">ISO 3166-1 two-letter code in capitals, or <see cref="AnywhereCode"/>.</param>
/// <param name="Region">A region's name; null for the whole country.</param>
/// <param name="SameAs">A page that identifies the area, such as its Wikidata page.</param>
public sealed record ApplicantLocation(string Country, string? Region = null, string? SameAs = null)
{
    public const string AnywhereCode = "anywhere";

    /// <summary>The named group that is shown as one word and emitted as all countries.</summary>
    public static ApplicantLocation Anywhere { get; } = new(AnywhereCode);
}
