using System.Text.RegularExpressions;

namespace JobBoard.Benchmarks;

/// <summary>What the server spends on each public page, none of which is cached, on boards of several sizes.</summary>
internal static partial class PageFigures
{
    private const int Requests = 150;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    public static async Task MeasureAsync(string root, int[] sizes)
    {
        var costs = new Dictionary<string, List<TimeSpan>>();
        var memory = new List<long>();
        foreach (var size in sizes)
        {
            await using var board = await MeasuredBoard.OpenAsync(root, size);
            using var served = await ServedBoard.StartAsync(board.Folder);
            await served.GetAsync("/jobs?q=engineer");
            await Task.Delay(Idle);
            memory.Add(served.Memory / 1_000_000);
            foreach (var (name, path) in await PathsAsync(served, size))
            {
                costs.TryAdd(name, []);
                costs[name].Add(await served.CostAsync(path, Requests));
            }
        }
        Figures.Section("Pages, CPU of the server for a request", [
            "page", .. sizes.Select(size => $"{size:N0} postings"), "against the constant page", "largest against smallest board"]);
        foreach (var (name, times) in costs)
            Figures.Row([name, .. times.Select(Figures.Milliseconds), (times[^1] / costs[Constant][^1]).Ratio(), (times[^1] / times[0]).Ratio()]);
        Figures.Row(["memory, idle after a search", .. memory.Select(megabytes => $"{megabytes} MB"), "", ""]);
    }

    private const string Constant = "constant page (`/health/live`)";

    private static async Task<IEnumerable<(string Name, string Path)>> PathsAsync(ServedBoard served, int size) =>
    [
        (Constant, "/health/live"),
        ("home", "/"),
        ("jobs", "/jobs"),
        ("jobs, last page", $"/jobs?page={size / 20}"),
        ("jobs, remote", "/jobs/remote"),
        ("a job", First(JobLink(), await served.GetAsync("/jobs"))),
        ("organizations", "/organizations"),
        ("an organization", First(OrganizationLink(), await served.GetAsync("/organizations"))),
        ("sitemap index", "/sitemap.xml"),
        ("a part of the sitemap", new Uri(First(PartLink(), await served.GetAsync("/sitemap.xml"))).AbsolutePath),
        ("feed", "/feed.atom"),
    ];

    private static string First(Regex link, string page) => link.Match(page).Groups[1].Value;

    [GeneratedRegex("href=\"?(/jobs/[0-9]+/[^\"> ]+)")]
    private static partial Regex JobLink();

    [GeneratedRegex("href=\"?(/organizations/[^\"> ]+)")]
    private static partial Regex OrganizationLink();

    [GeneratedRegex("<loc>([^<]*jobs-1[^<]*)")]
    private static partial Regex PartLink();
}
