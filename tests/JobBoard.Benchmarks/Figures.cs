using System.Globalization;

namespace JobBoard.Benchmarks;

/// <summary>What was measured, as lines of a table.</summary>
internal static class Figures
{
    public static void Section(string title, params string[] columns)
    {
        Console.WriteLine();
        Console.WriteLine($"### {title}");
        Console.WriteLine();
        Console.WriteLine($"| {string.Join(" | ", columns)} |");
        Console.WriteLine($"|{string.Concat(columns.Select(_ => "---|"))}");
    }

    public static void Row(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    public static string Milliseconds(this TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.000} ms");

    public static string Ratio(this double ratio) => string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00} ×");

    /// <summary>The time that this share of them do not exceed.</summary>
    public static TimeSpan Percentile(this IEnumerable<TimeSpan> times, double share)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return sorted[Math.Max(0, (int)Math.Ceiling(sorted.Length * share) - 1)];
    }

    public static TimeSpan Sum(this IEnumerable<TimeSpan> times) => times.Aggregate(TimeSpan.Zero, (all, time) => all + time);
}
