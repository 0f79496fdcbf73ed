using JobBoard.Organizations;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobBoard.Postings;

internal sealed class PostingMapping :
    IEntityTypeConfiguration<Posting>,
    IEntityTypeConfiguration<PostingRevision>,
    IEntityTypeConfiguration<PostingProposal>,
    IEntityTypeConfiguration<ReviewNote>,
    IEntityTypeConfiguration<PostingSource>,
    IEntityTypeConfiguration<Category>
{
    public void Configure(EntityTypeBuilder<Posting> posting)
    {
        posting.ToTable("Postings");
        posting.Property(one => one.Version).IsConcurrencyToken();
        posting.Ignore(one => one.LastChange);
        posting.HasOne(one => one.Organization).WithMany().HasForeignKey(one => one.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        // Lists walk this index from its newest end; the instants in it let them pass over what is not open.
        posting.HasIndex(one => new { one.Stage, one.PostedAt, one.OpensAt, one.ClosesAt });
        posting.HasIndex(one => new { one.OrganizationId, one.Stage, one.PostedAt });
        posting.HasIndex(one => new { one.Stage, one.ClosesAt });
        posting.ComplexProperty(one => one.Details, details =>
        {
            details.Property(one => one.Title).HasMaxLength(PostingDetails.MaxTitle);
            details.Property(one => one.Locations).HasJson(PostingJson.Default.IReadOnlyListJobLocation);
            details.Property(one => one.ApplicantLocations).HasJson(PostingJson.Default.IReadOnlyListApplicantLocation);
            details.Property(one => one.WorkingHours).HasJson(PostingJson.Default.WorkingHours!);
            details.Property(one => one.Salary).HasJson(PostingJson.Default.Salary!);
            details.Property(one => one.Apply).HasJson(PostingJson.Default.Application!);
            details.Property(one => one.Languages).HasJson(PostingJson.Default.IReadOnlyListLanguageSkill);
            details.Property(one => one.DatePosted).HasConversion(date => date!.ToString(), text => Zoned(text));
            details.Property(one => one.ValidThrough).HasConversion(date => date!.ToString(), text => Zoned(text));
            foreach (var property in details.Metadata.ComplexType.GetProperties())
                property.SetColumnName(property.Name);
        });
        PutLongTextsLast(posting.Metadata);
    }

    public void Configure(EntityTypeBuilder<PostingRevision> revision)
    {
        revision.ToTable("PostingRevisions");
        revision.HasKey(one => new { one.PostingId, one.Number });
        revision.HasOne<Posting>().WithMany(posting => posting.Revisions).HasForeignKey(one => one.PostingId);
        revision.HasOne<Organization>().WithMany().HasForeignKey(one => one.OrganizationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PostingProposal> proposal)
    {
        proposal.ToTable("PostingProposals");
        proposal.HasKey(one => one.PostingId);
        proposal.Ignore(one => one.Details);
        proposal.Property(one => one.Number).IsConcurrencyToken();
        proposal.HasOne<Posting>().WithOne(posting => posting.Proposal).HasForeignKey<PostingProposal>(one => one.PostingId);
        proposal.HasOne<Organization>().WithMany().HasForeignKey(one => one.OrganizationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReviewNote> note)
    {
        note.ToTable("ReviewNotes");
        note.HasKey(one => new { one.PostingId, one.Field });
        note.HasOne<Posting>().WithMany(posting => posting.ReviewNotes).HasForeignKey(one => one.PostingId);
    }

    public void Configure(EntityTypeBuilder<PostingSource> source)
    {
        source.ToTable("PostingSources");
        source.HasKey(one => one.PostingId);
        source.HasOne<Posting>().WithOne(posting => posting.Source).HasForeignKey<PostingSource>(one => one.PostingId);
        source.HasIndex(one => one.Key).IsUnique();
        source.HasIndex(one => one.LegacyPath);
    }

    public void Configure(EntityTypeBuilder<Category> category)
    {
        category.ToTable("Categories");
        category.HasIndex(one => one.Slug).IsUnique();
    }

    /// <summary>
    /// So that a list, which needs neither, does not read past them. A column that came later stands behind all: any other
    /// place would have the whole table made anew.
    /// </summary>
    private static void PutLongTextsLast(IMutableEntityType posting)
    {
        var columns = posting.GetProperties().Concat(posting.GetComplexProperties().SelectMany(one => one.ComplexType.GetProperties()))
            .OrderBy(property => property.Name is nameof(Posting.DeletedFrom))
            .ThenBy(property => property.Name is nameof(PostingDetails.Description) or nameof(Posting.DescriptionHtml))
            .ThenBy(property => !property.IsPrimaryKey());
        var order = 0;
        foreach (var column in columns)
            column.SetColumnOrder(order++);
    }

    private static ZonedDate? Zoned(string text) => ZonedDate.TryParse(text, out var date) ? date : null;
}
