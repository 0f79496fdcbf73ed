using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace JobBoard.Benchmarks;

/// <summary>A board served by a process of its own, whose CPU time and memory can be told from ours.</summary>
internal sealed class ServedBoard : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private readonly Process _process;

    private ServedBoard(Process process, HttpClient client) => (_process, Client) = (process, client);

    public HttpClient Client { get; }

    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<ServedBoard> StartAsync(string data)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Program(), "--urls", address, "--JobBoard:BaseUrl", address, "--JobBoard:DataDirectory", data])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var process = Process.Start(start) ?? throw new InvalidOperationException("The board did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var board = new ServedBoard(process, new HttpClient { BaseAddress = new Uri(address) });
        while (!await board.AnswersAsync())
            await Task.Delay(200);
        return board;
    }

    /// <summary>CPU time of the server for a request, on average of so many or of what a few seconds allow.</summary>
    public async Task<TimeSpan> CostAsync(string path, int requests)
    {
        await AskAsync(path, requests / 2);
        var before = Cpu;
        var done = await AskAsync(path, requests);
        return (Cpu - before) / done;
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(path);

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<int> AskAsync(string path, int requests)
    {
        var (done, started) = (0, Stopwatch.GetTimestamp());
        while (done is 0 || (done < requests && Stopwatch.GetElapsedTime(started) < Longest))
        {
            await GetAsync(path);
            done++;
        }
        return done;
    }

    private async Task<bool> AnswersAsync()
    {
        if (_process.HasExited)
            throw new InvalidOperationException($"The board ended at its start with {_process.ExitCode}.");
        try
        {
            return (await Client.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The web project's program, built as this one was.</summary>
    private static string Program()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var below = Path.Combine("bin", output.Parent!.Name, output.Name, "JobBoard.Web.dll");
        for (var folder = output; folder is not null; folder = folder.Parent)
        {
            var program = Path.Combine(folder.FullName, "src", "JobBoard.Web", below);
            if (File.Exists(program))
                return program;
        }
        throw new FileNotFoundException("JobBoard.Web is not built in this configuration.", below);
    }
}
