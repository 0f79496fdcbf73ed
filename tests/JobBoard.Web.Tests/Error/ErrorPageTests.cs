using System.Net;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Error;

public sealed class ErrorPageTests
{
    [Fact]
    public async Task A_failure_shows_a_reference_and_nothing_of_itself()
    {
        using var board = new TestBoard();
        await BreakAsync(board);

        var response = await board.Visitor().GetAsync("/jobs");
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("Something went wrong here", page.Text("h1"));
        Assert.Matches("^Error 500. If you tell us about it, give this number: [0-9A-Za-z:]{10,40}$", page.Texts(".measured")[^1]);
        Assert.DoesNotContain("sql", page.Source.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", page.Source.Text, StringComparison.Ordinal);
        Assert.Equal("noindex, follow", page.Meta("robots"));
        Assert.Null(page.Link("link[rel=canonical]"));
    }

    [Fact]
    public async Task A_failure_carries_the_security_headers()
    {
        using var board = new TestBoard();
        await BreakAsync(board);

        var response = await board.Visitor().GetAsync("/jobs");

        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task What_was_sent_to_a_page_that_is_only_read_is_refused_with_a_page()
    {
        using var board = new TestBoard();

        var response = await board.Visitor().PostAsync("/jobs", new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("GET", response.Content.Headers.Allow);
        Assert.Contains("HEAD", response.Content.Headers.Allow);
        Assert.Equal("This address cannot be used that way", (await response.PageAsync()).Text("h1"));
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_refused_with_a_page()
    {
        using var board = new TestBoard();
        using var unreadable = new StringContent("name=%00", null, "application/x-www-form-urlencoded");

        var response = await board.Visitor().PostAsync("/jobs", unreadable);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.NotEmpty((await response.PageAsync()).Text("h1"));
    }

    [Fact]
    public async Task A_missing_page_offers_the_search()
    {
        using var board = new TestBoard();

        var page = await (await board.Visitor().GetAsync("/nowhere")).PageAsync();

        Assert.Equal("Nothing is pinned at this address", page.Text("h1"));
        Assert.Equal("/jobs", page.QuerySelector("form")!.GetAttribute("action"));
    }

    private static async Task BreakAsync(TestBoard board)
    {
        await using var scope = board.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<BoardDb>().Database.ExecuteSqlRawAsync("ALTER TABLE SearchEntries RENAME TO Lost");
    }
}
