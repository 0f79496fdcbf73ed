using Microsoft.Playwright;

namespace JobBoard.Browser.Tests;

/// <summary>Pictures of pages, for a person to look at: taken when JOBBOARD_SCREENSHOTS names a folder for them.</summary>
internal static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("JOBBOARD_SCREENSHOTS");

    public static async Task TakeAsync(IPage page, string name)
    {
        if (Folder is not null)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true });
    }
}
