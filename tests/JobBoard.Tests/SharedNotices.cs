namespace JobBoard.Tests;

/// <summary>A test over the two real notices, which live beside the project and are not copied into it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedNoticesFactAttribute : FactAttribute
{
    public SharedNoticesFactAttribute() => Skip = Requirements.SkipUnless(
        Directory.Exists(SharedNotices.Folder), "The folder shared/notices is not beside the project.");
}

public static class SharedNotices
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "notices"));

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
