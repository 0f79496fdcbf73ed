using JobBoard.Accounts;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Account;

/// <summary>Slows guesses at one account down: from the fifth wrong one on, each waits twice as long, but never for ever (SEC-75).</summary>
public sealed class SignInDelay(BoardDb db, TimeProvider clock)
{
    private const int Free = 5;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>Counts an attempt as wrong before it is looked at, so that guesses made at once do not pass together.</summary>
    /// <returns>What it was before; null when the account must wait.</returns>
    public async Task<int?> BeginAsync(Guid userId, CancellationToken cancellationToken)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            var account = await db.StaffUsers.AsNoTracking().Where(user => user.Id == userId)
                .Select(user => new { user.AccessFailedCount, user.LockoutEnd }).SingleOrDefaultAsync(cancellationToken);
            if (account is null || account.LockoutEnd > now)
                return null;
            var (before, failed) = (account.AccessFailedCount, account.AccessFailedCount + 1);
            DateTimeOffset? until = failed < Free ? null : now + After(failed);
            var counted = await db.StaffUsers.Where(user => user.Id == userId && user.AccessFailedCount == before)
                .ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, failed).SetProperty(user => user.LockoutEnd, until), cancellationToken);
            if (counted is 1)
                return before;
        }
    }

    /// <summary>Takes a right attempt back.</summary>
    /// <param name="failed">The wrong ones that still count: none once the person is in.</param>
    public Task EndAsync(Guid userId, int failed, CancellationToken cancellationToken) =>
        db.StaffUsers.Where(user => user.Id == userId).ExecuteUpdateAsync(
            set => set.SetProperty(user => user.AccessFailedCount, failed).SetProperty(user => user.LockoutEnd, (DateTimeOffset?)null), cancellationToken);

    private static TimeSpan After(int failed) =>
        First * Math.Pow(2, Math.Min(failed - Free, 10)) is var wait && wait < Longest ? wait : Longest;
}
