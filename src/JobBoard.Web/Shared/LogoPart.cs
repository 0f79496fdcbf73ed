using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Shared;

/// <summary>The part of a page that shows a logo and takes another.</summary>
/// <param name="Path">Where a picture is sent.</param>
public sealed record LogoPart(string Path, Picture? Shown)
{
    public LogoForm Form { get; } = new();
}
