using JobBoard.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Admin.Activity;

public sealed class ActivityTests : IDisposable
{
    private readonly TestBoard _board = new();

    [Fact]
    public async Task Each_reads_what_concerns_them()
    {
        var mine = await _board.AddOrganizationAsync("Mine");
        var theirs = await _board.AddOrganizationAsync("Theirs");
        await AddAsync(
            Line(AuditAction.OrganizationChanged, "mine", "Mine", mine),
            Line(AuditAction.PostingPublished, "7", "Gardener", mine),
            Line(AuditAction.PostingPublished, "8", "Baker", theirs),
            Line(AuditAction.CategoryChanged, "land", "Land", null),
            Line(AuditAction.SignedIn, null, null, null));

        var member = await SentencesAsync(await _board.MemberAsync("Idris Bello", "Mine"));
        var moderator = await SentencesAsync(await _board.ModeratorAsync());
        var administrator = await SentencesAsync(await _board.AdministratorAsync());

        Assert.Equal(["Ada published Gardener", "Ada changed the organization Mine"], member);
        Assert.Equal(4, moderator.Length);
        Assert.DoesNotContain("Ada signed in", moderator);
        Assert.Equal(5, administrator.Length);
        Assert.Equal("Ada signed in", administrator[0]);
    }

    [Fact]
    public async Task The_log_is_read_in_pages_that_nothing_new_can_shift()
    {
        await AddAsync([.. Enumerable.Range(1, 130).Select(number => Line(AuditAction.PostingSaved, $"{number}", $"Job {number}", null))]);
        var moderator = await _board.ModeratorAsync();

        var first = await (await moderator.GetAsync("/admin/activity")).PageAsync();
        await AddAsync(Line(AuditAction.PostingSaved, "131", "Job 131", null));
        var second = await (await moderator.GetAsync(first.Link(".pager [rel=next]"))).PageAsync();
        var third = await (await moderator.GetAsync(second.Link(".pager [rel=next]"))).PageAsync();

        Assert.Equal(60, first.QuerySelectorAll(".log li").Length);
        Assert.Equal("Ada changed Job 70", second.Texts(".log p")[0]);
        Assert.Equal(10, third.QuerySelectorAll(".log li").Length);
        Assert.Null(third.QuerySelector(".pager [rel=next]"));
    }

    [Theory]
    [InlineData("postings", "Ada published Gardener")]
    [InlineData("organizations", "Ada added Idris as owner")]
    [InlineData("people", "Ada changed the role of Idris to moderator")]
    [InlineData("board", "Ada changed the categories: Land added")]
    public async Task One_kind_is_shown_alone(string kind, string sentence)
    {
        await AddAsync(
            Line(AuditAction.PostingPublished, "7", "Gardener", null),
            Line(AuditAction.MemberAdded, "7", "Idris", 1, nameof(MembershipRole.Owner)),
            Line(AuditAction.RoleChanged, "7", "Idris", null, nameof(BoardRole.Moderator)),
            Line(AuditAction.CategoryChanged, "land", "Land", null, "Added"));

        var shown = await SentencesAsync(await _board.AdministratorAsync(), $"?kind={kind}");

        Assert.Equal([sentence], shown);
    }

    [Fact]
    public async Task Every_action_has_a_sentence_and_hostile_names_are_text()
    {
        const string Hostile = "<img src=x onerror=alert(1)> {0} \uE001";
        await AddAsync([.. Enum.GetValues<AuditAction>().Select(action => Line(action, "7", Hostile, null, Hostile))]);

        var page = await (await (await _board.AdministratorAsync()).GetAsync("/admin/activity")).PageAsync();

        Assert.Null(page.QuerySelector(".log img"));
        Assert.DoesNotContain(page.Texts(".log p"), sentence => sentence.StartsWith("Audit", StringComparison.Ordinal));
        Assert.Equal(Enum.GetValues<AuditAction>().Length, page.QuerySelectorAll(".log li").Length);
    }

    public void Dispose() => _board.Dispose();

    private static async Task<string[]> SentencesAsync(HttpClient client, string query = "") =>
        (await (await client.GetAsync($"/admin/activity{query}")).PageAsync()).Texts(".log p");

    private AuditLine Line(AuditAction action, string? subject, string? name, int? organizationId, string? detail = null) => new()
    {
        At = _board.Clock.GetUtcNow(),
        Actor = "Ada",
        Action = action,
        Subject = subject,
        SubjectName = name,
        OrganizationId = organizationId,
        Detail = detail,
    };

    private async Task AddAsync(params AuditLine[] lines)
    {
        await using var scope = _board.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JobBoard.Storage.BoardDb>();
        foreach (var line in lines)
        {
            db.AuditLines.Add(line);
            await db.SaveChangesAsync();
        }
    }
}
