using JobBoard.Accounts;
using JobBoard.Postings;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobBoard.Publishing;

/// <summary>What one person has typed and not saved, word for word, valid or not.</summary>
public sealed class Autosave
{
    /// <summary>Made with the empty form, so that a posting that is not stored yet has a key too.</summary>
    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>Null for a posting that was never saved.</summary>
    public int? PostingId { get; set; }

    /// <summary>The <see cref="EditablePosting.Base"/> that the typing began with.</summary>
    public required string BasedOn { get; set; }

    /// <summary>The form as JSON.</summary>
    public required string Form { get; set; }

    public required DateTimeOffset At { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Autosave>
    {
        public void Configure(EntityTypeBuilder<Autosave> autosave)
        {
            autosave.ToTable("Autosaves");
            autosave.HasIndex(one => new { one.UserId, one.PostingId });
            autosave.HasOne<StaffUser>().WithMany().HasForeignKey(one => one.UserId);
            autosave.HasOne<Posting>().WithMany().HasForeignKey(one => one.PostingId);
        }
    }
}

/// <summary>Keeps what people have typed and not saved; each sees their own.</summary>
public sealed class Autosaves(BoardDb db, TimeProvider time)
{
    /// <summary>The most that one person may have lying about; the oldest goes.</summary>
    private const int Most = 50;

    /// <summary>Keeps a form in place of what this key held before.</summary>
    /// <returns>When it was kept; null when the key is another person's.</returns>
    public async Task<DateTimeOffset?> KeepAsync(
        Guid key, Guid userId, int? postingId, string basedOn, string form, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await db.Set<Autosave>().FindAsync([key], cancellationToken) is { } kept)
        {
            if (kept.UserId != userId)
                return null;
            (kept.PostingId, kept.BasedOn, kept.Form, kept.At) = (postingId, basedOn, form, now);
        }
        else
        {
            var old = await Of(userId).OrderByDescending(one => one.At).Skip(Most - 1).ToListAsync(cancellationToken);
            db.RemoveRange(old);
            db.Add(new Autosave { Id = key, UserId = userId, PostingId = postingId, BasedOn = basedOn, Form = form, At = now });
        }
        await db.SaveChangesAsync(cancellationToken);
        return now;
    }

    /// <summary>What the person last typed for a posting and did not save.</summary>
    public Task<Autosave?> FindAsync(Guid userId, int postingId, CancellationToken cancellationToken) =>
        Of(userId).AsNoTracking().Where(one => one.PostingId == postingId).OrderByDescending(one => one.At).FirstOrDefaultAsync(cancellationToken);

    public Task<Autosave?> FindAsync(Guid userId, Guid key, CancellationToken cancellationToken) =>
        Of(userId).AsNoTracking().SingleOrDefaultAsync(one => one.Id == key, cancellationToken);

    /// <summary>Postings that the person began and never saved, the latest first.</summary>
    public Task<List<Autosave>> NewAsync(Guid userId, CancellationToken cancellationToken) =>
        Of(userId).AsNoTracking().Where(one => one.PostingId == null).OrderByDescending(one => one.At).ToListAsync(cancellationToken);

    /// <summary>Forgets what was kept under a key, and what the person had typed for the posting.</summary>
    public Task DropAsync(Guid userId, Guid key, int? postingId, CancellationToken cancellationToken) =>
        Of(userId).Where(one => one.Id == key || (postingId != null && one.PostingId == postingId)).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<Autosave> Of(Guid userId) => db.Set<Autosave>().Where(one => one.UserId == userId);
}
