using System.Text.RegularExpressions;
using JobBoard.Postings;
using JobBoard.Text;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Structured.Rules;

/// <summary>Section 5: the whole text of the job, as safe HTML rendered once.</summary>
internal static partial class DescriptionRules
{
    private const string Field = nameof(PostingDetails.Description);
    private const int Thin = 200;

    public static IEnumerable<Finding> Check(Candidate candidate)
    {
        if (Markdown.IsTangled(candidate.Details.Description))
            yield return new("JP-25", Warning, Field, $"Simplify the text, or shorten it to {Markdown.MaxSource} characters; as it is, it shows without its layout.");
        if (candidate.Details.Description.Length > Markdown.MaxSource)
            yield break;
        var html = candidate.DescriptionHtml;
        var text = PlainText.FromHtml(html);
        if (text.Length is 0)
        {
            yield return new("JP-20", Error, Field, "Describe the job: what one does, what one brings, what you offer.");
            yield break;
        }
        if (string.Equals(text, candidate.Details.Title.Trim(), StringComparison.OrdinalIgnoreCase))
            yield return new("JP-21", Error, Field, "Say more than the title.");
        if (!Block().IsMatch(html))
            yield return new("JP-22", Error, Field, "Write the description in paragraphs.");
        if (SafeHtml.Sanitize(html) != html)
            yield return new("JP-23", Error, Field, "The description holds markup that is not allowed; save it again.");
        if (Unrendered().IsMatch(Code().Replace(html, "")))
            yield return new("JP-24", Error, Field, "Remove tags, Markdown signs or template code ({{…}}) that would show as such.");
        if (text.Length < Thin || text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal))
            yield return new("JP-25", Warning, Field, $"Give the whole text, at least {Thin} characters: duties, qualifications, hours, what you offer.");
    }

    [GeneratedRegex("<(p|br|li|h[2-6]|blockquote|pre|td)[ />]", RegexOptions.None, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("<(code|pre)>.*?</\\1>", RegexOptions.Singleline, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(
        @"&lt;/?(p|br|ul|ol|li|div|span|strong|em|b|i|a|h[1-6])\b[^&]*&gt;|\{\{|\{%|(?<=^|>)\#{1,6} |\]\(https?:|\*\*\w[^*<]*\*\*",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Unrendered();
}
