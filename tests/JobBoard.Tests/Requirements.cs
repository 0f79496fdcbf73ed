namespace JobBoard.Tests;

/// <summary>What the surroundings ask of the tests.</summary>
public static class Requirements
{
    /// <summary>Whether a test that lacks something fails instead of being skipped: JOBBOARD_TESTS=all, as CI sets it.</summary>
    public static bool NothingIsSkipped { get; } = Environment.GetEnvironmentVariable("JOBBOARD_TESTS") is "all";
}
