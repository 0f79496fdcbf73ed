using JobBoard.Structured;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using JobBoard.Web.Shared.Notices;

namespace JobBoard.Web.Jobs;

/// <summary>The page of an open posting.</summary>
/// <param name="Markup">What search engines read; it states nothing that the page does not show.</param>
/// <param name="Others">The newest other openings of the same organization; may be empty.</param>
/// <param name="Address">Host and path without the slug, short enough for a strip of paper.</param>
/// <param name="Code">That address with its scheme, for the camera of who reads it on paper.</param>
/// <param name="Alike">Openings like it that are not among the others; may be empty.</param>
public sealed record JobPage(
    PageFrame Frame,
    JobPostingMarkup Markup,
    NoticeArticle Article,
    Deadline Deadline,
    Employer Employer,
    IReadOnlyList<OpeningCard> Others,
    Sharing Sharing,
    string About,
    string Address,
    QrCode Code,
    IReadOnlyList<OpeningCard> Alike) : IPage;

/// <summary>The page of a posting that is closed: no way to apply and no markup.</summary>
/// <param name="Why">Until when it took applications, or why it ended earlier.</param>
public sealed record ClosedPage(
    PageFrame Frame,
    NoticeText Notice,
    Phrase Why,
    Employer? Employer,
    IReadOnlyList<OpeningCard> Alike) : IPage;

/// <summary>The answer at the address of a posting that is gone for good; it tells nothing of what it said.</summary>
public sealed record GonePage(PageFrame Frame, IReadOnlyList<OpeningCard> Alike) : IPage;

/// <summary>Ways to keep a notice, and to pass it on.</summary>
/// <param name="Calendar">The address of its deadline for a calendar.</param>
/// <param name="Mail">A letter to nobody yet, with title and address.</param>
public sealed record Sharing(string Calendar, string Mail);

/// <summary>Who hires, beside the notice.</summary>
/// <param name="Host">What is shown of the website's address.</param>
/// <param name="Others">How many other openings it has; null for none.</param>
public sealed record Employer(
    string Name, string Path, string Summary, string? Website, string? Host, string? Others);
