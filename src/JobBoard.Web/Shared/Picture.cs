using JobBoard.Links;
using JobBoard.Organizations;

namespace JobBoard.Web.Shared;

/// <summary>A picture as a page shows it.</summary>
public sealed record Picture(string Path, int Width, int Height)
{
    public static Picture? Of(Logo? logo) => logo is null ? null : new Picture(PublicLinks.Logo(logo.File), logo.Width, logo.Height);
}
