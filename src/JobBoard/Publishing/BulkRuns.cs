using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Publishing;

/// <summary>Takes in runs over many postings, does them a posting at a time, and undoes them.</summary>
public sealed class BulkRuns(BoardDb db, PostingLife life, PostingEdits edits, PostingDesk desk, StaffStandings standings, TimeProvider time)
{
    /// <summary>The most postings of one run.</summary>
    public const int Most = 500;

    /// <summary>Stores a run over those of the postings that the person works on.</summary>
    public async Task<BulkRun> StartAsync(
        BulkAction action, string? argument, IEnumerable<int> ids, Standing standing, CancellationToken cancellationToken)
    {
        var asked = ids.Distinct().Take(Most).ToArray();
        var known = await db.Postings.WorkedOnBy(standing).Where(posting => asked.Contains(posting.Id)).Select(posting => posting.Id).ToListAsync(cancellationToken);
        var run = new BulkRun
        {
            UserId = standing.UserId,
            Action = action,
            Argument = argument,
            At = time.GetUtcNow(),
            Items = [.. asked.Where(known.Contains).Select(id => new BulkItem(id))],
        };
        db.Add(run);
        db.AuditLines.Add(AuditLine.By(standing, AuditAction.BulkActionRun, run.At, AuditSubject.Board, $"{action} {run.Items.Count}"));
        await db.SaveChangesAsync(cancellationToken);
        return run;
    }

    /// <summary>The run, when it is this person's.</summary>
    public Task<BulkRun?> FindAsync(Guid id, Standing standing, CancellationToken cancellationToken) =>
        db.Set<BulkRun>().SingleOrDefaultAsync(run => run.Id == id && run.UserId == standing.UserId, cancellationToken);

    /// <summary>Asks for what the run did to be undone; edits that came after it stay.</summary>
    public async Task<BulkRun?> UndoAsync(Guid id, Standing standing, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, standing, cancellationToken) is not { } run)
            return null;
        if (run is { FinishedAt: not null, UndoneAt: null })
        {
            run.UndoneAt = time.GetUtcNow();
            run.FinishedAt = null;
            db.AuditLines.Add(AuditLine.By(standing, AuditAction.BulkActionUndone, run.UndoneAt.Value, AuditSubject.Board, $"{run.Action} {run.Items.Count}"));
            await db.SaveChangesAsync(cancellationToken);
        }
        return run;
    }

    /// <summary>Does the next posting of any unfinished run.</summary>
    /// <returns>Whether there was anything to do.</returns>
    public async Task<bool> StepAsync(CancellationToken cancellationToken)
    {
        var run = await db.Set<BulkRun>().Where(one => one.FinishedAt == null).OrderBy(one => one.At).FirstOrDefaultAsync(cancellationToken);
        if (run is null)
            return false;
        var (id, standing) = (run.Id, await standings.FindAsync(run.UserId, cancellationToken));
        var at = run.Items.ToList().FindIndex(item => run.UndoneAt is null ? item.Result is BulkResult.Waiting : item.Result is BulkResult.Done);
        var item = at < 0 || standing is null ? null
            : run.UndoneAt is null ? await DoAsync(run, run.Items[at], standing, cancellationToken)
            : await UndoAsync(run, run.Items[at], standing, cancellationToken);
        // What was done with the posting is stored; the run is read again, since a refusal forgets all that was loaded.
        run = await db.Set<BulkRun>().SingleAsync(one => one.Id == id, cancellationToken);
        if (item is null)
            run.FinishedAt = time.GetUtcNow();
        else
            run.Items = [.. run.Items.Take(at), item, .. run.Items.Skip(at + 1)];
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<BulkItem> DoAsync(BulkRun run, BulkItem item, Standing standing, CancellationToken cancellationToken)
    {
        var before = await db.Postings.AsNoTracking().Include(posting => posting.Organization).SingleAsync(posting => posting.Id == item.PostingId, cancellationToken);
        var outcome = run.Action switch
        {
            BulkAction.Close => await life.CloseAsync(item.PostingId, Enum.Parse<ClosedReason>(run.Argument!), standing, cancellationToken),
            BulkAction.Renew => await life.RenewAsync(item.PostingId, Deadline(run, before), standing, cancellationToken),
            BulkAction.Delete => await life.DeleteAsync(item.PostingId, standing, cancellationToken),
        };
        var result = outcome switch
        {
            PostingOutcome.Done => BulkResult.Done,
            PostingOutcome.Queued => BulkResult.Queued,
            _ => BulkResult.Left,
        };
        return item with
        {
            Result = result,
            Before = before.StateAt(time.GetUtcNow()),
            OpensAt = before.OpensAt,
            ValidThrough = before.Details.ValidThrough?.ToString(),
            Version = (outcome as PostingOutcome.Done)?.Posting.Version,
        };
    }

    private async Task<BulkItem> UndoAsync(BulkRun run, BulkItem item, Standing standing, CancellationToken cancellationToken)
    {
        var outcome = run.Action switch
        {
            BulkAction.Close => item is { Before: PostingState.Scheduled, OpensAt: { } opensAt } && opensAt > time.GetUtcNow()
                ? await life.PublishAsync(item.PostingId, opensAt, standing, cancellationToken)
                : await life.ReopenAsync(item.PostingId, standing, cancellationToken),
            BulkAction.Renew => await RenewBackAsync(item, standing, cancellationToken),
            BulkAction.Delete => await life.RestoreAsync(item.PostingId, standing, cancellationToken),
        };
        return item with { Result = outcome is PostingOutcome.Done ? BulkResult.Undone : BulkResult.Left };
    }

    /// <summary>The deadline as it was; what was closed then is closed again by it.</summary>
    private async Task<PostingOutcome> RenewBackAsync(BulkItem item, Standing standing, CancellationToken cancellationToken)
    {
        if (await edits.FindAsync(item.PostingId, standing, cancellationToken) is not { } current)
            return new PostingOutcome.Missing();
        if (current.Posting.Version != item.Version || !ZonedDate.TryParse(item.ValidThrough, out var deadline))
            return new PostingOutcome.NotNow(current.Posting);
        var details = current.Posting.Details with { ValidThrough = deadline };
        return await edits.SaveAsync(item.PostingId, details, current.OrganizationId, current.Base, standing, cancellationToken);
    }

    private ZonedDate Deadline(BulkRun run, Posting posting) => ZonedDate.TryParseDay(run.Argument, out var day)
        ? new ZonedDate(day, null, desk.TimeZoneOf(posting.Details, posting.Organization))
        : throw new InvalidOperationException("A renewal without a deadline.");
}
