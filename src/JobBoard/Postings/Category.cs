namespace JobBoard.Postings;

/// <summary>One of the board's own categories.</summary>
public sealed class Category
{
    public int Id { get; private set; }

    public required string Slug { get; init; }

    public required string Name { get; set; }

    /// <summary>The O*NET-SOC code it corresponds to, when the board ties it to one.</summary>
    public string? OccupationCode { get; set; }
}
