using JobBoard.Web.Commands;

namespace JobBoard.Web.Tests.Commands;

/// <summary>Configuration, usage and refusals, as a script sees them.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("jobboard-commands-").FullName;

    [Fact]
    public async Task Configuration_may_stand_beside_a_verb_in_both_forms()
    {
        var (one, other) = (Path.Combine(_data, "one"), Path.Combine(_data, "other"));

        Assert.Equal(0, await CommandLine.RunAsync(["lint", $"--JobBoard:DataDirectory={one}"]));
        Assert.Equal(0, await CommandLine.RunAsync(["lint", "--JobBoard:DataDirectory", other]));

        Assert.True(File.Exists(Path.Combine(one, "jobboard.db")));
        Assert.True(File.Exists(Path.Combine(other, "jobboard.db")));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("lint", "--nonsense")]
    [InlineData("lint", "--JobBoard:Name")]
    [InlineData("doctor", "extra")]
    [InlineData("import")]
    [InlineData("import", "x", "--format", "nonsense")]
    [InlineData("import", "x", "--valid-through", "03/04/2027")]
    [InlineData("import", "x", "--max-megabytes", "0")]
    [InlineData("import", "x", "--organization", " ")]
    [InlineData("sample")]
    [InlineData("sample", "--count", "1", "--today", "tomorrow")]
    [InlineData("sample", "--count", "0")]
    public async Task A_wrong_word_is_usage(params string[] args)
    {
        Assert.Equal(2, await CommandLine.RunAsync(args));
    }

    [Fact]
    public async Task Usage_is_told_on_standard_error_with_where_to_look()
    {
        var (exitCode, output, error) = await Run.BoardAsync(_data, "lint", "--nonsense");

        Assert.Equal(2, exitCode);
        Assert.Equal("", output);
        Assert.EndsWith("See: lint --help\n", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_wrong_values_are_one_line_that_names_both()
    {
        var (exitCode, _, error) = await Run.BoardAsync(_data, "lint", "--JobBoard:TimeZone=Mars/Olympus", "--JobBoard:BaseUrl=nowhere");

        Assert.Equal(3, exitCode);
        Assert.Contains("JobBoard:TimeZone is \"Mars/Olympus\"; it must be an IANA zone such as Africa/Dakar.", error, StringComparison.Ordinal);
        Assert.Contains("JobBoard:BaseUrl is \"nowhere\"", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_damaged_database_is_one_line_that_names_the_file()
    {
        await File.WriteAllTextAsync(Path.Combine(_data, "jobboard.db"), string.Concat(Enumerable.Repeat("This is no database. ", 500)));

        var (exitCode, _, error) = await Run.BoardAsync(_data, "lint");

        Assert.Equal(3, exitCode);
        Assert.Contains(Path.Combine(_data, "jobboard.db"), error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_data_directory_that_cannot_be_made_is_one_line()
    {
        var file = Path.Combine(_data, "a-file");
        await File.WriteAllTextAsync(file, "");

        var (exitCode, _, error) = await Run.BoardAsync(file, "doctor");

        Assert.Equal(3, exitCode);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_no_error()
    {
        Assert.Equal(0, await CommandLine.RunAsync(["lint", "--help"]));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_without_a_verb_names_the_verbs_and_serves_nothing(string word)
    {
        var (exitCode, output, error) = await Run.BoardAsync(_data, word);

        Assert.Equal(0, exitCode);
        Assert.All(["import", "sample", "lint", "doctor"], verb => Assert.Contains($"\n  {verb} ", output, StringComparison.Ordinal));
        Assert.Equal("", error);
    }

    [Fact]
    public async Task A_wrong_day_is_told_in_plain_words()
    {
        var (_, _, error) = await Run.BoardAsync(_data, "import", "x", "--valid-through", "03/04/2027");

        Assert.StartsWith("--valid-through takes a day such as 2027-01-31, not \"03/04/2027\".\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_nothing_is_nothing_read()
    {
        var (exitCode, output, _) = await Run.BoardAsync(_data, "import", Directory.CreateDirectory(Path.Combine(_data, "none")).FullName);

        Assert.Equal(0, exitCode);
        Assert.Equal("0 read\n", output);
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);
}
