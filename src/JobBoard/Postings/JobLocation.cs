namespace JobBoard.Postings;

/// <summary>A place of work (schema.org Place with a PostalAddress).</summary>
public sealed record JobLocation
{
    public string? Street { get; init; }

    public string? Locality { get; init; }

    /// <summary>A state, province or other first-level part, as addresses of that country write it.</summary>
    public string? Region { get; init; }

    public string? PostalCode { get; init; }

    /// <summary>ISO 3166-1 two-letter code in capitals.</summary>
    public required string Country { get; init; }

    /// <summary>Degrees north, with <see cref="Longitude"/>, when known.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>The organization would rather have the person there, and does not insist.</summary>
    public bool IsPreferred { get; init; }
}
