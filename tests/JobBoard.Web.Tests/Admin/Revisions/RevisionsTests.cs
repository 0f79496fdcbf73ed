using System.Net;
using JobBoard.Postings;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Admin.Revisions;

public sealed class RevisionsTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task Two_revisions_stand_beside_each_other_with_what_changed_marked()
    {
        var posting = await RevisedAsync();
        var member = await board.MemberAsync();

        var page = await (await member.GetAsync($"/admin/postings/{posting.Id}/revisions")).PageAsync();

        Assert.Equal(["Title", "Pay", "Closes"], page.Texts(".ledger tbody th"));
        Assert.Equal("Coordinator", page.Text(".ledger tbody tr:first-child td:nth-child(2) del"));
        Assert.Equal("Lead", page.Text(".ledger tbody tr:first-child td:nth-child(3) ins"));
        Assert.Contains("weekly", page.Texts(".diff del"));
        Assert.Contains("monthly", page.Texts(".diff ins"));
    }

    [Fact]
    public async Task Going_back_is_a_new_revision_that_says_what_the_old_one_said()
    {
        var posting = await RevisedAsync();
        var member = await board.MemberAsync();

        var restored = await member.SubmitAsync($"/admin/postings/{posting.Id}/revisions?before=1&after=2");
        var page = await (await member.GetAsync($"/admin/postings/{posting.Id}/revisions?before=1&after=3")).PageAsync();

        Assert.EndsWith("done=RevisionRestored", restored.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Both say the same.", page.Visible(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_over_somebody_elses_save_is_refused()
    {
        var posting = await RevisedAsync();
        var (member, moderator) = (await board.MemberAsync(), await board.ModeratorAsync());
        var shown = await member.GetAsync($"/admin/postings/{posting.Id}/revisions?before=1&after=2");
        await moderator.SubmitAsync($"/admin/postings/{posting.Id}/revisions?before=1&after=2");

        var late = await member.SubmitAsync(shown);

        Assert.EndsWith("done=RevisionReplaced", late.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SEC_61_anothers_revisions_and_missing_ones_answer_alike()
    {
        var posting = await board.AddAsync(organization: "Lantern Library Trust");
        var member = await board.MemberAsync();

        var foreign = await member.GetAsync($"/admin/postings/{posting.Id}/revisions");
        var missing = await member.GetAsync("/admin/postings/999999/revisions");

        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(await missing.Content.ReadAsStringAsync(), await foreign.Content.ReadAsStringAsync());
    }

    private async Task<Posting> RevisedAsync()
    {
        var posting = Some.Draft(organizationId: await board.AddOrganizationAsync());
        posting.Revise(
            Some.Details("Community Lead") with
            {
                Description = Some.Description.Replace("weekly", "monthly", StringComparison.Ordinal),
                Salary = Salary.Range("USD", SalaryUnit.Hour, 22, 25),
                ValidThrough = Some.Day("2027-01-31"),
                Apply = Some.Details().Apply,
            },
            posting.OrganizationId, "Wen Zhou", Some.Now);
        return await board.AddAsync(posting);
    }
}
