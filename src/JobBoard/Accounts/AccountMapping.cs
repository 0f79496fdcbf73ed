using JobBoard.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobBoard.Accounts;

/// <summary>The tables of ASP.NET Core Identity (its schema version 3, without what this board does not use), and the audit log.</summary>
internal sealed class AccountMapping :
    IEntityTypeConfiguration<StaffUser>,
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>,
    IEntityTypeConfiguration<IdentityUserPasskey<Guid>>,
    IEntityTypeConfiguration<AuditLine>
{
    public void Configure(EntityTypeBuilder<StaffUser> user)
    {
        user.ToTable("StaffUsers");
        user.Property(one => one.ConcurrencyStamp).IsConcurrencyToken();
        user.HasIndex(one => one.NormalizedEmail).IsUnique();
        user.HasIndex(one => one.NormalizedUserName).IsUnique();
        user.Ignore(one => one.PhoneNumber);
        user.Ignore(one => one.PhoneNumberConfirmed);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> claim)
    {
        claim.ToTable("StaffClaims");
        claim.HasOne<StaffUser>().WithMany().HasForeignKey(one => one.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token)
    {
        token.ToTable("StaffTokens");
        token.HasKey(one => new { one.UserId, one.LoginProvider, one.Name });
        token.HasOne<StaffUser>().WithMany().HasForeignKey(one => one.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> passkey)
    {
        passkey.ToTable("StaffPasskeys");
        passkey.HasKey(one => one.CredentialId);
        passkey.OwnsOne(one => one.Data).ToJson();
        passkey.HasOne<StaffUser>().WithMany().HasForeignKey(one => one.UserId);
    }

    public void Configure(EntityTypeBuilder<AuditLine> line)
    {
        line.ToTable("AuditLines");
        line.Property(one => one.Action).HasConversion<string>();
        line.HasIndex(one => new { one.OrganizationId, one.Id });
    }
}

public static class AccountSets
{
    extension(BoardDb db)
    {
        public DbSet<StaffUser> StaffUsers => db.Set<StaffUser>();

        public DbSet<OneTimeLink> OneTimeLinks => db.Set<OneTimeLink>();

        public DbSet<AuditLine> AuditLines => db.Set<AuditLine>();
    }
}
