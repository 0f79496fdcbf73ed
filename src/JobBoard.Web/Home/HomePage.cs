using JobBoard.Web.Shared;

namespace JobBoard.Web.Home;

/// <summary>What the home page shows.</summary>
/// <param name="Lede">How many are open, and how many close this week.</param>
/// <param name="All">The words of the link to all openings; null when there are none.</param>
/// <param name="LastDays">Openings that close within days.</param>
public sealed record HomePage(
    PageFrame Frame,
    string Lede,
    IReadOnlyList<DayOfOpenings> Days,
    string? All,
    IReadOnlyList<OpeningCard> LastDays) : IPage;

/// <summary>The openings that went up on one day, under its calendar leaf.</summary>
/// <param name="Id">The day for a machine, and of the element that names the section.</param>
/// <param name="Current">What aria-current says: <c>date</c> for today.</param>
public sealed record DayOfOpenings(
    string Id, string Weekday, string Number, string Month, string? Current, IReadOnlyList<OpeningCard> Cards);
