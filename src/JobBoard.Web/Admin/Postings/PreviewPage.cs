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

/// <summary>One line of the checklist.</summary>
/// <param name="Look">The class that colours it.</param>
/// <param name="Icon">The outline of its sign.</param>
/// <param name="Label">What the sign means; empty where all is well.</param>
/// <param name="Link">The field that mends it; null where there is nothing to mend.</param>
public sealed record CheckLine(string Look, string Icon, string Label, string Text, string? Link);

/// <summary>What a search engine shows.</summary>
/// <param name="Lengths">How long title and summary are, and may be.</param>
public sealed record SearchResult(string Crumbs, string Title, string Description, string Lengths);

/// <summary>What a chat shows in which the address is shared.</summary>
public sealed record ShareCard(string Heading, string Description, string Host);
