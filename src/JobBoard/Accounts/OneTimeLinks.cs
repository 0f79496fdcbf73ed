using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Accounts;

/// <summary>Makes one-time links and takes them back.</summary>
public sealed class OneTimeLinks(BoardDb db, TimeProvider clock)
{
    private const int SecretBytes = 32;

    /// <summary>Stores a link; earlier ones for the same person and purpose are good no longer.</summary>
    /// <returns>The secret, which is nowhere else.</returns>
    public async Task<string> MakeAsync(LinkPurpose purpose, Guid? userId, string? data, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await db.OneTimeLinks.Where(link => link.ExpiresAt < now || link.Purpose == purpose && link.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        db.OneTimeLinks.Add(new OneTimeLink { Hash = HashOf(secret), Purpose = purpose, UserId = userId, Data = data, ExpiresAt = now + LifeOf(purpose) });
        await db.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>The link with this secret; null when it is unknown, used, expired, or for something else.</summary>
    public async Task<OneTimeLink?> FindAsync(string? secret, LinkPurpose purpose, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(secret))
            return null;
        var (hash, now) = (HashOf(secret), clock.GetUtcNow());
        return await db.OneTimeLinks.AsNoTracking().SingleOrDefaultAsync(
            link => link.Hash == hash && link.Purpose == purpose && link.UsedAt == null && link.ExpiresAt > now, cancellationToken);
    }

    /// <summary>Uses a link up.</summary>
    /// <returns>Whether it was still good: of two that use it at once, one does.</returns>
    public async Task<bool> UseAsync(OneTimeLink link, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await db.OneTimeLinks.Where(one => one.Id == link.Id && one.UsedAt == null && one.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.UsedAt, now), cancellationToken) is 1;
    }

    /// <summary>Makes every link of a person worthless, once how they sign in has changed.</summary>
    public Task RevokeAsync(Guid userId, CancellationToken cancellationToken) =>
        db.OneTimeLinks.Where(link => link.UserId == userId && link.UsedAt == null).ExecuteDeleteAsync(cancellationToken);

    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    public static TimeSpan LifeOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Setup => TimeSpan.FromHours(48),
        LinkPurpose.Invitation => TimeSpan.FromDays(7),
        LinkPurpose.Reset or LinkPurpose.EmailChange => TimeSpan.FromHours(1),
    };
}
