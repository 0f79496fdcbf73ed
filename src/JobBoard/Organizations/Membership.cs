using JobBoard.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobBoard.Organizations;

/// <summary>That a person works for an organization.</summary>
public sealed class Membership
{
    public required Guid UserId { get; init; }

    public required int OrganizationId { get; init; }

    public StaffUser? User { get; private set; }

    public Organization? Organization { get; private set; }

    public MembershipRole Role { get; set; }

    public required DateTimeOffset Since { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Membership>
    {
        public void Configure(EntityTypeBuilder<Membership> membership)
        {
            membership.ToTable("Memberships");
            membership.HasKey(one => new { one.UserId, one.OrganizationId });
            membership.HasOne(one => one.User).WithMany().HasForeignKey(one => one.UserId);
            membership.HasOne(one => one.Organization).WithMany().HasForeignKey(one => one.OrganizationId);
        }
    }
}
