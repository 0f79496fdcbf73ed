namespace JobBoard.Web.Tests.Commands;

/// <summary>What <c>admin create</c> says and how it ends.</summary>
public sealed class AdminCommandTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("jobboard-admin-").FullName;

    [Fact]
    public async Task It_prints_one_link_and_another_when_asked_again()
    {
        var (exitCode, output, error) = await Run.BoardAsync(_data, "admin", "create", "--email", "amina@harbour.example");
        var again = await Run.BoardAsync(_data, "admin", "create", "--email", "amina@harbour.example");

        Assert.True(exitCode is 0, error);
        Assert.Matches("^http://localhost:5140/account/invitation/[A-Za-z0-9_-]{43}\n$", output);
        Assert.Equal(0, again.ExitCode);
        Assert.NotEqual(output, again.Output);
    }

    [Fact]
    public async Task A_wrong_address_is_a_wrong_use()
    {
        var (exitCode, _, error) = await Run.BoardAsync(_data, "admin", "create", "--email", "amina");

        Assert.Equal(2, exitCode);
        Assert.StartsWith("--email must be one e-mail address.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_is_missing_is_refused()
    {
        var (exitCode, _, error) = await Run.BoardAsync(_data, "admin", "create", "--email", "amina@harbour.example", "--password-stdin");

        Assert.Equal(1, exitCode);
        Assert.Contains("at least 12 characters", error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);
}
