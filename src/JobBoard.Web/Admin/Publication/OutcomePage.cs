using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Shared;

namespace JobBoard.Web.Admin.Publication;

/// <summary>What comes after a posting was published, scheduled or submitted: its address, and what to do with it.</summary>
/// <param name="Address">The absolute address, which the public can read when <paramref name="IsOpen"/>.</param>
/// <param name="ShareText">What somebody may paste into a mail or a chat.</param>
/// <param name="Shared">What a chat shows of the address.</param>
/// <param name="Opens">The word for it, and when.</param>
/// <param name="Feeds">The lists and feeds that hold it while it is open.</param>
public sealed record OutcomePage(
    StaffFrame Frame,
    PostingHead Posting,
    string Heading,
    TextToTake Address,
    bool IsOpen,
    TextToTake ShareText,
    ShareCard Shared,
    (string Label, string Text) Opens,
    string Closes,
    IReadOnlyList<NavLink> Feeds) : IStaffPage;
