namespace JobBoard.Tests;

/// <summary>What the surroundings ask of the tests.</summary>
public static class Requirements
{
    /// <summary>Whether a test that lacks something fails instead of being skipped: JOBBOARD_TESTS=all, as CI sets it.</summary>
    public static bool NothingIsSkipped { get; } = Environment.GetEnvironmentVariable("JOBBOARD_TESTS") is "all";

    /// <summary>Why a test is skipped that lacks something; null when it is there, or when nothing is skipped.</summary>
    public static string? SkipUnless(bool isThere, string lack) => isThere || NothingIsSkipped ? null : lack;
}
