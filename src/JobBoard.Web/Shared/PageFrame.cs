using JobBoard.Links;
using JobBoard.Text;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared;

/// <summary>What every page hands to the layout.</summary>
public interface IPage
{
    PageFrame Frame { get; }
}

/// <summary>All that stands around the content of a page: its head, and the links on top.</summary>
/// <param name="Canonical">The absolute address of the page; null for an error, which has none.</param>
/// <param name="Robots">What a crawler may do with it; null for a page to be indexed.</param>
public sealed record PageFrame(
    BoardFace Face,
    string Title,
    string Heading,
    string Description,
    string? Canonical,
    string? Robots,
    string Picture,
    IReadOnlyList<NavLink> Navigation)
{
    /// <summary>The feed of what this page lists, beside that of all new jobs; null when it has none of its own.</summary>
    public NavLink? Feed { get; init; }

    /// <summary>What the board is called.</summary>
    public string Board => Face.Name;

    /// <summary>The language of the interface, and its direction.</summary>
    public string Language { get; } = System.Globalization.CultureInfo.CurrentUICulture.Name;

    public string Direction => Languages.Direction(Language);
}

/// <param name="Current">What aria-current says of it; null when the page is another one.</param>
public sealed record NavLink(string Path, string Text, string? Current);

/// <summary>Makes the frames of pages, and keeps the lengths that search results show.</summary>
public sealed class PageFrames(BoardFaces faces, PublicLinks links, IStringLocalizer<Words> words)
{
    public const int MaxTitle = 70;
    public const int MinDescription = 50;
    public const int MaxDescription = 170;

    private const string SharePicture = "/share/board.png";

    /// <summary>A page for search engines.</summary>
    /// <param name="path">Its canonical path and query.</param>
    /// <param name="sentences">What it is about, the most telling first; as many are taken as fit.</param>
    public PageFrame Indexed(string heading, string path, params IEnumerable<string> sentences) =>
        Frame(heading, links.Absolute(path), robots: null, sentences);

    /// <summary>A page for its visitor only, whose links lead on.</summary>
    public PageFrame Unindexed(string heading, string? path, params IEnumerable<string> sentences) =>
        Frame(heading, path is null ? null : links.Absolute(path), "noindex, follow", sentences);

    private PageFrame Frame(string heading, string? canonical, string? robots, IEnumerable<string> sentences)
    {
        var face = faces.Now;
        return new PageFrame(
            face, Title(heading, face.Name), heading, Describe(sentences), canonical, robots, links.Absolute(SharePicture), Navigation(canonical));
    }

    private static string Title(string heading, string board) =>
        $"{heading} · {board}" is { Length: <= MaxTitle } whole ? whole : heading;

    private string Describe(IEnumerable<string> sentences)
    {
        var text = "";
        foreach (var sentence in sentences.Select(PlainText.Fold).Where(one => one is not ""))
        {
            if (text is not "" && text.Length + 1 + sentence.Length > MaxDescription)
                break;
            text = text is "" ? sentence : $"{text} {sentence}";
        }
        if (text.Length < MinDescription)
            text = $"{text} {words["WholeNotices"]}".Trim();
        return PlainText.Excerpt(text, MaxDescription);
    }

    private NavLink[] Navigation(string? canonical) =>
        [Link(PublicLinks.Jobs, words["FindJobs"], canonical), Link(PublicLinks.Organizations, words["Organizations"], canonical)];

    private NavLink Link(string path, string text, string? canonical)
    {
        var address = links.Absolute(path);
        if (canonical?.Split('?')[0] == address)
            return new NavLink(path, text, "page");
        return new NavLink(path, text, canonical?.StartsWith($"{address}/", StringComparison.Ordinal) is true ? "true" : null);
    }
}
