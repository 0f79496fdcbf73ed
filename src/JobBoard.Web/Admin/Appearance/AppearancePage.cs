using JobBoard.Web.Shared;

namespace JobBoard.Web.Admin.Appearance;

/// <summary>How the board looks.</summary>
/// <param name="DefaultName">The name that the configuration gives it.</param>
/// <param name="Meanwhile">What somebody else has saved since; null when nobody has.</param>
public sealed record AppearancePage(
    StaffFrame Frame,
    string? Done,
    string DefaultName,
    AppearanceForm Form,
    AppearanceForm? Meanwhile,
    LogoPart Logo,
    IReadOnlyList<Swatch> Swatches) : IStaffPage;

/// <summary>A button and a link in the accent on one of the schemes.</summary>
public sealed record Swatch(string Scheme, string Ground, string Accent, string Text);
