using JobBoard.Importing;

namespace JobBoard.Web.Commands;

/// <summary>The files at a path the caller gave, in the order of their names.</summary>
internal static class NoticeFiles
{
    public static IEnumerable<NoticeFile> At(string path)
    {
        if (File.Exists(path))
            return [new NoticeFile(Path.GetFileName(path), File.ReadAllBytes(path))];
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden };
        return Directory.EnumerateFiles(path, "*", everything).Order(StringComparer.Ordinal)
            .Select(file => new NoticeFile(Path.GetRelativePath(path, file).Replace('\\', '/'), File.ReadAllBytes(file)));
    }
}
