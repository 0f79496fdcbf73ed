using JobBoard.Tests;

namespace JobBoard.Browser.Tests;

/// <summary>A test in a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.IsMissing;
}

/// <summary>A test in a browser, with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.IsMissing;
}

/// <summary>The browser of this machine; none is ever downloaded.</summary>
internal static class Chromium
{
    /// <summary>The fastest first.</summary>
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    /// <summary>The program; a test that needs it although there is none fails by this name.</summary>
    public static string Path { get; } = Installed() ?? Names[0];

    /// <summary>Why a test is skipped; null when it is not.</summary>
    public static string? IsMissing { get; } = Requirements.SkipUnless(
        Installed() is not null, $"No browser on the path: none of {string.Join(", ", Names)}.");

    private static string? Installed()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
