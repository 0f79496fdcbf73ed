using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Admin.Life;

/// <summary>Asks for a new deadline.</summary>
/// <param name="Zone">The IANA zone that the day is meant in.</param>
public sealed record RenewalPage(StaffFrame Frame, PostingHead Posting, string Zone, IReadOnlyList<CheckLine> Checks, RenewalForm Form) : IStaffPage;

public sealed record RenewalForm
{
    public string? Day { get; init; }
}

/// <summary>A signed link to a posting, to hand out.</summary>
public sealed record PreviewLinkPage(StaffFrame Frame, PostingHead Posting, TextToTake Link) : IStaffPage;

/// <summary>Asks why a posting is closed.</summary>
public sealed record ClosingPage(StaffFrame Frame, PostingHead Posting, IReadOnlyList<Choice> Reasons, ClosingForm Form) : IStaffPage;

public sealed record ClosingForm
{
    public string? Reason { get; init; }
}
