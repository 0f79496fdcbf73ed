namespace JobBoard.Web.Shared.Forms;

/// <summary>One of the values that a field offers.</summary>
/// <param name="Hint">What a person should know before taking it; null when the text says it all.</param>
public sealed record Choice(string Value, string Text, string? Hint = null);
