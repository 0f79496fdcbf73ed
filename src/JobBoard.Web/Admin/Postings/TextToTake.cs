namespace JobBoard.Web.Admin.Postings;

/// <summary>A text that somebody takes along from a page.</summary>
/// <param name="Id">Of its field.</param>
/// <param name="IsLong">Whether it has several lines.</param>
public sealed record TextToTake(string Id, string Label, string? Hint, string Text, bool IsLong = false);
