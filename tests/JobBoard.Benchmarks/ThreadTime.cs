using System.Diagnostics;
using System.Runtime.InteropServices;

namespace JobBoard.Benchmarks;

/// <summary>
/// CPU time of the calling thread, which others on a busy machine do not lengthen. A search runs on one thread from end to
/// end, since the SQLite driver never waits for anything else. Away from Linux, the time on the wall.
/// </summary>
internal static partial class ThreadTime
{
    private const int ThreadCpu = 3;

    public static TimeSpan Now => OperatingSystem.IsLinux() && Read(ThreadCpu, out var at) is 0
        ? TimeSpan.FromTicks(at.Seconds * TimeSpan.TicksPerSecond + at.Nanoseconds / 100)
        : Stopwatch.GetElapsedTime(0);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out Instant at);

    [StructLayout(LayoutKind.Sequential)]
    private struct Instant
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
