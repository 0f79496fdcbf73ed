using System.Net;
using AngleSharp.Html.Dom;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Admin.Bulk;

public sealed class BulkTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task Many_are_closed_with_one_reason_and_opened_again_by_undo()
    {
        var (one, two) = (await board.AddAsync(Some.Details("One")), await board.AddAsync(Some.Details("Two")));
        var draft = await board.AddAsync(Some.Draft(Some.Details("Draft"), one.OrganizationId));
        var theirs = await board.AddAsync(Some.Details("Theirs"), "Lantern Library Trust");
        var member = await board.MemberAsync();

        var finished = await RunAsync(member, "Close", [one.Id, two.Id, draft.Id, theirs.Id], ("Form.Reason", "Filled"));

        Assert.Equal(["Draftleft as it was", "Onedone", "Twodone"], finished.Page.Texts(".list li").Order());
        Assert.Equal([PostingState.Closed, PostingState.Closed, PostingState.Draft, PostingState.Published], await StatesAsync(one, two, draft, theirs));

        await member.SubmitAsync(finished.Path);
        await WaitAsync(member, finished.Path);

        Assert.Equal([PostingState.Published, PostingState.Published], await StatesAsync(one, two));
    }

    [Fact]
    public async Task Many_are_deleted_and_restored_by_undo()
    {
        var posting = await board.AddAsync(Some.Details("Gone and back"));
        var moderator = await board.ModeratorAsync();

        var finished = await RunAsync(moderator, "Delete", [posting.Id]);
        Assert.Equal([PostingState.Deleted], await StatesAsync(posting));
        await moderator.SubmitAsync(finished.Path);
        await WaitAsync(moderator, finished.Path);

        Assert.Equal([PostingState.Published], await StatesAsync(posting));
    }

    [Fact]
    public async Task Many_are_renewed_and_undo_leaves_what_was_edited_since()
    {
        var (kept, edited) = (await board.AddAsync(Some.Details("Kept")), await board.AddAsync(Some.Details("Edited")));
        var moderator = await board.ModeratorAsync();
        var finished = await RunAsync(moderator, "Renew", [kept.Id, edited.Id], ("Form.Day", "2027-03-31"));
        await moderator.SubmitAsync($"/admin/postings/{edited.Id}/renewal", new Dictionary<string, object?> { ["Form.Day"] = "2027-04-30" });

        await moderator.SubmitAsync(finished.Path);
        await WaitAsync(moderator, finished.Path);

        Assert.Equal(Some.Day("2026-12-31"), (await FindAsync(kept.Id)).Details.ValidThrough);
        Assert.Equal(Some.Day("2027-04-30"), (await FindAsync(edited.Id)).Details.ValidThrough);
    }

    [Fact]
    public async Task All_that_match_are_meant_beyond_the_page_and_nothing_else()
    {
        var organization = await board.AddOrganizationAsync();
        foreach (var number in Enumerable.Range(1, 53))
            await board.AddAsync(Some.Posting(Some.Details($"Match {number}"), organization));
        var other = await board.AddAsync(Some.Details("Another"));
        var moderator = await board.ModeratorAsync();

        var chosen = await moderator.SubmitAsync(
            "/admin/postings?q=Match", new Dictionary<string, object?> { ["All"] = "true", ["action"] = "Close" });
        var asked = await chosen.PageAsync();
        var started = await moderator.SubmitAsync(chosen, new Dictionary<string, object?> { ["Form.Reason"] = "Withdrawn" });
        var finished = await WaitAsync(moderator, started.Headers.Location!.OriginalString);

        Assert.Equal("Close 53 jobs", asked.Text("h1"));
        Assert.Equal("and 33 others", asked.Texts(".list li")[^1]);
        Assert.Equal(53, finished.QuerySelectorAll(".list li").Length);
        Assert.Equal([PostingState.Published], await StatesAsync(other));

        await moderator.SubmitAsync(started.Headers.Location!.OriginalString);
        await WaitAsync(moderator, started.Headers.Location!.OriginalString);
        var tabs = await (await moderator.GetAsync("/admin/postings?q=Match&state=published")).PageAsync();
        Assert.Equal("53 postings", tabs.Text("caption"));
    }

    [Fact]
    public async Task What_has_changed_since_it_was_told_is_told_again()
    {
        await board.AddAsync(Some.Details("Drifting one"));
        var moderator = await board.ModeratorAsync();
        var chosen = await moderator.SubmitAsync(
            "/admin/postings?q=Drifting", new Dictionary<string, object?> { ["All"] = "true", ["action"] = "Delete" });
        var late = await board.AddAsync(Some.Details("Drifting two"));

        var again = await moderator.SubmitAsync(chosen);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal("#Form_Count", (await again.PageAsync()).Link("[role=alert] a"));
        Assert.Equal([PostingState.Published], await StatesAsync(late));
    }

    [Fact]
    public async Task A_new_deadline_ends_with_the_day_in_the_zone_of_each_posting()
    {
        var dakar = await board.AddAsync(Some.Details("Zone one") with { ValidThrough = Some.Day("2026-12-31", "Africa/Dakar") });
        var auckland = await board.AddAsync(Some.Details("Zone two") with { ValidThrough = Some.Day("2026-12-31", "Pacific/Auckland") });

        await RunAsync(await board.ModeratorAsync(), "Renew", [dakar.Id, auckland.Id], ("Form.Day", "2027-03-31"));

        Assert.Equal(Some.Day("2027-03-31", "Africa/Dakar"), (await FindAsync(dakar.Id)).Details.ValidThrough);
        Assert.Equal(Some.Day("2027-03-31", "Pacific/Auckland"), (await FindAsync(auckland.Id)).Details.ValidThrough);
    }

    [Fact]
    public async Task A_run_is_nobody_elses_to_see_or_undo()
    {
        var posting = await board.AddAsync(Some.Details("Mine"));
        var finished = await RunAsync(await board.ModeratorAsync(), "Close", [posting.Id], ("Form.Reason", "Withdrawn"));

        var other = await (await board.MemberAsync()).GetAsync(finished.Path);

        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private static async Task<(string Path, IHtmlDocument Page)> RunAsync(
        HttpClient staff, string action, int[] ids, params (string Name, string Value)[] more)
    {
        var chosen = await staff.SubmitAsync("/admin/postings", new Dictionary<string, object?> { ["id"] = ids.Select(id => $"{id}"), ["action"] = action });
        Assert.Equal(HttpStatusCode.OK, chosen.StatusCode);
        var started = await staff.SubmitAsync(chosen, more.ToDictionary(one => one.Name, one => (object?)one.Value));
        var path = started.Headers.Location!.OriginalString;
        return (path, await WaitAsync(staff, path));
    }

    /// <summary>Looks again until the worker is through, as the page does that refreshes itself.</summary>
    private static async Task<IHtmlDocument> WaitAsync(HttpClient staff, string path)
    {
        for (var look = 0; look < 200; look++)
        {
            var page = await (await staff.GetAsync(path)).PageAsync();
            if (page.QuerySelector("meta[http-equiv=refresh]") is null)
                return page;
            await Task.Delay(100);
        }
        throw new TimeoutException("The run does not end.");
    }

    private async Task<PostingState[]> StatesAsync(params Posting[] postings)
    {
        var states = new List<PostingState>();
        foreach (var posting in postings)
            states.Add((await FindAsync(posting.Id)).StateAt(board.Clock.GetUtcNow()));
        return [.. states];
    }

    private async Task<Posting> FindAsync(int id)
    {
        await using var scope = board.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BoardDb>().Postings.AsNoTracking().SingleAsync(one => one.Id == id);
    }
}
