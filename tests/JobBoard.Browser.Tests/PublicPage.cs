namespace JobBoard.Browser.Tests;

/// <summary>Every page that a visitor can come to, in every state that changes how it looks.</summary>
public enum PublicPage
{
    Home,
    Jobs,
    SecondPageOfJobs,
    Found,
    NothingFound,
    Posting,
    DueSoon,
    WithoutPay,
    Unpaid,
    Arabic,
    French,
    LongWords,
    Hostile,
    Closed,
    Organizations,
    Organization,
    HostileOrganization,
    Gone,
    NotFound,
    Failure,
    HomeOfEmptyBoard,
    JobsOfEmptyBoard,
    OrganizationsOfEmptyBoard,
}

/// <summary>How a visitor looks at a page.</summary>
public enum Look
{
    Light,
    Dark,

    /// <summary>320 CSS pixels wide.</summary>
    Phone,

    WidePhone,

    /// <summary>The 320 by 256 CSS pixels that are left of 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10).</summary>
    Zoomed,

    WithoutScript,
}

internal static class Looks
{
    /// <summary>Each of the pages in each of the looks.</summary>
    public static TheoryData<PublicPage, Look> At(IEnumerable<PublicPage> pages, params IEnumerable<Look> looks)
    {
        var all = new TheoryData<PublicPage, Look>();
        foreach (var (page, look) in pages.SelectMany(page => looks.Select(look => (page, look))))
            all.Add(page, look);
        return all;
    }
}
