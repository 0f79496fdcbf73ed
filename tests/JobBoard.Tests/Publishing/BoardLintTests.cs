using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Tests.Publishing;

public sealed class BoardLintTests : IAsyncLifetime
{
    private readonly BoardRooms _rooms = new();
    private AsyncServiceScope _scope;
    private int _organization;

    [Fact]
    public async Task A_board_that_keeps_the_rules_has_no_finding()
    {
        await AddAsync(Some.Details("Gardener"));
        await AddAsync(Some.Details("Cook"));

        var results = await LintAsync();

        Assert.Equal(["Gardener", "Cook", null], results.Select(result => result.Posting?.Details.Title));
        Assert.All(results, result => Assert.Empty(result.Findings));
    }

    [Fact]
    public async Task It_goes_over_open_postings_only_and_over_all_of_them()
    {
        for (var number = 1; number <= 450; number++)
            await AddAsync(Some.Details($"Gardener {number:0000}"), save: number is 450);
        await AddAsync(Some.Details("Closed") with { ValidThrough = Some.Day("2026-11-23") });
        _rooms.Clock.Advance(TimeSpan.FromDays(2));

        var results = await LintAsync();

        Assert.Equal(451, results.Count);
        Assert.DoesNotContain(results, result => result.Posting?.Details.Title is "Closed");
    }

    [Fact]
    public async Task What_was_published_before_a_rule_is_found_by_it()
    {
        await AddAsync(Some.Details("Gardener") with { Apply = null, Identifier = "1" });
        await AddAsync(Some.Details("Cook!!") with { Identifier = "1" });

        var results = await LintAsync();

        Assert.Equal(["JP-102"], results[0].Findings.Select(finding => finding.Rule));
        Assert.Equal(["JP-13", "JP-97"], results[1].Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public async Task A_posting_without_organization_is_told_and_no_fault()
    {
        await using var scope = _rooms.Begin();
        scope.Db().Postings.Add(Some.Posting());
        await scope.Db().SaveChangesAsync();

        var results = await LintAsync();

        Assert.Equal(["JP-50"], results[0].Findings.Select(finding => finding.Rule));
    }

    public async Task InitializeAsync()
    {
        await _rooms.InitializeAsync();
        _scope = _rooms.Begin();
        _organization = (await _scope.Get<OrganizationRegister>().FindOrAddAsync(Some.Profile(), CancellationToken.None)).Id;
    }

    public async Task DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _rooms.DisposeAsync();
    }

    private async Task AddAsync(PostingDetails details, bool save = true)
    {
        _scope.Db().Postings.Add(Some.Posting(details, _organization));
        if (save)
            await _scope.Db().SaveChangesAsync();
    }

    private async Task<List<LintResult>> LintAsync()
    {
        await using var scope = _rooms.Begin();
        return await scope.Get<BoardLint>().RunAsync(CancellationToken.None).ToListAsync();
    }
}
