namespace JobBoard.Web.Shared.Facts;

/// <summary>One fact of a posting: its name, what it is, and what belongs to it.</summary>
/// <param name="Instant">The machine's form of a fact that is a date.</param>
/// <param name="Members">The single countries behind the groups that <paramref name="Notes"/> name; mostly none.</param>
public sealed record Fact(string Name, string Text, IReadOnlyList<string> Notes, string? Instant = null, string? Members = null);
