using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using JobBoard.Mail;
using JobBoard.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Hosting;

public sealed class MailDeliveryTests
{
    [Fact]
    public async Task REL_32_a_letter_that_is_refused_comes_again_once_under_the_same_id()
    {
        using var server = new MailServer(refusals: 1);
        using var board = new MailBoard(server.Port);
        await AddLetterAsync(board, "https://jobs.example.org/account/reset/secret");

        await UntilAsync(board, () => server.Letters.Count is 1);
        await UntilAsync(board, () => server.Letters.Count is 2);
        await UntilAsync(board, async () => (await LetterAsync(board)).SentAt is not null);
        board.Clock.Advance(TimeSpan.FromHours(1));

        var ids = server.Letters.Select(letter => letter.Split("\r\n").Single(line => line.StartsWith("Message-Id:", StringComparison.OrdinalIgnoreCase))).ToList();
        Assert.Equal(2, ids.Count);
        Assert.Single(ids.Distinct());
        Assert.Contains("/account/reset/secret", server.Letters.Last(), StringComparison.Ordinal);
        Assert.Contains("Auto-Submitted: auto-generated", server.Letters.Last(), StringComparison.Ordinal);
        Assert.Null((await LetterAsync(board)).Text);
    }

    [Fact]
    public async Task REL_32_while_the_server_is_away_pages_answer_and_the_letter_waits()
    {
        using var board = new MailBoard(Loopback.FreePort());
        await AddLetterAsync(board, "text");

        await UntilAsync(board, async () => (await LetterAsync(board)).Attempts > 0);

        var letter = await LetterAsync(board);
        Assert.NotNull(letter.DueAt);
        Assert.NotNull(letter.LastError);
        Assert.Equal("text", letter.Text);
        Assert.Equal(HttpStatusCode.OK, (await board.Visitor().GetAsync("/")).StatusCode);
    }

    private static async Task AddLetterAsync(TestBoard board, string text)
    {
        await using var scope = board.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Outbox>().Add("amina@example.org", new Letter("A link", text));
        await scope.ServiceProvider.GetRequiredService<BoardDb>().SaveChangesAsync();
    }

    private static async Task<OutboxMessage> LetterAsync(TestBoard board)
    {
        await using var scope = board.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BoardDb>().OutboxMessages.AsNoTracking().SingleAsync();
    }

    private static Task UntilAsync(TestBoard board, Func<bool> isSo) => UntilAsync(board, () => Task.FromResult(isSo()));

    /// <summary>Lets the board's time pass until something is so.</summary>
    private static async Task UntilAsync(TestBoard board, Func<Task<bool>> isSo)
    {
        for (var round = 0; round < 300; round++)
        {
            if (await isSo())
                return;
            board.Clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Delay(100);
        }
        Assert.Fail("It did not come to pass.");
    }

    private sealed class MailBoard(int port) : TestBoard
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Smtp:Host", "127.0.0.1");
            builder.UseSetting("Smtp:Port", $"{port}");
            builder.UseSetting("Smtp:Security", "None");
            builder.UseSetting("Smtp:From", "board@example.org");
        }
    }

    /// <summary>A mail server on this machine that keeps what it is sent, and at first says that it cannot take it (RFC 5321).</summary>
    private sealed class MailServer : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private int _refusals;

        public MailServer(int refusals)
        {
            _refusals = refusals;
            _listener.Start();
            _ = ListenAsync();
        }

        public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

        public ConcurrentQueue<string> Letters { get; } = [];

        public void Dispose() => _listener.Dispose();

        private async Task ListenAsync()
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync();
                    await TalkAsync(client.GetStream());
                }
            }
            catch (Exception problem) when (problem is SocketException or ObjectDisposedException or IOException)
            {
                // The test is over.
            }
        }

        private async Task TalkAsync(NetworkStream stream)
        {
            using var reader = new StreamReader(stream, Encoding.UTF8);
            await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 localhost");
            while (await reader.ReadLineAsync() is { } line)
            {
                var isData = line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase);
                await writer.WriteLineAsync(isData ? "354 go on" : line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 localhost");
                if (!isData)
                    continue;
                var letter = new StringBuilder();
                while (await reader.ReadLineAsync() is { } text and not ".")
                    letter.Append(text).Append("\r\n");
                Letters.Enqueue(letter.ToString());
                await writer.WriteLineAsync(Interlocked.Decrement(ref _refusals) >= 0 ? "451 later" : "250 taken");
            }
        }
    }
}
