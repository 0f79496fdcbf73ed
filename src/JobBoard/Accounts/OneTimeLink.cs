using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobBoard.Accounts;

/// <summary>A secret in an address, which lets its holder do one thing once (SEC-77). Only its hash is kept.</summary>
public sealed class OneTimeLink
{
    public long Id { get; private set; }

    /// <summary>SHA-256 of the secret.</summary>
    public required byte[] Hash { get; init; }

    public required LinkPurpose Purpose { get; init; }

    /// <summary>Whose account it is about; null where there is none yet.</summary>
    public Guid? UserId { get; init; }

    /// <summary>What the purpose needs beside it, such as a new address.</summary>
    public string? Data { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; private set; }

    internal sealed class Mapping : IEntityTypeConfiguration<OneTimeLink>
    {
        public void Configure(EntityTypeBuilder<OneTimeLink> link)
        {
            link.ToTable("OneTimeLinks");
            link.Property(one => one.Purpose).HasConversion<string>();
            link.HasIndex(one => one.Hash).IsUnique();
            link.HasOne<StaffUser>().WithMany().HasForeignKey(one => one.UserId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}

/// <summary>What a one-time link is for; it is good for nothing else.</summary>
public enum LinkPurpose
{
    Setup,
    Invitation,
    Reset,
    EmailChange,
}
