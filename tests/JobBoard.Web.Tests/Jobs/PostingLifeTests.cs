using System.Net;
using JobBoard.Postings;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Jobs;

public sealed class PostingLifeTests
{
    [Fact]
    public async Task One_address_is_open_then_closed_then_gone_by_the_clock_alone()
    {
        using var board = new TestBoard();
        var posting = await board.AddAsync(Some.Details("Gardener") with { ValidThrough = Some.Day("2026-11-30", "Africa/Dakar") });
        var path = $"/jobs/{posting.Id}/gardener";
        board.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 30, 23, 59, 59, TimeSpan.Zero));
        var open = await board.PageAsync(path);

        board.Clock.Advance(TimeSpan.FromSeconds(1));
        var closed = await board.PageAsync(path);
        board.Clock.Advance(TimeSpan.FromDays(90));
        var gone = await board.Visitor().GetAsync(path);

        Assert.Null(open.Meta("robots"));
        Assert.NotNull(open.QuerySelector("script[type='application/ld+json'], #apply"));
        Assert.Equal("This job is closed", closed.Text(".closed-word"));
        Assert.Equal("noindex, follow", closed.Meta("robots"));
        Assert.Equal("It took applications until 30 November 2026. Please do not write to the organization about it.", closed.Text(".closed-word + p"));
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
    }

    [Theory]
    [InlineData(ClosedReason.Filled, "It was filled on 22 November 2026.")]
    [InlineData(ClosedReason.Withdrawn, "It was withdrawn on 22 November 2026.")]
    public async Task A_posting_closed_early_says_why(ClosedReason reason, string words)
    {
        using var board = new TestBoard();
        var posting = Some.Posting(Some.Details("Gardener"), await board.AddOrganizationAsync());
        posting.Close(reason, Some.Now);
        await board.AddAsync(posting);

        var page = await board.PageAsync($"/jobs/{posting.Id}/gardener");

        Assert.StartsWith(words, page.Text(".closed-word + p"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_page_offers_no_way_to_apply_and_no_markup()
    {
        using var board = new TestBoard();
        var posting = await board.AddAsync(Some.Details("Gardener") with
        {
            Description = Some.Description + "\nWrite to <jobs@riverside.example> or [use our form](https://riverside.example/apply).\n",
        });
        await board.AddAsync(Some.Details("Still open"));
        board.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));

        var page = await board.PageAsync($"/jobs/{posting.Id}/gardener");

        Assert.Contains("use our form", page.Text(".fold .prose"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href^='mailto:'], a[href^='https:'], #apply, .applybar, .tear, script"));
        Assert.Empty(page.QuerySelectorAll("[itemtype], [typeof]"));
    }

    [Fact]
    public async Task An_old_notice_that_came_in_closed_explains_itself_though_it_lacks_nearly_everything()
    {
        using var board = new TestBoard();
        var posting = Some.Draft(new PostingDetails { Title = "Gardener", ValidThrough = Some.Day("2022-10-05") });
        posting.ArriveClosed(Some.Now);
        await board.AddAsync(posting);

        var page = await board.PageAsync($"/jobs/{posting.Id}/gardener");

        Assert.Equal("Gardener", page.Text("h1"));
        Assert.Equal(["Pay Pay not stated"], page.Texts(".facts > div"));
    }

    [Fact]
    public async Task What_is_gone_helps_on_and_tells_nothing_of_what_it_said()
    {
        using var board = new TestBoard();
        var posting = Some.Posting(Some.Details("Secretkeeper"), await board.AddOrganizationAsync());
        posting.Delete(Some.Now);
        await board.AddAsync(posting);
        await board.AddAsync(Some.Details("Still open"));

        var response = await board.Visitor().GetAsync($"/jobs/{posting.Id}/any");
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Equal(["Still open"], page.Texts(".notice h3"));
        Assert.DoesNotContain("secretkeeper", page.Source.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("noindex, follow", page.Meta("robots"));
    }

    [Fact]
    public async Task Hidden_answers_as_what_never_was_to_the_byte()
    {
        using var board = new TestBoard();
        var organization = await board.AddOrganizationAsync();
        var draft = await board.AddAsync(Some.Draft(Some.Details("Draft"), organization));
        var scheduled = Some.Draft(Some.Details("Scheduled"), organization);
        scheduled.Publish(Some.Now.AddDays(1), Some.Now);
        await board.AddAsync(scheduled);
        var dropped = Some.Draft(Some.Details("Dropped"), organization);
        dropped.Delete(Some.Now);
        await board.AddAsync(dropped);
        var missing = await AnswerAsync(board, "/jobs/4711/missing");

        string[] paths =
        [
            $"/jobs/{draft.Id}", $"/jobs/{draft.Id}/draft", $"/jobs/{draft.Id}/other", $"/jobs/{scheduled.Id}/scheduled",
            $"/jobs/{dropped.Id}/dropped", "/organizations/riverside-commons", "/organizations/nobody", "/anything",
        ];

        foreach (var path in paths)
            Assert.Equal(missing, await AnswerAsync(board, path));
    }

    private static async Task<string> AnswerAsync(TestBoard board, string path)
    {
        var response = await board.Visitor().GetAsync(path);
        return $"{response}{await response.Content.ReadAsStringAsync()}";
    }
}
