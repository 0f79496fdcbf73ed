using JobBoard.Appearance;
using JobBoard.Web.Shared;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Admin.Appearance;

/// <summary>Shows how the board looks to whoever may change it.</summary>
public sealed class AppearancePages(StaffFrames frames, IOptions<SiteOptions> site, IStringLocalizer<StaffWords> words)
{
    public AppearancePage Show(BoardAppearance appearance, string? done, AppearanceForm? typed = null, bool isConflict = false)
    {
        var form = typed ?? AppearanceForm.Of(appearance);
        // Whoever has seen what others wrote may save over it.
        form.Version = isConflict ? appearance.Version : form.Version;
        return new AppearancePage(
            frames.Of(words["TabAppearance"], StaffPaths.Appearance),
            Told(done),
            site.Value.Name,
            form,
            isConflict ? AppearanceForm.Of(appearance) : null,
            new LogoPart($"{StaffPaths.Appearance}/logo", Picture.Of(appearance.Logo)),
            [
                Swatch(words["SchemeLight"], Accent.OnLight, appearance.AccentOnLight),
                Swatch(words["SchemeDark"], Accent.OnDark, appearance.AccentOnDark),
            ]);
    }

    private static Swatch Swatch(string scheme, Accent accent, string? chosen) =>
        new(scheme, accent.Grounds[0], chosen ?? accent.Standard, accent.Text);

    private string? Told(string? done) => done switch
    {
        "saved" => words["AppearanceSaved"].Value,
        "logo" => words["LogoSaved"].Value,
        "no-logo" => words["LogoRemoved"].Value,
        "meanwhile" => words["ChangedMeanwhile"].Value,
        _ => null,
    };
}
