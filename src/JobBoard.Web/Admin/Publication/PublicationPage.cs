using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Admin.Revisions;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Admin.Publication;

/// <summary>The last look before a posting, or an edit of it, becomes public or goes to a reviewer.</summary>
/// <param name="MayPublish">Whether it opens by this; it goes to a reviewer otherwise.</param>
/// <param name="Whens">Now or later; none for what is public already.</param>
/// <param name="Zone">The IANA zone that a day and a time are meant in.</param>
/// <param name="Checks">What stands against it, and what could be better.</param>
/// <param name="Proposal">What an edit that waits would change; null when there is none.</param>
/// <param name="Notable">The fields that a reviewer may write about.</param>
/// <param name="IsWaiting">Whether it waits for a review, which this person may give.</param>
public sealed record PublicationPage(
    StaffFrame Frame,
    PostingHead Posting,
    bool MayPublish,
    IReadOnlyList<Choice> Whens,
    string Zone,
    IReadOnlyList<CheckLine> Checks,
    bool IsBlocked,
    ComparisonTable? Proposal,
    IReadOnlyList<FieldText> Notable,
    bool IsWaiting,
    PublicationForm Form) : IStaffPage;

/// <summary>When to open it.</summary>
public sealed record PublicationForm
{
    public const string Now = "now";
    public const string Later = "later";

    public string When { get; init; } = Now;

    public string? Day { get; init; }

    public string? Time { get; init; }
}
