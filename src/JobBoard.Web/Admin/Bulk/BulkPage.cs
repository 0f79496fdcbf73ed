using JobBoard.Publishing;
using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Admin.Bulk;

/// <summary>Asks for what an action on many postings needs to know.</summary>
/// <param name="Count">How many it would be done with.</param>
/// <param name="Postings">The first of them.</param>
/// <param name="More">How many are not named; null when all are.</param>
/// <param name="Bound">That more match than a run takes; null when they do not.</param>
public sealed record BulkChoicePage(
    StaffFrame Frame, string Heading, int Count, IReadOnlyList<Choice> Postings, string? More, string? Bound, IReadOnlyList<Choice> Reasons,
    BulkForm Form) : IStaffPage;

/// <summary>An action on many postings.</summary>
public sealed record BulkForm
{
    public BulkAction Action { get; init; }

    public IReadOnlyList<int>? Id { get; init; }

    /// <summary>Whether all that match <see cref="Query"/> are meant, and not those ticked.</summary>
    public bool All { get; init; }

    /// <summary>What the table showed.</summary>
    public PostingsQuery? Query { get; init; }

    /// <summary>How many the person was told it would be.</summary>
    public int Count { get; init; }

    public string? Reason { get; init; }

    /// <summary>The new deadline, yyyy-MM-dd.</summary>
    public string? Day { get; init; }
}

/// <summary>How far a run is, or what it did.</summary>
/// <param name="Lines">What became of each posting, once all are through.</param>
public sealed record BulkRunPage(
    StaffFrame Frame, Guid Id, string Heading, string Told, int Done, int Total, bool IsFinished, bool CanUndo, IReadOnlyList<BulkLine> Lines) : IStaffPage;

public sealed record BulkLine(string Path, string Title, string Result);
