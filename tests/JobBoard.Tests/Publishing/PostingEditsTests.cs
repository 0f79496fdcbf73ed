using JobBoard.Accounts;
using JobBoard.Postings;
using JobBoard.Publishing;

namespace JobBoard.Tests.Publishing;

public sealed class PostingEditsTests(Desk desk) : IClassFixture<Desk>
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_draft_is_saved_with_a_title_alone_and_each_save_is_a_revision_with_an_audit_line()
    {
        var created = Assert.IsType<PostingOutcome.Done>(await desk.EditAsync(edits =>
            edits.CreateAsync(new PostingDetails { Title = "Ferry Steward" }, desk.Reviewed, desk.Member, None)));
        var id = created.Posting.Id;

        await SaveAsync(id, Some.Details("Night Ferry Steward"), "1.0", desk.Member);

        var posting = (await desk.FindAsync(id, desk.Member))!.Posting;
        Assert.Equal("Night Ferry Steward", posting.Details.Title);
        Assert.Equal(2, posting.Version);
        Assert.Equal(
            [(AuditAction.PostingCreated, "Idris Bello"), (AuditAction.PostingSaved, "Idris Bello")],
            (await desk.AuditAsync()).Where(line => line.Subject == $"{id}").Select(line => (line.Action, line.Actor)));
    }

    [Fact]
    public async Task A_save_that_changes_nothing_is_no_revision()
    {
        var posting = await desk.DraftAsync();

        await SaveAsync(posting.Id, posting.Details, "1.0", desk.Member);

        Assert.Equal(1, (await desk.FindAsync(posting.Id, desk.Member))!.Posting.Version);
    }

    [Fact]
    public async Task A_save_against_a_text_that_was_replaced_is_refused_with_the_text_that_stands()
    {
        var posting = await desk.DraftAsync();
        await SaveAsync(posting.Id, Some.Details("First"), "1.0", desk.Member);

        var outcome = await SaveAsync(posting.Id, Some.Details("Second"), "1.0", desk.Moderator);

        Assert.Equal("First", Assert.IsType<PostingOutcome.Replaced>(outcome).Current.Details.Title);
        Assert.Equal("First", (await desk.FindAsync(posting.Id, desk.Member))!.Details.Title);
    }

    [Fact]
    public async Task SEC_61_another_organizations_posting_and_a_missing_one_are_alike()
    {
        var posting = await desk.DraftAsync(desk.Free);

        Assert.IsType<PostingOutcome.Missing>(await SaveAsync(posting.Id, Some.Details("Mine now"), "1.0", desk.Member));
        Assert.IsType<PostingOutcome.Missing>(await SaveAsync(999_999, Some.Details("Mine now"), "1.0", desk.Member));
        Assert.Null(await desk.FindAsync(posting.Id, desk.Member));
    }

    [Fact]
    public async Task Nobody_gives_a_posting_to_an_organization_they_do_not_work_for()
    {
        var posting = await desk.DraftAsync();

        var moved = await desk.EditAsync(edits => edits.SaveAsync(posting.Id, posting.Details, desk.Free, "1.0", desk.Member, None));
        var created = await desk.EditAsync(edits => edits.CreateAsync(Some.Details(), desk.Free, desk.Member, None));
        var ownerless = await desk.EditAsync(edits => edits.CreateAsync(Some.Details(), null, desk.Member, None));

        Assert.All([moved, created, ownerless], outcome => Assert.IsType<PostingOutcome.Missing>(outcome));
    }

    [Fact]
    public async Task An_edit_of_what_is_public_waits_for_a_review_while_the_old_text_stays_up()
    {
        var posting = await desk.OpenAsync();

        var outcome = await SaveAsync(posting.Id, Some.Details("Community Lead"), "1.0", desk.Member);
        var current = (await desk.FindAsync(posting.Id, desk.Member))!;

        Assert.IsType<PostingOutcome.Queued>(outcome);
        Assert.Equal("Community Coordinator", current.Posting.Details.Title);
        Assert.Equal("Community Lead", current.Details.Title);
        Assert.Equal("1.1", current.Base);
    }

    [Fact]
    public async Task A_trusted_organization_changes_what_is_public_at_once()
    {
        var posting = await desk.OpenAsync(desk.Free);

        var outcome = await desk.EditAsync(edits =>
            edits.SaveAsync(posting.Id, Some.Details("Community Lead"), desk.Free, "1.0", desk.Trusted, None));

        Assert.IsType<PostingOutcome.Done>(outcome);
        Assert.Equal("Community Lead", (await desk.FindAsync(posting.Id, desk.Trusted))!.Posting.Details.Title);
    }

    [Fact]
    public async Task What_is_public_cannot_be_changed_into_what_the_gate_refuses()
    {
        var posting = await desk.OpenAsync(desk.Free);

        var outcome = await desk.EditAsync(edits =>
            edits.SaveAsync(posting.Id, Some.Details() with { Apply = null }, desk.Free, "1.0", desk.Trusted, None));

        Assert.Contains(Assert.IsType<PostingOutcome.Blocked>(outcome).Findings, finding => finding.Rule is "JP-102");
        Assert.NotNull((await desk.FindAsync(posting.Id, desk.Trusted))!.Posting.Details.Apply);
    }

    [Fact]
    public async Task What_one_person_typed_is_kept_for_them_alone()
    {
        var posting = await desk.DraftAsync();
        var key = Guid.CreateVersion7();
        await desk.AskAsync<Autosaves, DateTimeOffset?>(kept => kept.KeepAsync(key, desk.Member.UserId, posting.Id, "1.0", """{"Title":"half a wo"}""", None));

        var stolen = await desk.AskAsync<Autosaves, DateTimeOffset?>(kept => kept.KeepAsync(key, desk.Moderator.UserId, posting.Id, "1.0", "{}", None));
        var theirs = await desk.AskAsync<Autosaves, Autosave?>(kept => kept.FindAsync(desk.Moderator.UserId, posting.Id, None));
        var mine = await desk.AskAsync<Autosaves, Autosave?>(kept => kept.FindAsync(desk.Member.UserId, posting.Id, None));

        Assert.Null(stolen);
        Assert.Null(theirs);
        Assert.Equal("""{"Title":"half a wo"}""", mine!.Form);
    }

    private Task<PostingOutcome> SaveAsync(int id, PostingDetails details, string basedOn, Standing standing) =>
        desk.EditAsync(edits => edits.SaveAsync(id, details, desk.Reviewed, basedOn, standing, None));
}
