namespace JobBoard.Tests;

/// <summary>A test against the extract of schema.org and the ISO lists, which lies beside the project and is not copied into it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedSpecFactAttribute : FactAttribute
{
    public SharedSpecFactAttribute() => Skip = Requirements.SkipUnless(
        File.Exists(SharedSpec.Vocabulary), "The file shared/spec/schema-org.json is not beside the project.");
}

public static class SharedSpec
{
    public static string Vocabulary { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "spec", "schema-org.json"));
}
