using System.Text.RegularExpressions;
using JobBoard.Postings;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Structured.Rules;

/// <summary>Section 4: the title is the role, in plain text, and nothing else.</summary>
internal static partial class TitleRules
{
    private const string Field = nameof(PostingDetails.Title);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static IEnumerable<Finding> Check(Candidate candidate)
    {
        var title = candidate.Details.Title;
        if (string.IsNullOrWhiteSpace(title))
        {
            yield return new("JP-10", Error, Field, "Give the posting a title.");
            yield break;
        }
        if (title != title.Trim() || Unplain().IsMatch(title))
            yield return new("JP-11", Error, Field, "Write the title as plain text: no tags, entities, line breaks or outer spaces.");
        if (title.Length > PostingDetails.MaxTitle)
            yield return new("JP-11", Error, Field, $"Shorten the title to {PostingDetails.MaxTitle} characters.");
        if (candidate.Organization?.Name is { Length: > 3 } name && Names(title, name))
            yield return new("JP-12", Warning, Field, "Leave the organization's name out of the title; it stands beside it.");
        if (Extra().IsMatch(title))
            yield return new("JP-12", Warning, Field, "Leave pay, dates, addresses, reference numbers and \"apply now\" out of the title; they have fields of their own.");
        if (IsShouting(title))
            yield return new("JP-13", Warning, Field, "Write the title without capitals throughout, repeated signs or emoji.");
    }

    /// <summary>Whether the name stands in the title as words of its own, not inside others.</summary>
    private static bool Names(string title, string name) =>
        Regex.IsMatch(title, $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);

    private static bool IsShouting(string title)
    {
        var letters = title.Where(char.IsLetter).ToList();
        var allCapitals = letters.Count > 6 && letters.All(char.IsUpper);
        return allCapitals || Shout().IsMatch(title);
    }

    /// <summary>Tags, entities, control characters, line and direction marks, halves of characters.</summary>
    [GeneratedRegex(
        @"<[a-z/!]|&(#\d+|#x[0-9a-f]+|[a-z]{2,8});|[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFD]"
        + @"|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Unplain();

    /// <summary>Pay, dates, addresses, reference numbers, calls to apply.</summary>
    [GeneratedRegex(
        @"[$€£¥]\s?\d|\d\s?(usd|eur|gbp)\b|\b\d{2,3}k\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"
        + @"|\b\d{1,2}\.?\s(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s\d{1,2}\b"
        + @"|\w@\w|https?:|\bwww\.|\b(ref|reference|job id|job code|req)\b\.?\s*(no\.?\s*)?([:#]|\d)|#\d{2,}|\bapply (now|by|before)\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Extra();

    [GeneratedRegex(@"[!*]{2,}|[\p{So}-[\uFFFD]]|[\uD83C-\uD83E][\uDC00-\uDFFF]", RegexOptions.None, 1000)]
    private static partial Regex Shout();
}
