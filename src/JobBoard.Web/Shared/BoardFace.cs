using JobBoard.Appearance;
using JobBoard.Links;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Shared;

/// <summary>How the board shows itself around every page.</summary>
/// <param name="Sheet">The address of the style sheet with its accent; null for the accent of board.css.</param>
/// <param name="Footer">Safe HTML for the foot of the page; empty for none.</param>
public sealed record BoardFace(string Name, Picture? Logo, string? Sheet, string Footer);

/// <summary>What its administrator has chosen; what the configuration says, where they have not.</summary>
public sealed class BoardFaces(IOptions<SiteOptions> site, CurrentAppearance appearance)
{
    public BoardFace Now
    {
        get
        {
            var chosen = appearance.Now;
            return new BoardFace(chosen.Name ?? site.Value.Name, Picture.Of(chosen.Logo), Sheet(chosen), chosen.FooterHtml);
        }
    }

    private static string? Sheet(BoardAppearance chosen) => chosen is { AccentOnLight: null, AccentOnDark: null }
        ? null
        : PublicLinks.AccentSheet(chosen.AccentOnLight ?? Accent.OnLight.Standard, chosen.AccentOnDark ?? Accent.OnDark.Standard);
}
