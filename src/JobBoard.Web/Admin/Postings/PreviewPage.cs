using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Notices;

namespace JobBoard.Web.Admin.Postings;

/// <summary>What becomes of a text: the checklist, and how it will look here and elsewhere.</summary>
/// <param name="Markup">What search engines read; null while the rules for it cannot be kept.</param>
public sealed record PreviewPage(
    IReadOnlyList<CheckLine> Checks,
    NoticeArticle Article,
    OpeningCard Card,
    SearchResult Result,
    ShareCard Shared,
    string? Markup);

/// <summary>What a search engine shows.</summary>
/// <param name="Lengths">How long title and summary are, and may be.</param>
public sealed record SearchResult(string Crumbs, string Title, string Description, string Lengths);

/// <summary>What a chat shows in which the address is shared.</summary>
public sealed record ShareCard(string Heading, string Description, string Host);
