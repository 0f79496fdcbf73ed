using JobBoard.Tests;

namespace JobBoard.Web.Tests.Commands;

/// <summary>The import as an operator runs it, over the two real notices.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string First = "p2pu-community-coordinator.md";
    private const string Second = "tostan-community-coordinator.txt";

    private readonly string _data = Directory.CreateTempSubdirectory("jobboard-import-").FullName;

    [SharedNoticesFact]
    public async Task A_dry_run_reports_what_the_real_run_then_does()
    {
        var dry = await ImportAsync(SharedNotices.Folder, "--dry-run");
        var real = await ImportAsync(SharedNotices.Folder);
        var again = await ImportAsync(SharedNotices.Folder);

        Assert.Equal((0, 0, 0), (dry.ExitCode, real.ExitCode, again.ExitCode));
        Assert.Equal(Items(real.Output), Items(dry.Output));
        Assert.Contains($"{First} (jekyll): created, Closed (Expired)", real.Output, StringComparison.Ordinal);
        Assert.Contains($"{Second} (text): created, Closed (Expired)", real.Output, StringComparison.Ordinal);
        Assert.Contains("2 read: 2 unchanged", again.Output, StringComparison.Ordinal);
        Assert.Contains("stated in line 4, date-posted: November 1, 2023", real.Output, StringComparison.Ordinal);
        Assert.Contains("disagreement ApplicantLocations, line 16", real.Output, StringComparison.Ordinal);
    }

    [SharedNoticesFact]
    public async Task A_notice_that_is_used_again_opens_and_one_without_address_stays_a_draft()
    {
        var nextMonth = TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var opened = await ImportAsync(Path.Combine(SharedNotices.Folder, First), "--publish", "--valid-through", nextMonth);
        var refused = await ImportAsync(Path.Combine(SharedNotices.Folder, Second), "--publish", "--valid-through", nextMonth);
        var (lint, findings, _) = await Run.BoardAsync(_data, "lint");

        Assert.Equal((0, 1, 0), (opened.ExitCode, refused.ExitCode, lint));
        Assert.Contains($"{First} (jekyll): created, Published", opened.Output, StringComparison.Ordinal);
        Assert.Contains("created, not published (JP-102, JP-103), Draft", refused.Output, StringComparison.Ordinal);
        Assert.Contains("1 open postings: 0 errors, 0 warnings", findings, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private async Task<(int ExitCode, string Output)> ImportAsync(params string[] words)
    {
        var (exitCode, output, _) = await Run.BoardAsync(_data, ["import", .. words]);
        return (exitCode, output);
    }

    /// <summary>The report without its last line, which says whether anything was stored.</summary>
    private static string Items(string output) => output[..output.LastIndexOf(" read: ", StringComparison.Ordinal)];
}
