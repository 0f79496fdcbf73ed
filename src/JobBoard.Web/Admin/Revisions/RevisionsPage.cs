using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Admin.Revisions;

/// <summary>Two revisions of a posting beside each other.</summary>
/// <param name="Revisions">All of them, the latest first.</param>
/// <param name="Before">The number of the older one; equal to <paramref name="After"/> when there is only one.</param>
/// <param name="BasedOn">Names the text that stands, for going back; null when the posting cannot be edited now.</param>
public sealed record RevisionsPage(
    StaffFrame Frame,
    PostingHead Posting,
    IReadOnlyList<Choice> Revisions,
    int Before,
    int After,
    ComparisonTable Comparison,
    string? BasedOn) : IStaffPage;

/// <summary>A comparison with the names of its two sides.</summary>
public sealed record ComparisonTable(Comparison Comparison, string Before, string After);
