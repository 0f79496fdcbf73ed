namespace JobBoard.Text;

/// <summary>Safe HTML, and whether its source had to be taken as plain text.</summary>
public sealed record RenderedText(string Html, bool IsPlain);
