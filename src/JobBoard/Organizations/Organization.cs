using JobBoard.Storage;
using JobBoard.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobBoard.Organizations;

/// <summary>Who hires: an organization of this board, whose slug is its address for ever.</summary>
public sealed class Organization
{
    private Organization()
    {
    }

    public Organization(OrganizationProfile profile, string slug, DateTimeOffset now)
    {
        Slug = slug;
        CreatedAt = now;
        Profile = profile;
        Key = KeyOf(profile.Name);
        DescriptionHtml = Markdown.Render(profile.Description).Html;
        ModifiedAt = now;
    }

    public int Id { get; private set; }

    public string Slug { get; private set; } = "";

    /// <summary>The name as it is compared: two spellings of one name are one organization.</summary>
    public string Key { get; private set; } = "";

    public OrganizationProfile Profile { get; private set; } = null!;

    public string DescriptionHtml { get; private set; } = "";

    public Logo? Logo { get; private set; }

    /// <summary>Whether its members publish without a review.</summary>
    public bool IsTrusted { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ModifiedAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>Names that differ only in case, accents, punctuation or white space have one key.</summary>
    public static string KeyOf(string name) => Text.Slug.Key(name);

    public void Revise(OrganizationProfile profile, DateTimeOffset now)
    {
        Profile = profile;
        Key = KeyOf(profile.Name);
        DescriptionHtml = Markdown.Render(profile.Description).Html;
        ModifiedAt = now;
        Version++;
    }

    public void Show(Logo? logo, DateTimeOffset now)
    {
        Logo = logo;
        ModifiedAt = now;
        Version++;
    }

    /// <summary>Lets its members publish without a review, or no longer. Nothing that a reader sees changes.</summary>
    public void Trust(bool isTrusted)
    {
        IsTrusted = isTrusted;
        Version++;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Organization>
    {
        public void Configure(EntityTypeBuilder<Organization> organization)
        {
            organization.ToTable("Organizations");
            organization.HasIndex(one => one.Slug).IsUnique();
            organization.HasIndex(one => one.Key).IsUnique();
            organization.Property(one => one.Version).IsConcurrencyToken();
            organization.Property(one => one.Logo).HasJson(OrganizationJson.Default.Logo!);
            organization.ComplexProperty(one => one.Profile, profile =>
            {
                profile.Property(one => one.Name).HasColumnName("Name");
                profile.Property(one => one.Website).HasColumnName("Website");
                profile.Property(one => one.SameAs).HasColumnName("SameAs").HasJson(OrganizationJson.Default.IReadOnlyListString);
                profile.Property(one => one.Description).HasColumnName("Description");
                profile.Property(one => one.WhereItWorks).HasColumnName("WhereItWorks");
                profile.Property(one => one.TimeZone).HasColumnName("TimeZone");
                profile.Property(one => one.StandingText).HasColumnName("StandingText");
            });
        }
    }
}
