using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Search;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Tests.Search;

public sealed class SearchIndexTests : IAsyncLifetime
{
    private static readonly Standing Administrator = new(Guid.NewGuid(), "Amina", BoardRole.Administrator, new Dictionary<int, MembershipRole>());

    private readonly BoardRooms _rooms = new();

    [Fact]
    public async Task What_is_published_is_found_and_what_is_closed_is_not()
    {
        var id = await AddAsync(Some.Details("Gardener"));
        Assert.Equal(["Gardener"], await FoundAsync("gardener"));

        await ActAsync(life => life.CloseAsync(id, ClosedReason.Filled, Administrator, CancellationToken.None));
        Assert.Empty(await FoundAsync("gardener"));

        await ActAsync(life => life.ReopenAsync(id, Administrator, CancellationToken.None));
        Assert.Equal(["Gardener"], await FoundAsync("gardener"));

        await ActAsync(life => life.DeleteAsync(id, Administrator, CancellationToken.None));
        Assert.Empty(await FoundAsync("gardener"));
    }

    [Fact]
    public async Task An_edit_is_found_by_its_new_words_and_no_longer_by_its_old_ones()
    {
        var id = await AddAsync(Some.Details("Gardener"));
        await using (var scope = _rooms.Begin())
        {
            var edits = scope.Get<PostingEdits>();
            var current = (await edits.FindAsync(id, Administrator, CancellationToken.None))!;
            await edits.SaveAsync(id, current.Details with { Title = "Beekeeper", DatePosted = Some.Day("2026-10-01") }, current.OrganizationId, current.Base, Administrator, CancellationToken.None);
        }

        Assert.Equal(["Beekeeper"], await FoundAsync("beekeeper"));
        Assert.Empty(await FoundAsync("gardener"));
        Assert.Equal(["Beekeeper"], await FoundAsync(null));
    }

    [Fact]
    public async Task A_renamed_organization_and_category_are_found_by_their_new_names()
    {
        await AddAsync(Some.Details("Gardener") with { Category = "land" });
        await using (var scope = _rooms.Begin())
        {
            var (db, names) = (scope.Db(), scope.Get<ShownNames>());
            var organization = await db.Organizations.SingleAsync();
            await names.ReviseAsync(organization, organization.Version, organization.Profile with { Name = "Estuary League" }, Administrator, CancellationToken.None);
            await names.ReviseAsync(await db.Categories.SingleAsync(), "Orchards", null, Administrator, CancellationToken.None);
        }

        Assert.Equal(["Gardener"], await FoundAsync("estuary"));
        Assert.Equal(["Gardener"], await FoundAsync("orchards"));
        Assert.Empty(await FoundAsync("riverside -study"));
    }

    [Fact]
    public async Task What_another_process_wrote_is_found_at_once()
    {
        await AddAsync(Some.Details("Gardener"));
        using var elsewhere = new Catalogue(_rooms.Clock);
        await using var scope = _rooms.Begin();
        var other = new PostingSearch(scope.Db(), elsewhere, _rooms.Clock);
        Assert.Equal(1, await other.CountAsync(JobQuery.All, CancellationToken.None));

        await AddAsync(Some.Details("Beekeeper"));

        Assert.Equal(2, await other.CountAsync(JobQuery.All, CancellationToken.None));
        Assert.Equal(1, await other.CountAsync(new JobQuery { Words = "beekeeper" }, CancellationToken.None));
    }

    [Fact]
    public async Task What_was_published_before_there_was_an_index_is_taken_in_once()
    {
        await using (var scope = _rooms.Begin())
        {
            scope.Db().Postings.Add(Some.Posting(Some.Details("Gardener")));
            await scope.Db().SaveChangesAsync();
            var index = scope.Get<SearchIndex>();
            await index.FillAsync(CancellationToken.None);
            await index.FillAsync(CancellationToken.None);
        }

        Assert.Equal(["Gardener"], await FoundAsync("gardener"));
    }

    [Fact]
    public async Task Rows_of_what_closed_long_ago_are_cleared_out_and_only_those()
    {
        await AddAsync(Some.Details("Gardener") with { ValidThrough = Some.Day("2026-11-23") });
        await AddAsync(Some.Details("Beekeeper"));
        _rooms.Clock.Advance(TimeSpan.FromDays(10));
        await using var scope = _rooms.Begin();
        var index = scope.Get<SearchIndex>();

        Assert.Equal(1, await index.SweepAsync(CancellationToken.None));
        Assert.Equal(0, await index.SweepAsync(CancellationToken.None));
        Assert.Equal(1, await scope.Db().SearchEntries.CountAsync(entry => entry.TextKey != null));
        Assert.Equal(["Beekeeper"], await FoundAsync(null));
    }

    [Fact]
    public async Task A_fault_after_the_save_leaves_neither_posting_nor_row()
    {
        await using (var scope = _rooms.Begin())
        {
            var db = scope.Db();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var posting = Some.Posting(Some.Details("Gardener"));
            db.Postings.Add(posting);
            await scope.Get<SearchIndex>().SaveAsync(posting, CancellationToken.None);
        }

        await using var after = _rooms.Begin();
        Assert.Equal(0, await after.Db().Postings.CountAsync());
        Assert.Equal(0, await after.Db().SearchEntries.CountAsync());
        Assert.Empty(await FoundAsync("gardener"));
    }

    public Task InitializeAsync() => _rooms.InitializeAsync();

    public Task DisposeAsync() => _rooms.DisposeAsync();

    private async Task<int> AddAsync(PostingDetails details)
    {
        await using var scope = _rooms.Begin();
        var db = scope.Db();
        if (details.Category is { } slug)
            db.Categories.Add(new Category { Slug = slug, Name = "Land" });
        var organization = await scope.Get<OrganizationRegister>().FindOrAddAsync(Some.Profile(), CancellationToken.None);
        var posting = Some.Posting(details, organization.Id);
        db.Postings.Add(posting);
        await scope.Get<SearchIndex>().SaveAsync(posting, CancellationToken.None);
        return posting.Id;
    }

    private async Task ActAsync(Func<PostingLife, Task<PostingOutcome>> act)
    {
        await using var scope = _rooms.Begin();
        Assert.IsType<PostingOutcome.Done>(await act(scope.Get<PostingLife>()));
    }

    private async Task<List<string>> FoundAsync(string? words)
    {
        await using var scope = _rooms.Begin();
        var search = scope.Get<PostingSearch>();
        var findings = await search.FindAsync(new JobQuery { Words = words }, CancellationToken.None);
        return [.. (await search.ReadAsync(findings.Matches, 0, 50, CancellationToken.None)).Select(opening => opening.Title)];
    }
}
