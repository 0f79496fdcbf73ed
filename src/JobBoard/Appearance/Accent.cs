using System.Globalization;
using System.Text.RegularExpressions;

namespace JobBoard.Appearance;

/// <summary>An accent colour on one of the two schemes, and whether it can be read there (WCAG 2.2, 1.4.3).</summary>
public sealed partial class Accent
{
    /// <summary>The least contrast of text, and of text on a button.</summary>
    private const double Least = 4.5;

    private const int Steps = 256;

    private readonly string[] _grounds;
    private readonly string _toward;

    private Accent(string standard, string text, string toward, params string[] grounds)
    {
        (Standard, Text, _toward, _grounds) = (standard, text, toward, grounds);
    }

    /// <summary>The colours of board.css in the light scheme: bg, surface, sunk and on-accent.</summary>
    public static Accent OnLight { get; } = new("#0f5c5c", "#fffefb", "#000000", "#faf7f0", "#fffefb", "#f1ecdf");

    /// <summary>The same in the dark scheme.</summary>
    public static Accent OnDark { get; } = new("#72d2c8", "#06201f", "#ffffff", "#171512", "#211e1a", "#0f0e0c");

    /// <summary>The board's own.</summary>
    public string Standard { get; }

    /// <summary>The colour of text on it.</summary>
    public string Text { get; }

    /// <summary>The colours behind it.</summary>
    public IReadOnlyList<string> Grounds => _grounds;

    public static bool IsColour(string text) => Colour().IsMatch(text);

    /// <summary>Whether the colour can be read on every ground of its scheme, and the text on it.</summary>
    public bool IsReadable(string colour) => _grounds.Append(Text).All(other => Contrast(colour, other) >= Least);

    /// <summary>The colour itself when it can be read, else the nearest darker, or on dark lighter, one that can.</summary>
    public string Nearest(string colour) =>
        Enumerable.Range(0, Steps).Select(step => Mix(colour, _toward, step / (Steps - 1.0))).First(IsReadable);

    /// <summary>The contrast of two colours, from 1 to 21.</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var (red, green, blue) = (Channel(colour, 1), Channel(colour, 3), Channel(colour, 5));
        return 0.2126 * Linear(red) + 0.7152 * Linear(green) + 0.0722 * Linear(blue);
    }

    private static double Linear(int channel) =>
        channel / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);

    private static string Mix(string colour, string toward, double share)
    {
        return string.Create(CultureInfo.InvariantCulture, $"#{Between(1):x2}{Between(3):x2}{Between(5):x2}");

        int Between(int at) => (int)Math.Round(Channel(colour, at) + (Channel(toward, at) - Channel(colour, at)) * share);
    }

    private static int Channel(string colour, int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex("^#[0-9a-f]{6}\\z", RegexOptions.None, 1000)]
    private static partial Regex Colour();
}
