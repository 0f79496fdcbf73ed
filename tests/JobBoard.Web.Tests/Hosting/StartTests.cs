using JobBoard.Web.Hosting;

namespace JobBoard.Web.Tests.Hosting;

[Collection(nameof(StartTests))]
public sealed class StartTests
{
    [Fact]
    public async Task Production_needs_a_public_address()
    {
        var (code, said) = await StartAsync("--environment=Production");

        Assert.Equal(3, code);
        Assert.StartsWith("JobBoard:BaseUrl is missing;", said, StringComparison.Ordinal);
        Assert.Single(said.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("--JobBoard:TrustedProxies:0=nonsense", "JobBoard:TrustedProxies holds \"nonsense\"; ")]
    [InlineData("--JobBoard:TrustedProxies:0=10.0.0.0/99", "JobBoard:TrustedProxies holds \"10.0.0.0/99\"; ")]
    [InlineData("--JobBoard:BaseUrl=jobs.example", "JobBoard:BaseUrl is \"jobs.example\"; ")]
    [InlineData("--JobBoard:Name=", "JobBoard:Name is \"\"; ")]
    [InlineData("--JobBoard:ClosedPageDays=-1", "JobBoard:ClosedPageDays is \"-1\"; ")]
    [InlineData("--JobBoard:RequireSecondStep=7", "JobBoard:RequireSecondStep is \"7\"; ")]
    public async Task A_wrong_value_stops_the_start_and_is_named(string setting, string message)
    {
        var (code, said) = await StartAsync("--environment=Test", setting);

        Assert.Equal(3, code);
        Assert.StartsWith(message, said, StringComparison.Ordinal);
        Assert.Single(said.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_value_of_the_wrong_kind_is_one_line_too()
    {
        var (code, said) = await StartAsync("--environment=Test", "--JobBoard:DefaultOpenDays=abc");

        Assert.Equal(3, code);
        Assert.Contains("JobBoard:DefaultOpenDays", said, StringComparison.Ordinal);
        Assert.Single(said.Trim().Split('\n'));
    }

    private static async Task<(int Code, string Said)> StartAsync(params string[] args)
    {
        var errors = Console.Error;
        using var said = new StringWriter();
        Console.SetError(said);
        try
        {
            return (await WebServer.RunAsync(args), said.ToString());
        }
        finally
        {
            Console.SetError(errors);
        }
    }
}

[CollectionDefinition(nameof(StartTests), DisableParallelization = true)]
public sealed class StartTestsAlone;
