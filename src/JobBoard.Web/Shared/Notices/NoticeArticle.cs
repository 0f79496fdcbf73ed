using JobBoard.Web.Shared.Facts;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Notices;

/// <summary>A whole notice as its page and the editor's preview show it, finished or not.</summary>
/// <param name="Employer">The name of the organization, with its page; null while it is not known.</param>
/// <param name="Letter">How to apply; null while it is not said.</param>
/// <param name="Missing">What stands in the place of what is not known yet; null for a notice that is public.</param>
public sealed record NoticeArticle(
    NoticeText Notice, NavLink? Employer, Deadline? Deadline, ApplyLetter? Letter, MissingWords? Missing = null)
{
    /// <summary>Within another page, whose own heading comes first.</summary>
    public bool IsPreview => Missing is not null;
}

/// <summary>Words for what an unfinished notice does not say.</summary>
public sealed record MissingWords(string Title, string Employer, string Deadline, string Letter)
{
    public static MissingWords Of(IStringLocalizer<StaffWords> words) =>
        new(words["NoTitleYet"], words["NoOrganizationYet"], words["NoDeadlineYet"], words["NoApplyYet"]);
}

/// <summary>What the notice itself says.</summary>
/// <param name="Crumb">The job by its number.</param>
/// <param name="Facts">The ticket.</param>
/// <param name="Html">The description as stored: safe HTML.</param>
/// <param name="Standing">A statement of the organization on each of its postings.</param>
public sealed record NoticeText(
    string Crumb,
    string Title,
    string Language,
    string Direction,
    IReadOnlyList<Fact> Facts,
    string Html,
    string? Standing);
