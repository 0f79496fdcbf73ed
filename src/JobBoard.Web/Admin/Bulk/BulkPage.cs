using JobBoard.Publishing;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Admin.Bulk;

/// <summary>Asks for what an action on many postings needs to know.</summary>
public sealed record BulkChoicePage(
    StaffFrame Frame, string Heading, IReadOnlyList<Choice> Postings, IReadOnlyList<Choice> Reasons, BulkForm Form) : IStaffPage;

/// <summary>An action on many postings.</summary>
public sealed record BulkForm
{
    public BulkAction Action { get; init; }

    public IReadOnlyList<int>? Id { get; init; }

    public string? Reason { get; init; }

    /// <summary>The new deadline, yyyy-MM-dd.</summary>
    public string? Day { get; init; }
}

/// <summary>How far a run is, or what it did.</summary>
/// <param name="Lines">What became of each posting, once all are through.</param>
public sealed record BulkRunPage(
    StaffFrame Frame, Guid Id, string Heading, string Told, int Done, int Total, bool IsFinished, bool CanUndo, IReadOnlyList<BulkLine> Lines) : IStaffPage;

public sealed record BulkLine(string Path, string Title, string Result);
