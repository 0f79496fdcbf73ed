namespace JobBoard.Samples;

/// <summary>The files of this room, which travel inside the assembly.</summary>
internal static class SampleFiles
{
    /// <summary>The names of the files in a folder of this room, in order.</summary>
    public static IEnumerable<string> In(string folder) => typeof(SampleFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix(folder), StringComparison.Ordinal))
        .Select(name => name[Prefix(folder).Length..])
        .Order(StringComparer.Ordinal);

    public static byte[] Read(string folder, string name)
    {
        using var content = new MemoryStream();
        using (var stream = Open(folder, name))
            stream.CopyTo(content);
        return content.ToArray();
    }

    public static IEnumerable<string> Lines(string folder, string name)
    {
        using var reader = new StreamReader(Open(folder, name));
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static Stream Open(string folder, string name) =>
        typeof(SampleFiles).Assembly.GetManifestResourceStream(Prefix(folder) + name)
        ?? throw new InvalidOperationException($"The resource {folder}/{name} is missing from the assembly.");

    private static string Prefix(string folder) => $"{typeof(SampleFiles).Namespace}.{folder}.";
}
