using JobBoard.Postings;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobBoard.Search;

/// <summary>What the search knows of a posting: its row in the text index, and when it last changed.</summary>
internal sealed class SearchEntry
{
    public int PostingId { get; init; }

    /// <summary>The id of its row in the text index, a <see cref="NewestKey"/>; null while it has none.</summary>
    public long? TextKey { get; init; }

    /// <summary>Counts the changes of all postings up; a catalogue reads those above the last that it knows.</summary>
    public long Change { get; init; }
}

internal sealed class SearchMapping : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> entry)
    {
        entry.ToTable("SearchEntries");
        entry.HasKey(one => one.PostingId);
        entry.Property(one => one.PostingId).ValueGeneratedNever();
        entry.HasOne<Posting>().WithOne().HasForeignKey<SearchEntry>(one => one.PostingId);
        entry.HasIndex(one => one.Change);
    }
}

internal static class SearchSets
{
    extension(BoardDb db)
    {
        public DbSet<SearchEntry> SearchEntries => db.Set<SearchEntry>();
    }
}

/// <summary>A number by which postings sort as lists do, by the second of their DatePosted and then by id, and that tells the id.</summary>
internal static class NewestKey
{
    private const int IdBits = 27;
    private const long IdMask = (1L << IdBits) - 1;

    public static long Of(int id, DateTimeOffset? postedAt) =>
        (postedAt ?? DateTimeOffset.MinValue).UtcTicks / TimeSpan.TicksPerSecond << IdBits | id & IdMask;

    /// <summary>The second of DatePosted, counted from the calendar's first day in UTC.</summary>
    public static long SecondOf(long key) => key >> IdBits;

    public static int IdOf(long key) => (int)(key & IdMask);
}
