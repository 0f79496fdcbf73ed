namespace JobBoard.Postings;

/// <summary>How much, and at what time of the day.</summary>
public sealed record WorkingHours
{
    /// <summary>Hours per week, or the lower end of a range.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Hours per week, or the upper end of a range; equal to <see cref="Minimum"/> for one figure.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Start of the daily window in which the person must be there, in <see cref="TimeZone"/>.</summary>
    public TimeOnly? From { get; init; }

    /// <summary>End of the daily window.</summary>
    public TimeOnly? To { get; init; }

    /// <summary>IANA zone of the window.</summary>
    public string? TimeZone { get; init; }
}
