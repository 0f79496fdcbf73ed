namespace JobBoard.Web.Commands;

/// <summary>A file below a path that the caller gave: its bytes, or why they cannot be had.</summary>
/// <param name="Name">Its path relative to the one given, with forward slashes; for a single file its name.</param>
internal sealed record FoundFile(string Name, byte[] Content, string? Refusal);

/// <summary>The files at a path that the caller gave, in the order of their names, each read when it is its turn.</summary>
internal static class NoticeFiles
{
    private const long Megabyte = 1024 * 1024;

    public static IEnumerable<FoundFile> At(string path, int maxMegabytes)
    {
        if (File.Exists(path))
            return [Read(Path.GetFileName(path), path, maxMegabytes)];
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden };
        return Directory.EnumerateFiles(path, "*", everything).Order(StringComparer.Ordinal)
            .Select(file => Read(Path.GetRelativePath(path, file).Replace('\\', '/'), file, maxMegabytes));
    }

    private static FoundFile Read(string name, string path, int maxMegabytes)
    {
        try
        {
            return new FileInfo(path).Length switch
            {
                0 => new FoundFile(name, [], Refusal: null), // Nothing, or a pipe whose end might never come.
                var length when length > maxMegabytes * Megabyte =>
                    new FoundFile(name, [], $"It is larger than {maxMegabytes} MB; raise --max-megabytes if it really is a notice."),
                _ => new FoundFile(name, File.ReadAllBytes(path), Refusal: null),
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new FoundFile(name, [], problem.Message);
        }
    }
}
