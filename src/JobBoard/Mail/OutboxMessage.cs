using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobBoard.Mail;

/// <summary>A message that is to be sent: stored with what it tells of, in one transaction, and sent afterwards.</summary>
public sealed class OutboxMessage
{
    public long Id { get; private set; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    /// <summary>Plain text; null once it is sent, since it may hold a link that lets somebody in.</summary>
    public required string? Text { get; set; }

    /// <summary>The same for each attempt, so that a second copy can be told.</summary>
    public required string MessageId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is to be tried next; null when it is sent, or given up.</summary>
    public required DateTimeOffset? DueAt { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public string? LastError { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<OutboxMessage>
    {
        public void Configure(EntityTypeBuilder<OutboxMessage> message)
        {
            message.ToTable("OutboxMessages");
            message.HasIndex(one => one.DueAt);
        }
    }
}

public static class MailSets
{
    extension(BoardDb db)
    {
        public DbSet<OutboxMessage> OutboxMessages => db.Set<OutboxMessage>();
    }
}
