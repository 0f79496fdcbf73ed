using JobBoard.Accounts;
using JobBoard.Postings;
using JobBoard.Publishing;

namespace JobBoard.Tests.Publishing;

public sealed class PostingLifeTests(Desk desk) : IClassFixture<Desk>
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_member_submits_a_moderator_returns_it_with_reasons_and_publishes_what_comes_back()
    {
        var id = (await desk.DraftAsync()).Id;

        var submitted = await desk.LifeAsync(life => life.PublishAsync(id, null, desk.Member, None));
        Assert.IsType<PostingOutcome.Queued>(submitted);
        Assert.Equal(PostingState.InReview, await desk.StateAsync(id));

        await desk.LifeAsync(life => life.ReturnAsync(id, new Dictionary<string, string> { ["Salary"] = "Say the unit." }, desk.Moderator, None));
        Assert.Equal(PostingState.Draft, await desk.StateAsync(id));
        Assert.Equal("Say the unit.", (await desk.FindAsync(id, desk.Member))!.Notes["Salary"]);

        await desk.LifeAsync(life => life.SubmitAsync(id, desk.Member, None));
        await desk.LifeAsync(life => life.PublishAsync(id, null, desk.Moderator, None));
        Assert.Equal(PostingState.Published, await desk.StateAsync(id));
        Assert.Empty((await desk.FindAsync(id, desk.Member))!.Notes);
        Assert.Equal(
            [AuditAction.PostingSubmitted, AuditAction.PostingReturned, AuditAction.PostingSubmitted, AuditAction.PostingPublished],
            (await desk.AuditAsync()).Where(line => line.Subject == $"{id}").Select(line => line.Action));
    }

    [Fact]
    public async Task Nobody_but_a_moderator_returns_or_approves()
    {
        var id = (await desk.DraftAsync()).Id;
        await desk.LifeAsync(life => life.SubmitAsync(id, desk.Member, None));

        var approved = await desk.LifeAsync(life => life.PublishAsync(id, null, desk.Member, None));
        var returned = await desk.LifeAsync(life => life.ReturnAsync(id, new Dictionary<string, string> { [""] = "No." }, desk.Member, None));

        Assert.IsType<PostingOutcome.NotNow>(approved);
        Assert.IsType<PostingOutcome.NotNow>(returned);
        Assert.Equal(PostingState.InReview, await desk.StateAsync(id));
    }

    [Fact]
    public async Task What_could_not_be_published_is_not_taken_for_review()
    {
        var id = (await desk.DraftAsync(details: Some.Details() with { Apply = null })).Id;

        var outcome = await desk.LifeAsync(life => life.SubmitAsync(id, desk.Member, None));

        Assert.Contains(Assert.IsType<PostingOutcome.Blocked>(outcome).Findings, finding => finding.Rule is "JP-102");
        Assert.Equal(PostingState.Draft, await desk.StateAsync(id));
    }

    [Fact]
    public async Task A_scheduled_posting_opens_at_its_instant()
    {
        var id = (await desk.DraftAsync(desk.Free)).Id;

        await desk.LifeAsync(life => life.PublishAsync(id, desk.Clock.GetUtcNow().AddDays(2), desk.Trusted, None));

        Assert.Equal(PostingState.Scheduled, await desk.StateAsync(id));
        var posting = (await desk.FindAsync(id, desk.Trusted))!.Posting;
        Assert.Equal(PostingState.Scheduled, posting.StateAt(desk.Clock.GetUtcNow().AddDays(2).AddSeconds(-1)));
        Assert.Equal(PostingState.Published, posting.StateAt(desk.Clock.GetUtcNow().AddDays(2)));
    }

    [Fact]
    public async Task A_deadline_before_the_opening_blocks_the_schedule()
    {
        var id = (await desk.DraftAsync(desk.Free)).Id;

        var outcome = await desk.LifeAsync(life => life.PublishAsync(id, desk.Clock.GetUtcNow().AddDays(300), desk.Trusted, None));

        Assert.IsType<PostingOutcome.Blocked>(outcome);
    }

    [Fact]
    public async Task A_proposal_becomes_public_when_it_is_approved_and_not_before()
    {
        var id = (await desk.OpenAsync()).Id;
        await desk.EditAsync(edits => edits.SaveAsync(id, Some.Details("Community Lead"), desk.Reviewed, "1.0", desk.Member, None));
        Assert.Equal("Community Coordinator", (await desk.FindAsync(id, desk.Member))!.Posting.Details.Title);

        await desk.LifeAsync(life => life.PublishAsync(id, null, desk.Moderator, None));

        var current = (await desk.FindAsync(id, desk.Member))!;
        Assert.Equal("Community Lead", current.Posting.Details.Title);
        Assert.Null(current.Posting.Proposal);
        Assert.Equal("2.0", current.Base);
    }

    [Fact]
    public async Task A_returned_proposal_waits_for_its_author_and_the_old_text_stays_up()
    {
        var id = (await desk.OpenAsync()).Id;
        await desk.EditAsync(edits => edits.SaveAsync(id, Some.Details("Lead"), desk.Reviewed, "1.0", desk.Member, None));

        await desk.LifeAsync(life => life.ReturnAsync(id, new Dictionary<string, string> { ["Title"] = "Lead of what?" }, desk.Moderator, None));
        await desk.LifeAsync(life => life.PublishAsync(id, null, desk.Moderator, None));

        var current = (await desk.FindAsync(id, desk.Member))!;
        Assert.Equal("Community Coordinator", current.Posting.Details.Title);
        Assert.Equal("Lead", current.Details.Title);
        Assert.Equal("Lead of what?", current.Notes["Title"]);
    }

    [Fact]
    public async Task A_closed_posting_opens_again_by_itself_or_with_a_new_deadline()
    {
        var filled = (await desk.OpenAsync(desk.Free)).Id;
        await desk.LifeAsync(life => life.CloseAsync(filled, ClosedReason.Filled, desk.Trusted, None));
        var expired = await desk.AddAsync(new Posting(Some.Details() with { ValidThrough = Some.Day("2026-11-01") }, desk.Free, "test", Some.Now));
        Assert.Equal(PostingState.Closed, await desk.StateAsync(filled));

        await desk.LifeAsync(life => life.ReopenAsync(filled, desk.Trusted, None));
        var withoutDeadline = await desk.LifeAsync(life => life.ReopenAsync(expired.Id, desk.Trusted, None));

        Assert.Equal(PostingState.Published, await desk.StateAsync(filled));
        Assert.IsType<PostingOutcome.NotNow>(withoutDeadline);
    }

    [Fact]
    public async Task Renewing_moves_the_deadline_and_never_the_day_of_posting()
    {
        var posting = await desk.OpenAsync(desk.Free);

        await desk.LifeAsync(life => life.RenewAsync(posting.Id, Some.Day("2027-02-28"), desk.Trusted, None));

        var renewed = (await desk.FindAsync(posting.Id, desk.Trusted))!.Posting;
        Assert.Equal(Some.Day("2027-02-28"), renewed.Details.ValidThrough);
        Assert.Equal(posting.Details.DatePosted, renewed.Details.DatePosted);
    }

    [Fact]
    public async Task A_deletion_is_undone_to_the_state_before_it()
    {
        var id = (await desk.OpenAsync(desk.Free)).Id;
        await desk.LifeAsync(life => life.DeleteAsync(id, desk.Trusted, None));
        Assert.Null(await desk.FindAsync(id, desk.Trusted));

        await desk.LifeAsync(life => life.RestoreAsync(id, desk.Trusted, None));

        Assert.Equal(PostingState.Published, await desk.StateAsync(id));
    }

    [Fact]
    public async Task A_duplicate_is_a_draft_without_the_dates_and_the_reference_of_the_first()
    {
        var first = await desk.OpenAsync(desk.Free, Some.Details() with { Identifier = "R-1" });

        var outcome = await desk.AskAsync<PostingLife, PostingOutcome>(async life =>
            await desk.EditAsync(edits => life.DuplicateAsync(first.Id, desk.Trusted, edits, None)));

        var copy = (await desk.FindAsync(Assert.IsType<PostingOutcome.Done>(outcome).Posting.Id, desk.Trusted))!.Posting;
        Assert.Equal(PostingState.Draft, copy.StateAt(Some.Now));
        Assert.Equal(first.Details with { DatePosted = null, ValidThrough = null, Identifier = null }, copy.Details with { Locations = first.Details.Locations, ApplicantLocations = first.Details.ApplicantLocations, Languages = first.Details.Languages, Apply = first.Details.Apply });
    }

    [Fact]
    public async Task Each_action_on_anothers_posting_answers_as_if_there_were_none()
    {
        var id = (await desk.OpenAsync(desk.Free)).Id;
        Func<PostingLife, Task<PostingOutcome>>[] actions =
        [
            life => life.SubmitAsync(id, desk.Member, None), life => life.PublishAsync(id, null, desk.Member, None),
            life => life.RenewAsync(id, Some.Day("2027-02-28"), desk.Member, None), life => life.CloseAsync(id, ClosedReason.Filled, desk.Member, None),
            life => life.ReopenAsync(id, desk.Member, None), life => life.DeleteAsync(id, desk.Member, None), life => life.RestoreAsync(id, desk.Member, None),
        ];

        foreach (var action in actions)
            Assert.IsType<PostingOutcome.Missing>(await desk.LifeAsync(action));
        Assert.Equal(PostingState.Published, await desk.StateAsync(id));
    }
}
