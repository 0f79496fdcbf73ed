namespace JobBoard.Importing;

/// <summary>Words of the original.</summary>
/// <param name="Line">Their line in the file, from 1, where one is known.</param>
/// <param name="Key">The key, label or property that holds them; null for prose.</param>
internal sealed record Quote(string Text, int? Line, string? Key = null);

/// <summary>A value, and the words it was read from.</summary>
/// <param name="Warning">What somebody should check about the reading.</param>
internal sealed record Reading<T>(T Value, Quote Quote, string? Warning = null);

/// <summary>What a key, a label or a property says, before it is understood.</summary>
internal sealed record Statement(NoticeField Field, string Key, string Text, int? Line)
{
    public Quote Quote => new(Text, Line, Key);
}
