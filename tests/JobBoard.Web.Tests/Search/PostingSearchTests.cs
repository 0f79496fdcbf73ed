using System.Data;
using System.Text.RegularExpressions;
using JobBoard.Search;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Search;

public sealed partial class PostingSearchTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task The_newest_are_read_in_order_and_not_sorted()
    {
        var plan = await PlanAsync(search => search.Matching(JobQuery.All).OrderByDescending(posting => posting.PostedAt).AsOpenings().Take(20));

        Assert.Contains("IX_Postings_Stage_PostedAt_OpensAt_ClosesAt", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_of_one_organization_are_found_by_it()
    {
        var plan = await PlanAsync(search => search.Matching(new JobQuery { Organization = "riverside-commons" }).AsOpenings());

        Assert.Contains("IX_Postings_OrganizationId_Stage_PostedAt (OrganizationId=? AND Stage=?)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_closes_soon_is_found_by_its_deadline()
    {
        var plan = await PlanAsync(search => search.ClosingBefore(board.Clock.GetUtcNow().AddDays(7)).OrderBy(posting => posting.ClosesAt));

        Assert.Contains("IX_Postings_Stage_ClosesAt (Stage=? AND ClosesAt>? AND ClosesAt<?)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_reads_no_long_text()
    {
        using var scope = board.Services.CreateScope();

        var sql = scope.ServiceProvider.GetRequiredService<PostingSearch>().Matching(JobQuery.All).AsOpenings().ToQueryString();

        Assert.DoesNotContain("Description", sql, StringComparison.Ordinal);
    }

    private async Task<string> PlanAsync(Func<PostingSearch, IQueryable> query)
    {
        await using var scope = board.Services.CreateAsyncScope();
        var sql = query(scope.ServiceProvider.GetRequiredService<PostingSearch>()).ToQueryString();
        var connection = scope.ServiceProvider.GetRequiredService<BoardDb>().Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandType = CommandType.Text;
        command.CommandText = $"EXPLAIN QUERY PLAN {Parameter().Replace(Setting().Replace(sql, ""), "1")}";
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync())
            plan.Add(reader.GetString(3));
        return string.Join('\n', plan);
    }

    [GeneratedRegex(@"^\.param set .*$", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
