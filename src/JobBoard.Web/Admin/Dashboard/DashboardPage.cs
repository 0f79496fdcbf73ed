using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;

namespace JobBoard.Web.Admin.Dashboard;

/// <summary>What the dashboard shows.</summary>
/// <param name="Today">The day in words.</param>
/// <param name="Figures">How many postings stand in each state.</param>
/// <param name="Needs">What waits for somebody, the most pressing first.</param>
/// <param name="Closing">Openings that close within a week.</param>
public sealed record DashboardPage(
    StaffFrame Frame, string Greeting, string Today, IReadOnlyList<StateTab> Figures, IReadOnlyList<Need> Needs, IReadOnlyList<ClosingLine> Closing) : IStaffPage;

/// <summary>Postings that need the same thing.</summary>
/// <param name="Links">Where to do it, for the first of them.</param>
public sealed record Need(int Count, string Text, IReadOnlyList<NeedLink> Links);

public sealed record NeedLink(string Path, string Text);

public sealed record ClosingLine(string Path, string Title, Deadline Deadline);
