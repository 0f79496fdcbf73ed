using System.Net;
using JobBoard.Postings;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Admin.Publication;

public sealed class PublicationTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task From_a_draft_by_way_of_the_review_to_the_public_page()
    {
        var posting = await DraftAsync();
        var (member, moderator) = (await board.MemberAsync(), await board.ModeratorAsync());
        var path = $"/admin/postings/{posting.Id}/publication";

        var submitted = await member.SubmitAsync(path);
        var waiting = await (await moderator.GetAsync("/admin")).PageAsync();
        var returned = await moderator.SubmitAsync(path, new Dictionary<string, object?> { ["notes[Salary]"] = "Say the unit." }, form: "#notes");
        var back = await (await member.GetAsync("/admin")).PageAsync();
        await member.SubmitAsync(path);
        var published = await moderator.SubmitAsync(path);

        Assert.EndsWith("done=Submitted", submitted.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("waits for a review", waiting.Visible(), StringComparison.Ordinal);
        Assert.EndsWith("done=Returned", returned.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("came back from the review", back.Visible(), StringComparison.Ordinal);
        Assert.EndsWith("done=Published", published.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("Community Coordinator", (await board.PageAsync($"/jobs/{posting.Id}/{posting.Slug}")).Text("h1"));
    }

    [Fact]
    public async Task After_publishing_stands_what_to_do_with_it()
    {
        var posting = await DraftAsync();
        var moderator = await board.ModeratorAsync();
        var published = await moderator.SubmitAsync($"/admin/postings/{posting.Id}/publication");

        var page = await (await moderator.GetAsync(published.Headers.Location)).PageAsync();

        var address = page.QuerySelector("#address")!.GetAttribute("value")!;
        Assert.EndsWith($"/jobs/{posting.Id}/{posting.Slug}", address, StringComparison.Ordinal);
        Assert.Equal(address, page.Link(".row a.btn"));
        Assert.Equal(
            ["Community Coordinator at Riverside Commons", "Remote: United States, Portugal, South Africa · $20–25 an hour · Apply by 31 December 2026, 23:59 UTC", address],
            page.QuerySelector("#share")!.TextContent.Split('\n'));
        Assert.Equal(["Open since22 November 2026, 12:00 UTC", "Closes31 December 2026, 23:59 UTC"], page.Texts("main .lines > div"));
        Assert.Equal(["/jobs", "/feed.atom", "/organizations/riverside-commons", "/sitemap.xml"], page.QuerySelectorAll(".list a").Select(link => link.GetAttribute("href")));

        var copied = await moderator.SubmitAsync(published.Headers.Location!.OriginalString, form: "form[action$='/copy']");
        Assert.EndsWith("?done=Copied", copied.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_submitting_nothing_is_called_public_and_a_draft_has_no_such_page()
    {
        var posting = await DraftAsync();
        var member = await board.MemberAsync();

        var before = await (await member.GetAsync($"/admin/postings/{posting.Id}/publication?done=Published")).PageAsync();
        var submitted = await member.SubmitAsync($"/admin/postings/{posting.Id}/publication");
        var after = await (await member.GetAsync(submitted.Headers.Location)).PageAsync();

        Assert.Null(before.QuerySelector("#address"));
        Assert.Equal("It is with a reviewer", after.Text("h1"));
        Assert.Null(after.QuerySelector(".row a.btn"));
        Assert.Contains("Opensafter the review", after.Texts("main .lines > div"));
    }

    [Fact]
    public async Task An_edit_that_waits_is_not_called_public()
    {
        var posting = await board.AddAsync(Some.Details("Edited and waiting"));
        var member = await board.MemberAsync();
        await member.SubmitAsync($"/admin/postings/{posting.Id}/renewal", new Dictionary<string, object?> { ["Form.Day"] = "2027-02-28" });

        var page = await (await member.GetAsync($"/admin/postings/{posting.Id}/publication?done=Submitted")).PageAsync();

        Assert.Equal("The edit is with a reviewer", page.Text("h1"));
    }

    [Fact]
    public async Task What_a_rule_blocks_cannot_be_published_and_the_page_leads_to_the_field()
    {
        var posting = await DraftAsync(Some.Details() with { Apply = null });
        var moderator = await board.ModeratorAsync();

        var page = await (await moderator.GetAsync($"/admin/postings/{posting.Id}/publication")).PageAsync();

        Assert.Contains(page.QuerySelectorAll(".c-bad a"), link => link.GetAttribute("href") == $"/admin/postings/{posting.Id}#Form_ApplyMethod");
        Assert.Null(page.QuerySelector("main form[action$=publication]"));
    }

    [Fact]
    public async Task A_scheduled_posting_is_hidden_until_its_instant_and_open_from_it()
    {
        using var other = new TestBoard();
        var posting = await other.AddAsync(Some.Draft(organizationId: await other.AddOrganizationAsync()));
        var moderator = await other.ModeratorAsync();

        var scheduled = await moderator.SubmitAsync($"/admin/postings/{posting.Id}/publication", new Dictionary<string, object?>
        {
            ["Form.When"] = "later",
            ["Form.Day"] = "2026-11-23",
            ["Form.Time"] = "09:30",
        });

        Assert.EndsWith("done=Scheduled", scheduled.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Visitor().GetAsync($"/jobs/{posting.Id}/{posting.Slug}")).StatusCode);
        other.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero));
        Assert.Equal(HttpStatusCode.OK, (await other.Visitor().GetAsync($"/jobs/{posting.Id}/{posting.Slug}")).StatusCode);
    }

    [Theory]
    [InlineData("2026-11-21", "09:00", "#Form_Day")]
    [InlineData("tomorrow", "09:00", "#Form_Day")]
    [InlineData("2026-11-30", "25:61", "#Form_Time")]
    public async Task A_time_that_is_none_or_past_is_told_at_its_field(string day, string time, string field)
    {
        var posting = await DraftAsync();
        var moderator = await board.ModeratorAsync();

        var page = await (await moderator.SubmitAsync($"/admin/postings/{posting.Id}/publication", new Dictionary<string, object?>
        {
            ["Form.When"] = "later",
            ["Form.Day"] = day,
            ["Form.Time"] = time,
        })).PageAsync();

        Assert.Equal(field, page.Link("[role=alert] a"));
        Assert.Equal(day, page.QuerySelector("#Form_Day")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_member_cannot_give_back_and_a_reviewer_must_say_why()
    {
        var posting = await DraftAsync();
        var (member, moderator) = (await board.MemberAsync(), await board.ModeratorAsync());
        await member.SubmitAsync($"/admin/postings/{posting.Id}/publication");
        var shown = await moderator.GetAsync($"/admin/postings/{posting.Id}/publication");

        var byMember = await member.SubmitAsync("/admin/postings", action: $"/admin/postings/{posting.Id}/return");
        var asked = await moderator.SubmitAsync(shown, form: "#notes");
        var silent = await asked.PageAsync();

        Assert.Equal(HttpStatusCode.Forbidden, byMember.StatusCode);
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Equal("#notes", silent.Link("[role=alert] a"));
    }

    private async Task<Posting> DraftAsync(PostingDetails? details = null) =>
        await board.AddAsync(Some.Draft(details, await board.AddOrganizationAsync(), board.Clock.GetUtcNow()));
}
