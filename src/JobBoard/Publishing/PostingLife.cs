using JobBoard.Accounts;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Structured;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Publishing;

/// <summary>
/// What staff do with a posting beside writing it, one action each: the posting, its audit line and its revision are
/// stored together. Who may not publish for an organization hands over to somebody who may.
/// </summary>
public sealed class PostingLife(BoardDb db, PostingDesk desk, SearchIndex index, TimeProvider time)
{
    /// <summary>Hands a draft over to be reviewed; one that could not be published is not taken.</summary>
    public Task<PostingOutcome> SubmitAsync(int id, Standing standing, CancellationToken cancellationToken) =>
        ActAsync(id, standing, posting => SubmitAsync(posting, standing, cancellationToken), cancellationToken);

    /// <summary>Opens it at an instant, or now; what waits as a proposal becomes what it says.</summary>
    /// <param name="opensAt">Null for now.</param>
    public Task<PostingOutcome> PublishAsync(int id, DateTimeOffset? opensAt, Standing standing, CancellationToken cancellationToken) =>
        ActAsync(id, standing, posting => PublishAsync(posting, opensAt, standing, cancellationToken), cancellationToken);

    /// <summary>Gives it back to whoever wrote it, with what to change; for moderators.</summary>
    /// <param name="notes">A text for each field that is to change; the empty name stands for the whole.</param>
    public Task<PostingOutcome> ReturnAsync(
        int id, IReadOnlyDictionary<string, string> notes, Standing standing, CancellationToken cancellationToken) =>
        ActAsync(id, standing, posting => ReturnAsync(posting, notes, standing), cancellationToken);

    /// <summary>Gives it a new deadline; one that is closed opens again.</summary>
    public Task<PostingOutcome> RenewAsync(int id, ZonedDate validThrough, Standing standing, CancellationToken cancellationToken) =>
        ActAsync(id, standing, posting => RenewAsync(posting, validThrough, standing, cancellationToken), cancellationToken);

    public Task<PostingOutcome> CloseAsync(int id, ClosedReason reason, Standing standing, CancellationToken cancellationToken) =>
        ActAsync(id, standing, posting => Task.FromResult(Close(posting, reason, standing)), cancellationToken);

    /// <summary>Opens again, before its deadline, what was closed by a decision.</summary>
    public Task<PostingOutcome> ReopenAsync(int id, Standing standing, CancellationToken cancellationToken) =>
        ActAsync(id, standing, posting => ReopenAsync(posting, standing, cancellationToken), cancellationToken);

    public Task<PostingOutcome> DeleteAsync(int id, Standing standing, CancellationToken cancellationToken) =>
        ActAsync(id, standing, posting => Task.FromResult(Delete(posting, standing)), cancellationToken);

    public Task<PostingOutcome> RestoreAsync(int id, Standing standing, CancellationToken cancellationToken) =>
        ActAsync(id, standing, posting => RestoreAsync(posting, standing, cancellationToken), cancellationToken);

    /// <summary>Notes that somebody was given a link to what is not public.</summary>
    public async Task RememberPreviewLinkAsync(Posting posting, Standing standing, DateTimeOffset until, CancellationToken cancellationToken)
    {
        Remember(posting, standing, AuditAction.PreviewLinkMade, until.UtcDateTime.ToString("u", System.Globalization.CultureInfo.InvariantCulture));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A new draft that says the same, without the dates and the reference that belong to the old one.</summary>
    public async Task<PostingOutcome> DuplicateAsync(int id, Standing standing, PostingEdits edits, CancellationToken cancellationToken)
    {
        var original = await db.Postings.AsNoTracking().WorkedOnBy(standing).SingleOrDefaultAsync(posting => posting.Id == id, cancellationToken);
        return original is null
            ? new PostingOutcome.Missing()
            : await edits.CreateAsync(
                original.Details with { DatePosted = null, ValidThrough = null, Identifier = null }, original.OrganizationId, standing, cancellationToken);
    }

    private async Task<PostingOutcome> SubmitAsync(Posting posting, Standing standing, CancellationToken cancellationToken)
    {
        if (!posting.CanSubmit)
            return new PostingOutcome.NotNow(posting);
        var findings = await desk.CheckCompletedAsync(posting, cancellationToken);
        if (PublishingGate.Blocks(findings))
            return new PostingOutcome.Blocked(posting, findings);
        posting.Submit(time.GetUtcNow());
        Remember(posting, standing, AuditAction.PostingSubmitted);
        return new PostingOutcome.Queued(posting);
    }

    private async Task<PostingOutcome> PublishAsync(
        Posting posting, DateTimeOffset? opensAt, Standing standing, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (!PostingDesk.MayPublish(standing, posting.Organization))
            return posting.CanSubmit ? await SubmitAsync(posting, standing, cancellationToken) : new PostingOutcome.NotNow(posting);
        if (posting.Proposal is { ReturnedAt: null } proposal)
            return await AcceptAsync(posting, proposal, standing, cancellationToken);
        if (posting.StateAt(now) is PostingState.Published or PostingState.Deleted || (opensAt > now && posting.PublicFrom <= now))
            return new PostingOutcome.NotNow(posting);
        var findings = await desk.PublishAsync(posting, opensAt ?? now, standing.Name, cancellationToken);
        if (PublishingGate.Blocks(findings))
            return new PostingOutcome.Blocked(posting, findings);
        Remember(posting, standing, AuditAction.PostingPublished);
        return new PostingOutcome.Done(posting);
    }

    private async Task<PostingOutcome> AcceptAsync(
        Posting posting, PostingProposal proposal, Standing standing, CancellationToken cancellationToken)
    {
        var (details, now) = (proposal.Details, time.GetUtcNow());
        var findings = await desk.CheckAsync(posting, details, proposal.OrganizationId, cancellationToken);
        if (PublishingGate.Blocks(findings))
            return new PostingOutcome.Blocked(posting, findings);
        posting.Accept(proposal, now);
        if (posting.StateAt(now) is PostingState.Closed)
            posting.Publish(now, now);
        Remember(posting, standing, AuditAction.ProposalApproved);
        return new PostingOutcome.Done(posting);
    }

    private Task<PostingOutcome> ReturnAsync(Posting posting, IReadOnlyDictionary<string, string> notes, Standing standing)
    {
        var isProposal = posting.Proposal is { ReturnedAt: null };
        if (!standing.IsModerator || (posting.Stage is not PostingStage.InReview && !isProposal))
            return Task.FromResult<PostingOutcome>(new PostingOutcome.NotNow(posting));
        var now = time.GetUtcNow();
        posting.Return(notes.Select(note => new ReviewNote { Field = note.Key, Text = note.Value, By = standing.Name, At = now }), now);
        Remember(posting, standing, isProposal ? AuditAction.ProposalReturned : AuditAction.PostingReturned);
        return Task.FromResult<PostingOutcome>(new PostingOutcome.Done(posting));
    }

    private async Task<PostingOutcome> RenewAsync(
        Posting posting, ZonedDate validThrough, Standing standing, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (posting.StateAt(now) is not (PostingState.Published or PostingState.Scheduled or PostingState.Closed))
            return new PostingOutcome.NotNow(posting);
        var details = posting.Details with { ValidThrough = validThrough };
        var findings = await desk.CheckAsync(posting, details, posting.OrganizationId, cancellationToken);
        if (PublishingGate.Blocks(findings))
            return new PostingOutcome.Blocked(posting, findings);
        if (!PostingDesk.MayPublish(standing, posting.Organization))
        {
            posting.Propose(details, posting.OrganizationId, standing.Name, standing.UserId, now);
            Remember(posting, standing, AuditAction.ProposalMade);
            return new PostingOutcome.Queued(posting);
        }
        var wasClosed = posting.StateAt(now) is PostingState.Closed;
        posting.Revise(details, posting.OrganizationId, standing.Name, now);
        if (wasClosed)
            posting.Publish(now, now);
        Remember(posting, standing, AuditAction.PostingRenewed, validThrough.ToString());
        return new PostingOutcome.Done(posting);
    }

    private PostingOutcome Close(Posting posting, ClosedReason reason, Standing standing)
    {
        if (!posting.CanClose(time.GetUtcNow()))
            return new PostingOutcome.NotNow(posting);
        posting.Close(reason, time.GetUtcNow());
        posting.DropProposal();
        Remember(posting, standing, AuditAction.PostingClosed, reason.ToString());
        return new PostingOutcome.Done(posting);
    }

    private async Task<PostingOutcome> ReopenAsync(Posting posting, Standing standing, CancellationToken cancellationToken)
    {
        if (!posting.CanReopen(time.GetUtcNow()))
            return new PostingOutcome.NotNow(posting);
        // What the public has read already needs no second look, and must still pass the rules.
        var findings = await desk.PublishAsync(posting, standing.Name, cancellationToken);
        if (PublishingGate.Blocks(findings))
            return new PostingOutcome.Blocked(posting, findings);
        Remember(posting, standing, AuditAction.PostingReopened);
        return new PostingOutcome.Done(posting);
    }

    private PostingOutcome Delete(Posting posting, Standing standing)
    {
        if (!posting.CanDelete)
            return new PostingOutcome.NotNow(posting);
        posting.Delete(time.GetUtcNow());
        Remember(posting, standing, AuditAction.PostingDeleted);
        return new PostingOutcome.Done(posting);
    }

    private async Task<PostingOutcome> RestoreAsync(Posting posting, Standing standing, CancellationToken cancellationToken)
    {
        if (!posting.CanRestore)
            return new PostingOutcome.NotNow(posting);
        var now = time.GetUtcNow();
        posting.Restore(now);
        var findings = posting.StateAt(now) is PostingState.Published ? await desk.CheckAsync(posting, cancellationToken) : [];
        if (PublishingGate.Blocks(findings))
            return new PostingOutcome.Blocked(posting, findings);
        Remember(posting, standing, AuditAction.PostingRestored);
        return new PostingOutcome.Done(posting);
    }

    /// <summary>Does something with a posting that the person works on, and stores it with what came of it.</summary>
    private async Task<PostingOutcome> ActAsync(
        int id, Standing standing, Func<Posting, Task<PostingOutcome>> act, CancellationToken cancellationToken)
    {
        var posting = await db.Postings.WorkedOnBy(standing).Include(one => one.Organization).Include(one => one.Proposal).Include(one => one.ReviewNotes)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (posting is null)
            return new PostingOutcome.Missing();
        var outcome = await act(posting);
        try
        {
            if (outcome is PostingOutcome.Done or PostingOutcome.Queued)
                await index.SaveAsync(posting, cancellationToken);
            else
                db.ChangeTracker.Clear();
            return outcome;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return new PostingOutcome.NotNow(posting);
        }
    }

    private void Remember(Posting posting, Standing standing, AuditAction action, string? detail = null) =>
        db.AuditLines.Add(posting.Audit(standing, action, time.GetUtcNow(), detail));
}
