using JobBoard.Importing;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Samples;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Tests.Samples;

public sealed class SampleLoaderTests : IAsyncLifetime
{
    private static readonly int Notices = SampleNotices.On(SampleNotices.DayAt(Some.Now)).Count();

    private readonly BoardRooms _rooms = new();

    public Task InitializeAsync() => _rooms.InitializeAsync();

    public Task DisposeAsync() => _rooms.DisposeAsync();

    [Fact]
    public async Task The_first_board_is_open_and_shows_who_hires()
    {
        await LoadFirstBoardAsync();

        await using var scope = _rooms.Begin();
        var open = await scope.Db().Postings.Open(_rooms.Clock.GetUtcNow()).Include(posting => posting.Organization).ToListAsync();
        Assert.Equal(Notices, open.Count);
        Assert.All(open, posting => Assert.True(posting.Organization is { Logo: not null, Profile.Website: not null }, posting.Details.Title));
        Assert.Equal(SampleOrganizations.All.Count, await scope.Db().Organizations.CountAsync());
        Assert.Empty(await LintAsync());
    }

    [Fact]
    public async Task A_first_board_that_is_complete_stays_as_it_is_on_later_days()
    {
        await LoadFirstBoardAsync();
        var before = await VersionsAsync();
        _rooms.Clock.Advance(TimeSpan.FromDays(3));

        await LoadFirstBoardAsync();

        Assert.Equal(before, await VersionsAsync());
    }

    [Fact]
    public async Task A_first_board_that_was_cut_off_is_completed()
    {
        await using (var scope = _rooms.Begin())
        {
            var some = SampleNotices.On(SampleNotices.DayAt(_rooms.Clock.GetUtcNow())).Take(5);
            var request = new ImportRequest { Publish = true, Source = "sample" };
            Assert.Equal(5, await scope.Get<NoticeImport>().RunAsync(some, request, CancellationToken.None).CountAsync());
        }

        await LoadFirstBoardAsync();

        Assert.Equal(Notices, (await VersionsAsync()).Count);
    }

    [Fact]
    public async Task A_board_on_which_something_stands_gets_no_samples()
    {
        await using (var scope = _rooms.Begin())
        {
            scope.Db().Postings.Add(Some.Draft());
            await scope.Db().SaveChangesAsync();
        }

        await LoadFirstBoardAsync();

        Assert.Single(await VersionsAsync());
    }

    [Fact]
    public async Task Generated_postings_pass_every_rule_of_postings_and_board()
    {
        Assert.Equal(500, await LoadAsync(seed: 1, 500));

        Assert.Empty(await LintAsync());
    }

    [Fact]
    public async Task The_same_seed_again_adds_what_is_missing_and_nothing_else()
    {
        Assert.Equal(60, await LoadAsync(seed: 1, 60));
        _rooms.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(0, await LoadAsync(seed: 1, 60));
        Assert.Equal(90, await LoadAsync(seed: 1, 150));

        Assert.Equal(150, (await VersionsAsync()).Count);
        Assert.DoesNotContain(await LintAsync(), finding => finding.StartsWith("JP-97", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_seeds_stand_beside_each_other()
    {
        Assert.Equal(130, await LoadAsync(seed: 1, 130));
        Assert.Equal(130, await LoadAsync(seed: 2, 130));

        Assert.Equal(260, (await VersionsAsync()).Count);
        Assert.Empty(await LintAsync());
    }

    [Fact]
    public async Task The_categories_are_added_once()
    {
        await LoadAsync(seed: 1, 1);
        await LoadAsync(seed: 2, 1);

        await using var scope = _rooms.Begin();
        Assert.Equal(SampleBoard.Categories.Count, await scope.Db().Categories.CountAsync());
    }

    private async Task LoadFirstBoardAsync()
    {
        await using var scope = _rooms.Begin();
        await scope.Get<SampleLoader>().LoadFirstBoardAsync(CancellationToken.None);
    }

    private async Task<int> LoadAsync(int seed, int count)
    {
        await using var scope = _rooms.Begin();
        var board = new SampleBoard(seed, DateOnly.FromDateTime(_rooms.Clock.GetUtcNow().UtcDateTime));
        var batches = await scope.Get<SampleLoader>().LoadAsync(board, count, CancellationToken.None).ToListAsync();
        Assert.Equal(count, batches.Sum(batch => batch.Size));
        return batches.Sum(batch => batch.Added);
    }

    private async Task<List<string>> VersionsAsync()
    {
        await using var scope = _rooms.Begin();
        return await scope.Db().Postings.OrderBy(posting => posting.Id)
            .Select(posting => $"{posting.Id} {posting.Version} {posting.ModifiedAt:O}").ToListAsync();
    }

    private async Task<List<string>> LintAsync()
    {
        await using var scope = _rooms.Begin();
        var results = await scope.Get<BoardLint>().RunAsync(CancellationToken.None).ToListAsync();
        return [.. results.SelectMany(result => result.Findings.Select(finding => $"{finding.Rule} {result.Posting?.Details.Title}: {finding.Message}"))];
    }
}
