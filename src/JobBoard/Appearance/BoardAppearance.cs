using JobBoard.Organizations;
using JobBoard.Storage;
using JobBoard.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobBoard.Appearance;

/// <summary>How this board looks, where its administrator has chosen something: one row, or none.</summary>
public sealed class BoardAppearance
{
    private const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    /// <summary>What the board is called; null for the name in the configuration.</summary>
    public string? Name { get; private set; }

    public Logo? Logo { get; private set; }

    /// <summary>The accent on the light scheme, and on the dark; null for the board's own.</summary>
    public string? AccentOnLight { get; private set; }

    public string? AccentOnDark { get; private set; }

    /// <summary>Markdown for the foot of each page.</summary>
    public string Footer { get; private set; } = "";

    public string FooterHtml { get; private set; } = "";

    /// <summary>The language of the interface: the only one that it has words in so far.</summary>
    public string Language { get; private set; } = "en";

    public int Version { get; private set; }

    public void Revise(AppearanceChoice choice)
    {
        Name = choice.Name;
        AccentOnLight = choice.AccentOnLight;
        AccentOnDark = choice.AccentOnDark;
        Footer = choice.Footer;
        FooterHtml = Markdown.Render(choice.Footer).Html;
        Version++;
    }

    public void Show(Logo? logo)
    {
        Logo = logo;
        Version++;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<BoardAppearance>
    {
        public void Configure(EntityTypeBuilder<BoardAppearance> appearance)
        {
            appearance.ToTable("Appearance");
            appearance.Property(one => one.Id).ValueGeneratedNever();
            appearance.Property(one => one.Version).IsConcurrencyToken();
            appearance.Property(one => one.Logo).HasJson(OrganizationJson.Default.Logo!);
        }
    }
}

/// <summary>What an administrator chooses in words and colours.</summary>
public sealed record AppearanceChoice(string? Name, string? AccentOnLight, string? AccentOnDark, string Footer);

public static class AppearanceSets
{
    extension(BoardDb db)
    {
        public DbSet<BoardAppearance> Appearances => db.Set<BoardAppearance>();
    }
}
