using System.Net;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Admin.Life;

public sealed class LifeTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task A_member_closes_with_a_reason_and_the_public_page_says_so()
    {
        var posting = await board.AddAsync();
        var member = await board.MemberAsync();

        var closed = await member.SubmitAsync($"/admin/postings/{posting.Id}/closing", new Dictionary<string, object?> { ["Form.Reason"] = "Filled" });

        Assert.Equal($"/admin/postings/{posting.Id}?done=Closed", closed.Headers.Location!.OriginalString);
        Assert.Contains("filled", (await board.PageAsync($"/jobs/{posting.Id}/{posting.Slug}")).Visible(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_reason_nothing_closes_and_the_page_says_what_is_missing()
    {
        var posting = await board.AddAsync();
        var member = await board.MemberAsync();

        var asked = await member.SubmitAsync($"/admin/postings/{posting.Id}/closing");
        var page = await asked.PageAsync();

        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Equal("#Form_Reason", page.Link("[role=alert] a"));
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(PostingState.Published, await StateAsync(posting.Id));
    }

    [Theory]
    [InlineData("31 December")]
    [InlineData("")]
    [InlineData("2026-02-30")]
    public async Task A_day_that_is_none_is_kept_and_told(string typed)
    {
        var posting = await board.AddAsync();
        var member = await board.MemberAsync();

        var asked = await (await member.SubmitAsync($"/admin/postings/{posting.Id}/renewal", new Dictionary<string, object?> { ["Form.Day"] = typed })).PageAsync();

        Assert.Equal(typed, asked.QuerySelector("#Form_Day")!.GetAttribute("value"));
        Assert.Equal("Form_Day-error", asked.QuerySelector("#Form_Day")!.GetAttribute("aria-describedby")!.Split(' ')[^1]);
    }

    [Fact]
    public async Task A_trusted_organization_renews_at_once_and_another_waits_for_a_review()
    {
        var posting = await board.AddAsync();
        var renewed = new Dictionary<string, object?> { ["Form.Day"] = "2027-02-28" };

        var byMember = await (await board.MemberAsync()).SubmitAsync($"/admin/postings/{posting.Id}/renewal", renewed);
        var byModerator = await (await board.ModeratorAsync()).SubmitAsync($"/admin/postings/{posting.Id}/renewal", renewed);

        Assert.EndsWith("?done=Submitted", byMember.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.EndsWith("?done=Renewed", byModerator.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_posting_is_restored_from_the_table()
    {
        var posting = await board.AddAsync(Some.Details("Lighthouse Keeper"));
        var member = await board.MemberAsync();
        var shown = await member.GetAsync($"/admin/postings/{posting.Id}/closing");

        await member.SubmitAsync(shown, action: $"/admin/postings/{posting.Id}/deletion");
        Assert.Equal(PostingState.Deleted, await StateAsync(posting.Id));
        Assert.Equal(HttpStatusCode.Gone, (await board.Visitor().GetAsync($"/jobs/{posting.Id}/{posting.Slug}")).StatusCode);
        await member.SubmitAsync("/admin/postings?state=deleted", action: $"/admin/postings/{posting.Id}/restoration");

        Assert.Equal(PostingState.Published, await StateAsync(posting.Id));
    }

    [Fact]
    public async Task SEC_23_no_action_is_taken_without_a_token()
    {
        var posting = await board.AddAsync();
        var member = await board.MemberAsync();

        foreach (var action in (string[])["publication", "renewal", "closing", "reopening", "copy", "deletion", "restoration", "return", "revisions/1/restoration"])
        {
            var refused = await member.PostAsync($"/admin/postings/{posting.Id}/{action}", new FormUrlEncodedContent([]));
            Assert.Contains(refused.StatusCode, (HttpStatusCode[])[HttpStatusCode.BadRequest, HttpStatusCode.Forbidden]);
        }
        Assert.Equal(PostingState.Published, await StateAsync(posting.Id));
    }

    private async Task<PostingState> StateAsync(int id)
    {
        await using var scope = board.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<BoardDb>().Postings.SingleAsync(one => one.Id == id)).StateAt(board.Clock.GetUtcNow());
    }
}
