using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Admin.Postings;

/// <summary>The postings that a person works on, as a table.</summary>
/// <param name="States">A tab for each state, with how many there are.</param>
/// <param name="Found">What the rows are, for those who do not see the tabs.</param>
/// <param name="All">The words for all of them, on this page and the others.</param>
public sealed record PostingsPage(
    StaffFrame Frame,
    PostingsQuery Query,
    IReadOnlyList<StateTab> States,
    IReadOnlyList<Choice> Organizations,
    IReadOnlyList<Choice> Sorts,
    string Found,
    string All,
    IReadOnlyList<PostingRow> Rows,
    Pager? Pager) : IStaffPage;

/// <summary>What the table shows, as its address says it.</summary>
public sealed record PostingsQuery
{
    public string? Q { get; init; }

    public string? State { get; init; }

    /// <summary>An organization's slug.</summary>
    public string? Organization { get; init; }

    public string? Sort { get; init; }

    public int? Page { get; init; }
}

public sealed record StateTab(string Path, string Text, int Count, string? Current);

/// <param name="Closes">Null while no deadline is known.</param>
/// <param name="Waits">Whether an edit of it waits for a review.</param>
public sealed record PostingRow(PostingHead Posting, string? Place, Pay Pay, string? Closes, bool IsSoon, bool Waits);
