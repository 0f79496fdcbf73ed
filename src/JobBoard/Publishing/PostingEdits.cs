using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Structured;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Publishing;

/// <summary>Saves what staff write, so that nobody overwrites what they have not read and nothing becomes public by the way.</summary>
public sealed class PostingEdits(BoardDb db, PostingDesk desk, SearchIndex index, TimeProvider time)
{
    /// <summary>The posting as this person works on it; null when it is deleted, another organization's, or missing.</summary>
    public async Task<EditablePosting?> FindAsync(int id, Standing standing, CancellationToken cancellationToken)
    {
        var posting = await db.Postings.WorkedOnBy(standing).Include(one => one.Proposal).Include(one => one.ReviewNotes).Include(one => one.Organization)
            .SingleOrDefaultAsync(one => one.Id == id && one.Stage != PostingStage.Deleted, cancellationToken);
        return posting is null ? null : new EditablePosting(posting);
    }

    /// <summary>Stores a new draft.</summary>
    /// <returns>Done; or Missing when the person does not work for the organization.</returns>
    public async Task<PostingOutcome> CreateAsync(
        PostingDetails details, int? organizationId, Standing standing, CancellationToken cancellationToken)
    {
        if (!standing.WorksFor(organizationId))
            return new PostingOutcome.Missing();
        var now = time.GetUtcNow();
        var posting = new Posting(details, organizationId, standing.Name, now);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.Postings.Add(posting);
        await db.SaveChangesAsync(cancellationToken);
        db.AuditLines.Add(posting.Audit(standing, AuditAction.PostingCreated, now));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new PostingOutcome.Done(posting);
    }

    /// <summary>
    /// Stores an edit. What would be public by it must pass the gate; and it waits for a review when the person may not
    /// publish for the organization.
    /// </summary>
    /// <param name="basedOn">The <see cref="EditablePosting.Base"/> of the text that the edit was made from.</param>
    public async Task<PostingOutcome> SaveAsync(
        int id, PostingDetails details, int? organizationId, string basedOn, Standing standing, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, standing, cancellationToken) is not { } current || !standing.WorksFor(organizationId))
            return new PostingOutcome.Missing();
        if (current.Base != basedOn)
            return new PostingOutcome.Replaced(current);
        try
        {
            return await SaveAsync(current, details, organizationId, standing, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await FindAsync(id, standing, cancellationToken) is { } saved ? new PostingOutcome.Replaced(saved) : new PostingOutcome.Missing();
        }
    }

    private async Task<PostingOutcome> SaveAsync(
        EditablePosting current, PostingDetails details, int? organizationId, Standing standing, CancellationToken cancellationToken)
    {
        var (posting, now) = (current.Posting, time.GetUtcNow());
        if (details.ToJson() == current.Details.ToJson() && organizationId == current.OrganizationId)
            return new PostingOutcome.Done(posting);
        var isPublic = posting.Stage is PostingStage.Published && details.ValidThrough?.End > now;
        var findings = isPublic ? await desk.CheckAsync(posting, details, organizationId, cancellationToken) : [];
        if (PublishingGate.Blocks(findings))
            return new PostingOutcome.Blocked(posting, findings);
        var organization = organizationId is { } known ? await db.Organizations.FindAsync([known], cancellationToken) : null;
        if (isPublic && !PostingDesk.MayPublish(standing, organization))
        {
            posting.Propose(details, organizationId, standing.Name, standing.UserId, now);
            db.AuditLines.Add(posting.Audit(standing, AuditAction.ProposalMade, now));
            await db.SaveChangesAsync(cancellationToken);
            return new PostingOutcome.Queued(posting);
        }
        posting.Revise(details, organizationId, standing.Name, now);
        posting.DropProposal();
        db.AuditLines.Add(posting.Audit(standing, AuditAction.PostingSaved, now));
        await index.SaveAsync(posting, cancellationToken);
        return new PostingOutcome.Done(posting);
    }
}

/// <summary>Audit lines about postings.</summary>
internal static class PostingAudit
{
    public static AuditLine Audit(this Posting posting, Standing standing, AuditAction action, DateTimeOffset now, string? detail = null)
    {
        var key = posting.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return AuditLine.By(standing, action, now, new AuditSubject(key, posting.Details.Title, posting.OrganizationId), detail);
    }
}
