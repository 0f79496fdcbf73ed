using JobBoard.Postings;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Admin.Postings;

public sealed class PostingTableTests(TestBoard board) : IClassFixture<TestBoard>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        if (await TitlesAsync(await board.ModeratorAsync(), "") is not [])
            return;
        var organization = await board.AddOrganizationAsync();
        await board.AddAsync(Some.Details("Open One"));
        await board.AddAsync(Some.Draft(Some.Details("Draft One"), organization));
        var review = Some.Draft(Some.Details("Review One"), organization);
        review.Submit(Some.Now);
        await board.AddAsync(review);
        var scheduled = Some.Draft(Some.Details("Scheduled One"), organization);
        scheduled.Publish(Some.Now.AddDays(3), Some.Now);
        await board.AddAsync(scheduled);
        var closed = Some.Posting(Some.Details("Filled One"), organization);
        closed.Close(ClosedReason.Filled, Some.Now);
        await board.AddAsync(closed);
        var deleted = Some.Posting(Some.Details("Deleted One"), organization);
        deleted.Delete(Some.Now);
        await board.AddAsync(deleted);
        await board.AddAsync(Some.Details("Theirs"), "Lantern Library Trust");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("state=published", "Open One")]
    [InlineData("state=draft", "Draft One")]
    [InlineData("state=in-review", "Review One")]
    [InlineData("state=scheduled", "Scheduled One")]
    [InlineData("state=closed", "Filled One")]
    [InlineData("state=deleted", "Deleted One")]
    [InlineData("state=nonsense&q=draft", "Draft One")]
    [InlineData("q=riverside&sort=title", "Draft One", "Filled One", "Open One", "Review One", "Scheduled One")]
    [InlineData("q=%25", "")]
    public async Task A_member_finds_by_state_and_words_what_is_theirs(string query, params string[] titles)
    {
        var member = await board.MemberAsync();

        Assert.Equal(titles.Where(title => title is not ""), await TitlesAsync(member, query));
    }

    [Fact]
    public async Task The_tabs_count_what_they_lead_to()
    {
        var member = await board.MemberAsync();
        var page = await (await member.GetAsync("/admin/postings")).PageAsync();

        foreach (var tab in page.QuerySelectorAll(".sub a").ToList())
        {
            var rows = (await (await member.GetAsync(tab.GetAttribute("href")!)).PageAsync()).QuerySelectorAll(".ledger tbody tr").Length;
            Assert.Equal(int.Parse(tab.QuerySelector(".num")!.TextContent, null), rows);
        }
    }

    [Fact]
    public async Task A_moderator_sees_every_organizations_postings()
    {
        Assert.Contains("Theirs", await TitlesAsync(await board.ModeratorAsync(), ""));
        Assert.DoesNotContain("Theirs", await TitlesAsync(await board.MemberAsync(), ""));
    }

    private static async Task<string[]> TitlesAsync(HttpClient staff, string query) =>
        (await (await staff.GetAsync($"/admin/postings?{query}")).PageAsync()).Texts(".ledger tbody .t");
}
