using JobBoard.Mail;
using JobBoard.Web.Shared;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace JobBoard.Web.Hosting;

/// <summary>Hands what waits in the outbox to the mail server, beside the requests and not in them (SEC-76).</summary>
internal sealed partial class MailDelivery(
    IServiceScopeFactory scopes, IOptions<SmtpOptions> options, BoardFaces faces, TimeProvider clock, ILogger<MailDelivery> logger) : BackgroundService
{
    private const int AtMost = 20;
    private const int TimeoutMilliseconds = 30_000;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsConfigured)
            return;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DeliverAsync(stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogProblem(problem.GetType().Name);
            }
            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    private async Task DeliverAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<Outbox>();
        foreach (var message in await outbox.DueAsync(AtMost, cancellationToken))
        {
            try
            {
                await SendAsync(message, cancellationToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                LogRefused(message.Id, problem.GetType().Name);
                await outbox.FailedAsync(message, problem.Message, cancellationToken);
                continue;
            }
            await outbox.SentAsync(message, cancellationToken);
        }
    }

    private async Task SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var smtp = options.Value;
        using var mail = new MimeMessage();
        mail.From.Add(new MailboxAddress(faces.Now.Name, MailboxAddress.Parse(smtp.From!).Address));
        mail.To.Add(MailboxAddress.Parse(message.To));
        mail.Subject = message.Subject;
        mail.MessageId = message.MessageId;
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.Body = new TextPart("plain") { Text = message.Text ?? "" };
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        await client.ConnectAsync(smtp.Host!, smtp.Port, smtp.Security switch
        {
            SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
            SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
            SmtpSecurity.None => SecureSocketOptions.None,
        }, cancellationToken);
        if (smtp.User is not null)
            await client.AuthenticateAsync(smtp.User, smtp.Password ?? "", cancellationToken);
        await client.SendAsync(mail, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "The mail server did not take message {Id} ({Problem}); it is tried again later")]
    private partial void LogRefused(long id, string problem);

    [LoggerMessage(LogLevel.Error, "The outbox could not be read ({Problem})")]
    private partial void LogProblem(string problem);
}
