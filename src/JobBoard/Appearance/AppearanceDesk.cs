using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Appearance;

/// <summary>Changes how the board looks, each time with a line in the audit log.</summary>
public sealed class AppearanceDesk(BoardDb db, LogoStore logos, CurrentAppearance current, TimeProvider time)
{
    /// <summary>The row to change; a new one when there is none.</summary>
    public async Task<BoardAppearance> FindAsync(CancellationToken cancellationToken) =>
        await db.Appearances.SingleOrDefaultAsync(cancellationToken) ?? db.Appearances.Add(new BoardAppearance()).Entity;

    /// <returns>Whether it was saved; not when somebody else has saved since the version that was read.</returns>
    public async Task<bool> ReviseAsync(
        BoardAppearance appearance, int version, AppearanceChoice choice, Standing by, CancellationToken cancellationToken)
    {
        if (appearance.Version != version)
            return false;
        appearance.Revise(choice);
        return await IsSavedAsync(by, null, cancellationToken);
    }

    /// <summary>Shows another logo, or none; the file of the one before is removed.</summary>
    /// <returns>Whether it was saved; not when somebody else changed the appearance at the same time.</returns>
    public async Task<bool> ShowAsync(BoardAppearance appearance, Logo? logo, Standing by, CancellationToken cancellationToken)
    {
        var before = appearance.Logo;
        appearance.Show(logo);
        var isSaved = await IsSavedAsync(by, "Logo", cancellationToken);
        if ((isSaved ? before : logo) is { } unused)
            logos.Remove(unused);
        return isSaved;
    }

    private async Task<bool> IsSavedAsync(Standing by, string? detail, CancellationToken cancellationToken)
    {
        db.AuditLines.Add(AuditLine.By(by, AuditAction.AppearanceChanged, time.GetUtcNow(), AuditSubject.Board, detail));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            current.Forget();
            return true;
        }
        catch (DbUpdateException)
        {
            // Another process wrote the row first, or changed it.
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
