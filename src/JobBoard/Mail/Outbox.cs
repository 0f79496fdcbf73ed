using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Mail;

/// <summary>Takes messages in; they leave it only with the transaction that they belong to.</summary>
public sealed class Outbox(BoardDb db, TimeProvider clock)
{
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromDays(3);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);
    private const int MaxError = 300;

    /// <summary>Adds a message; the caller saves.</summary>
    public void Add(string to, Letter letter)
    {
        var now = clock.GetUtcNow();
        db.OutboxMessages.Add(new OutboxMessage
        {
            To = to,
            Subject = letter.Subject,
            Text = letter.Text,
            MessageId = $"{Guid.CreateVersion7():N}@jobboard",
            CreatedAt = now,
            DueAt = now,
        });
    }

    /// <summary>The next messages whose time has come, the oldest first.</summary>
    public Task<List<OutboxMessage>> DueAsync(int atMost, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return db.OutboxMessages.Where(message => message.DueAt <= now).OrderBy(message => message.Id).Take(atMost).ToListAsync(cancellationToken);
    }

    public Task<int> CountWaitingAsync(CancellationToken cancellationToken) =>
        db.OutboxMessages.CountAsync(message => message.DueAt != null, cancellationToken);

    public Task SentAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        message.SentAt = clock.GetUtcNow();
        message.Attempts++;
        (message.Text, message.DueAt, message.LastError) = (null, null, null);
        return db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Puts a message off, each time for twice as long; after three days it is given up.</summary>
    public Task FailedAsync(OutboxMessage message, string error, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var wait = TimeSpan.FromMinutes(Math.Pow(2, Math.Min(message.Attempts, 10)));
        message.Attempts++;
        message.LastError = error.Length <= MaxError ? error : error[..MaxError];
        message.DueAt = now - message.CreatedAt >= GivenUpAfter ? null : now + (wait < LongestWait ? wait : LongestWait);
        if (message.DueAt is null)
            message.Text = null;
        return db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>What a message says.</summary>
public sealed record Letter(string Subject, string Text);
