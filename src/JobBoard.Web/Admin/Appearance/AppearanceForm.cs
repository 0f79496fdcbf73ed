using System.Globalization;
using JobBoard.Appearance;
using JobBoard.Text;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Appearance;

/// <summary>What an administrator types of how the board looks.</summary>
public sealed class AppearanceForm
{
    private const int MaxFooter = 2_000;

    public string? Name { get; set; }

    public string? AccentOnLight { get; set; }

    public string? AccentOnDark { get; set; }

    public string? Footer { get; set; }

    /// <summary>The version that the person read.</summary>
    public int Version { get; set; }

    public static AppearanceForm Of(BoardAppearance appearance) => new()
    {
        Name = appearance.Name,
        AccentOnLight = appearance.AccentOnLight,
        AccentOnDark = appearance.AccentOnDark,
        Footer = appearance.Footer,
        Version = appearance.Version,
    };

    /// <summary>What was typed; null when something in it must be mended, which the state then tells.</summary>
    public AppearanceChoice? Read(ModelStateDictionary state, IStringLocalizer<StaffWords> words)
    {
        var errors = new FormErrors(state, words);
        var name = Name is null ? null : PlainText.Fold(Name);
        errors.Limit(nameof(Name), name, SiteOptions.MaxName);
        errors.Limit(nameof(Footer), Footer, MaxFooter);
        var onLight = Colour(nameof(AccentOnLight), AccentOnLight, Accent.OnLight, errors);
        var onDark = Colour(nameof(AccentOnDark), AccentOnDark, Accent.OnDark, errors);
        return state.IsValid
            ? new AppearanceChoice(name is "" ? null : name, onLight, onDark, (Footer ?? "").ReplaceLineEndings("\n").Trim())
            : null;
    }

    private static string? Colour(string field, string? typed, Accent accent, FormErrors errors)
    {
        if (typed is null)
            return null;
        var colour = $"#{typed.Trim().TrimStart('#').ToLowerInvariant()}";
        if (!Accent.IsColour(colour))
            errors.Add(field, "ColourWrong");
        else if (!accent.IsReadable(colour))
            errors.Add(field, "ColourTooFaint", colour, Contrast(accent, colour), accent.Nearest(colour));
        return colour;
    }

    private static string Contrast(Accent accent, string colour) =>
        (Math.Floor(accent.Grounds.Append(accent.Text).Min(other => Accent.Contrast(colour, other)) * 10) / 10).ToString("0.0", CultureInfo.CurrentCulture);
}
