namespace JobBoard.Postings;

/// <summary>A language the work asks for.</summary>
/// <param name="Language">ISO 639 code in lower case, such as <c>en</c>.</param>
/// <param name="Level">How well, in the notice's own words: "fluent spoken", "C1".</param>
/// <param name="IsPreferred">Welcome rather than required.</param>
public sealed record LanguageSkill(string Language, string? Level = null, bool IsPreferred = false);
