using System.Text;
using JobBoard.Importing;
using JobBoard.Organizations;
using JobBoard.Postings;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Tests.Importing;

public sealed class NoticeImportTests : IAsyncLifetime
{
    private const string Good =
        "---\ntitle: Evening Librarian\ncompany: Lantern Library Trust\nlocation: Leith, UK\nposted: 2026-11-20\ndeadline: 2026-12-31\n"
        + "employment: part-time\nemail: jobs@lantern.example\npermalink: /hiring/librarian\n---\n\n" + Some.Description;

    private readonly BoardRooms _board = new();

    public Task InitializeAsync() => _board.InitializeAsync();

    public Task DisposeAsync() => _board.DisposeAsync();

    [Fact]
    public async Task A_notice_becomes_a_draft_with_its_original()
    {
        var item = await ImportAsync(Good);

        var posting = await PostingAsync();
        Assert.Equal((ImportOutcome.Created, PostingState.Draft), (item.Outcome, item.State));
        Assert.Equal("Evening Librarian", posting.Details.Title);
        Assert.Equal("Lantern Library Trust", posting.Organization?.Profile.Name);
        Assert.Equal(Good, Encoding.UTF8.GetString(posting.Source?.Original ?? []));
        Assert.Equal(("/hiring/librarian", "jekyll"), (posting.Source?.LegacyPath, posting.Source?.Format));
    }

    [Fact]
    public async Task The_same_file_again_writes_nothing()
    {
        await ImportAsync(Good);
        var before = await DumpAsync();

        var item = await ImportAsync(Good);

        Assert.Equal(ImportOutcome.Unchanged, item.Outcome);
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task A_dry_run_reports_the_same_and_stores_nothing()
    {
        var dry = await ImportAsync(Good, new ImportRequest { DryRun = true, Publish = true });
        var before = await DumpAsync();

        var real = await ImportAsync(Good, new ImportRequest { Publish = true });

        Assert.Equal((real.Outcome, real.State), (dry.Outcome, dry.State));
        Assert.Equal(PostingState.Published, real.State);
        Assert.Equal("0 postings, 0 organizations, 0 revisions", before);
    }

    [Fact]
    public async Task A_notice_that_says_it_is_hidden_stays_a_draft_even_when_asked_to_publish()
    {
        var item = await ImportAsync(Good.Replace("---\n\n", "published: false\n---\n\n", StringComparison.Ordinal), new ImportRequest { Publish = true });

        Assert.Equal((ImportOutcome.Created, PostingState.Draft), (item.Outcome, item.State));
        Assert.False(item.IsRefusal);
    }

    [Fact]
    public async Task A_notice_whose_deadline_has_passed_comes_in_closed_without_the_gate()
    {
        var item = await ImportAsync("---\ntitle: Evening Librarian\npublished: true\ndeadline: 2022-10-05\n---\n");

        Assert.Equal((PostingState.Closed, ClosedReason.Expired), (item.State, item.ClosedReason));
        Assert.False(item.IsRefusal);
    }

    [Fact]
    public async Task A_publication_that_the_gate_stops_is_a_draft_and_counts_as_refused()
    {
        var item = await ImportAsync("---\ntitle: Evening Librarian\npublished: true\n---\nText.\n");

        Assert.Equal((ImportOutcome.Created, PostingState.Draft, true), (item.Outcome, item.State, item.IsRefusal));
        Assert.Contains(item.Findings, finding => finding.Rule is "JP-50");
        Assert.Contains(item.Findings, finding => finding.Rule is "JP-102");
    }

    [Fact]
    public async Task A_new_closing_day_opens_a_notice_that_came_in_closed()
    {
        var old = Good.Replace("2026-12-31", "2026-10-01", StringComparison.Ordinal).Replace("2026-11-20", "2026-09-01", StringComparison.Ordinal);
        await ImportAsync(old);

        var item = await ImportAsync(old, new ImportRequest { Publish = true, ValidThrough = new DateOnly(2026, 12, 24) });

        var posting = await PostingAsync();
        Assert.Equal((ImportOutcome.Updated, PostingState.Published), (item.Outcome, item.State));
        Assert.Equal(Some.Day("2026-12-24", "Europe/London"), posting.Details.ValidThrough);
        Assert.Equal(Some.Day("2026-09-01", "Europe/London"), posting.Details.DatePosted);
    }

    [Fact]
    public async Task A_changed_file_updates_its_posting_and_a_later_run_finds_it_unchanged()
    {
        await ImportAsync(Good);

        var changed = await ImportAsync(Good.Replace("part-time", "full-time", StringComparison.Ordinal));
        var again = await ImportAsync(Good.Replace("part-time", "full-time", StringComparison.Ordinal));

        Assert.Equal((ImportOutcome.Updated, ImportOutcome.Unchanged), (changed.Outcome, again.Outcome));
        Assert.Equal(EmploymentTypes.FullTime, (await PostingAsync()).Details.EmploymentTypes);
    }

    [Fact]
    public async Task A_posting_that_somebody_edited_is_a_conflict_and_left_alone()
    {
        await ImportAsync(Good);
        await EditAsync(posting => posting.Revise(posting.Details with { Title = "Night Librarian" }, posting.OrganizationId, "amina", _board.Clock.GetUtcNow()));

        var item = await ImportAsync(Good.Replace("part-time", "full-time", StringComparison.Ordinal));

        Assert.Equal(ImportOutcome.Conflict, item.Outcome);
        Assert.Equal("Night Librarian", (await PostingAsync()).Details.Title);
    }

    [Fact]
    public async Task What_staff_closed_is_not_opened_by_an_import()
    {
        await ImportAsync(Good, new ImportRequest { Publish = true });
        await EditAsync(posting => posting.Close(ClosedReason.Filled, _board.Clock.GetUtcNow()));

        var item = await ImportAsync(Good, new ImportRequest { Publish = true });

        Assert.Equal((PostingState.Closed, ClosedReason.Filled), (item.State, item.ClosedReason));
    }

    [Fact]
    public async Task The_organizations_zone_is_that_of_its_notices()
    {
        await using (var scope = _board.Begin())
        {
            var register = scope.Get<OrganizationRegister>();
            await register.FindOrAddAsync(Some.Profile("Lantern Library Trust") with { TimeZone = "America/Chicago" }, CancellationToken.None);
        }

        await ImportAsync("---\ntitle: Evening Librarian\ncompany: Lantern Library Trust\ndeadline: 2026-12-31\n---\n");

        Assert.Equal(Some.Day("2026-12-31", "America/Chicago"), (await PostingAsync()).Details.ValidThrough);
    }

    [Fact]
    public async Task A_bad_file_does_not_stop_the_good_ones()
    {
        NoticeFile[] files = [File("a.md", "---\ntitle: [\n---\n"), File("b.md", Good), File("c.jpg", "x"), File("d.md", "---\nlayout: x\n---\n")];

        var items = await ImportAsync(files, new ImportRequest());

        Assert.Equal(
            [ImportOutcome.Refused, ImportOutcome.Created, ImportOutcome.Skipped, ImportOutcome.Refused], items.Select(item => item.Outcome));
        Assert.All(items.Where(item => item.Outcome is not ImportOutcome.Created), item => Assert.NotEmpty(item.Reason ?? ""));
    }

    [Fact]
    public async Task One_organization_is_named_for_all_notices()
    {
        await ImportAsync(Good, new ImportRequest { Organization = "Harbour Libraries" });

        Assert.Equal("Harbour Libraries", (await PostingAsync()).Organization?.Profile.Name);
    }

    [Fact]
    public async Task A_file_that_was_renamed_is_known_by_its_permalink()
    {
        await ImportAsync(Good);

        var items = await ImportAsync([File("renamed.md", Good)], new ImportRequest());

        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(items).Outcome);
    }

    [Fact]
    public async Task The_same_name_in_two_sources_is_two_postings()
    {
        await ImportAsync(Good, new ImportRequest { Source = "north" });
        var item = await ImportAsync(Good, new ImportRequest { Source = "south" });

        Assert.Equal(ImportOutcome.Created, item.Outcome);
        Assert.Equal("2 postings, 1 organizations, 2 revisions", await DumpAsync());
    }

    private static NoticeFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private async Task<ImportedItem> ImportAsync(string text, ImportRequest? request = null) =>
        Assert.Single(await ImportAsync([File("librarian.md", text)], request ?? new ImportRequest()));

    private async Task<List<ImportedItem>> ImportAsync(NoticeFile[] files, ImportRequest request)
    {
        await using var scope = _board.Begin();
        return await scope.Get<NoticeImport>().RunAsync(files, request, CancellationToken.None).ToListAsync();
    }

    private async Task<Posting> PostingAsync()
    {
        await using var scope = _board.Begin();
        return await scope.Db().Postings.AsNoTracking()
            .Include(posting => posting.Organization).Include(posting => posting.Source).SingleAsync();
    }

    private async Task EditAsync(Action<Posting> edit)
    {
        await using var scope = _board.Begin();
        var db = scope.Db();
        edit(await db.Postings.SingleAsync());
        await db.SaveChangesAsync();
    }

    /// <summary>How much there is of what an import writes.</summary>
    private async Task<string> DumpAsync()
    {
        await using var scope = _board.Begin();
        var db = scope.Db();
        return $"{await db.Postings.CountAsync()} postings, {await db.Organizations.CountAsync()} organizations, {await db.Revisions.CountAsync()} revisions";
    }
}
