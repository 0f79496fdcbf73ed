using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JobBoard.Text;

/// <summary>Makes Markdown of what is none yet: words as they stand, or Markdown with HTML in it.</summary>
public static partial class MarkdownSource
{
    /// <summary>For sources that are on their way to plain Markdown, never for what is shown.</summary>
    private static readonly MarkdownPipeline HtmlPipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The source with the HTML in it turned into Markdown; the very source when it has none, or is too deep to parse.</summary>
    public static string WithoutHtml(string source)
    {
        if (!Tag().IsMatch(source) || Markdown.IsTangled(source))
            return source;
        try
        {
            var document = Markdig.Markdown.Parse(source, HtmlPipeline);
            return document.Descendants().Any(node => node is HtmlBlock or HtmlInline)
                ? HtmlToMarkdown.Convert(Markdig.Markdown.ToHtml(source, HtmlPipeline))
                : source;
        }
        catch (ArgumentException) // Markdig's own guard against depth
        {
            return source;
        }
    }

    /// <summary>Plain words as Markdown that shows them as they are.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var index = 0; index < text.Length; index++)
        {
            if (IsMark(text, index))
                escaped.Append('\\');
            escaped.Append(text[index]);
        }
        return LineMark().Replace(escaped.ToString(), "$1\\$2");
    }

    private static bool IsMark(string text, int index) => text[index] switch
    {
        '*' or '`' or '[' or ']' or '<' or '\\' => true,
        '_' => index is 0 || index == text.Length - 1 || !char.IsLetterOrDigit(text[index - 1]) || !char.IsLetterOrDigit(text[index + 1]),
        '&' => index + 1 < text.Length && (char.IsAsciiLetter(text[index + 1]) || text[index + 1] is '#'),
        '~' => index > 0 && text[index - 1] is '~',
        _ => false,
    };

    [GeneratedRegex(@"</?[a-z][^>]*>", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Tag();

    /// <summary>What begins a heading, a quotation, a list or a rule at the start of a line.</summary>
    [GeneratedRegex(@"^(\s*\d{0,9})([#>+=|.)-])(?=[\s#>+=|-]|$)", RegexOptions.Multiline, 1000)]
    private static partial Regex LineMark();
}
