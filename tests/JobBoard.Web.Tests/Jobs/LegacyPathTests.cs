using System.Net;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Jobs;

public sealed class LegacyPathTests
{
    [Theory]
    [InlineData("/2023/gardener.html", "/2023/gardener.html")]
    [InlineData("/old/gardener/", "/old/gardener/")]
    [InlineData("/old/gardener/", "/old/gardener")]
    [InlineData("/old/gardener", "/old/gardener/")]
    [InlineData("/jobs/gardener", "/jobs/gardener?utm_source=x")]
    [InlineData("/old/g%C3%A4rtner", "/old/g%C3%A4rtner")]
    [InlineData("/old/gärtner", "/old/g%C3%A4rtner")]
    public async Task The_old_path_leads_to_the_page(string stored, string asked)
    {
        using var board = new TestBoard();
        var posting = Some.Posting(Some.Details("Gardener"), await board.AddOrganizationAsync());
        await AddAsync(board, posting, stored);

        var response = await board.Visitor().GetAsync(asked);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal($"/jobs/{posting.Id}/gardener", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_old_path_of_a_draft_is_not_found_and_that_of_a_closed_posting_leads_to_it()
    {
        using var board = new TestBoard();
        var organization = await board.AddOrganizationAsync();
        await AddAsync(board, Some.Draft(Some.Details("Draft"), organization), "/old/draft");
        var closed = Some.Posting(Some.Details("Closed"), organization);
        closed.Close(ClosedReason.Filled, Some.Now);
        await AddAsync(board, closed, "/old/closed");

        var hidden = await board.Visitor().GetAsync("/old/draft");
        var shown = await board.Visitor().GetAsync("/old/closed");

        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(HttpStatusCode.MovedPermanently, shown.StatusCode);
    }

    [Fact]
    public async Task The_old_path_of_what_is_gone_says_so()
    {
        using var board = new TestBoard();
        var posting = Some.Posting(Some.Details("Gardener"), await board.AddOrganizationAsync());
        posting.Delete(Some.Now);
        await AddAsync(board, posting, "/old/gardener");

        var response = await board.Visitor().GetAsync("/old/gardener");

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
    }

    [Fact]
    public async Task The_boards_own_pages_come_first()
    {
        using var board = new TestBoard();
        await AddAsync(board, Some.Posting(Some.Details("Gardener"), await board.AddOrganizationAsync()), "/organizations");

        var response = await board.Visitor().GetAsync("/organizations");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task AddAsync(TestBoard board, Posting posting, string legacyPath)
    {
        posting.ComeFrom(new PostingSource
        {
            Key = legacyPath,
            Format = "jekyll",
            File = "notice.md",
            LegacyPath = legacyPath,
            Original = [],
            Reading = "{}",
            Evidence = "[]",
        });
        await using var scope = board.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BoardDb>();
        db.Postings.Add(posting);
        await db.SaveChangesAsync();
    }
}
