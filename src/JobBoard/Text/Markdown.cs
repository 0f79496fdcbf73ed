using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JobBoard.Text;

/// <summary>Renders the Markdown that people wrote to HTML that is safe to show; done when a text is saved.</summary>
public static partial class Markdown
{
    /// <summary>Raised whenever the same source would render differently; stored beside the HTML.</summary>
    public const int RendererVersion = 1;

    /// <summary>The longest source that is accepted, in characters.</summary>
    public const int MaxSource = 64 * 1024;

    private const int MaxNesting = 16;
    private const int MaxLinkOpeners = 1_000;
    private const int TopHeading = 2;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .DisableHtml()
        .Build();

    /// <summary>For sources that are on their way to plain Markdown, never for what is shown.</summary>
    private static readonly MarkdownPipeline HtmlPipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>
    /// Safe HTML whose headings begin under the page's h1 and skip no level. A source too deep or too tangled to parse
    /// comes out as plain paragraphs, and says so.
    /// </summary>
    public static RenderedText Render(string source)
    {
        if (IsTangled(source))
            return AsPlainText(source);
        try
        {
            var document = Markdig.Markdown.Parse(source, Pipeline);
            LevelHeadings(document);
            TurnImagesIntoLinks(document);
            using var writer = new StringWriter();
            var renderer = new HtmlRenderer(writer);
            Pipeline.Setup(renderer);
            renderer.Render(document);
            return new RenderedText(SafeHtml.Sanitize(writer.ToString()), IsPlain: false);
        }
        catch (ArgumentException) // Markdig's own guard against depth
        {
            return AsPlainText(source);
        }
    }

    /// <summary>The source with the HTML in it turned into Markdown; the very source when it has none.</summary>
    public static string WithoutHtml(string source)
    {
        if (!Tag().IsMatch(source) || IsTangled(source))
            return source;
        var document = Markdig.Markdown.Parse(source, HtmlPipeline);
        return document.Descendants().Any(node => node is HtmlBlock or HtmlInline)
            ? HtmlToMarkdown.Convert(Markdig.Markdown.ToHtml(source, HtmlPipeline))
            : source;
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

    private static RenderedText AsPlainText(string source)
    {
        var html = new StringBuilder();
        foreach (var paragraph in source.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = WebUtility.HtmlEncode(paragraph.Trim()).Replace("\n", "<br>\n", StringComparison.Ordinal);
            html.Append("<p>").Append(lines).Append("</p>\n");
        }
        return new RenderedText(SafeHtml.Sanitize(html.ToString()), IsPlain: true);
    }

    private static bool IsTangled(string source)
    {
        if (source.Length > MaxSource || source.Count('[') > MaxLinkOpeners)
            return true;
        foreach (var line in source.AsSpan().EnumerateLines())
        {
            var depth = 0;
            foreach (var character in line)
            {
                if (character is '>' or '-' or '*' or '+')
                    depth++;
                else if (character is not (' ' or '\t'))
                    break;
            }
            // A rule of dashes is one token, however long.
            if (depth > MaxNesting && line.IndexOfAnyExcept("-*_ \t") >= 0)
                return true;
        }
        return false;
    }

    private static void LevelHeadings(MarkdownDocument document)
    {
        // The outline, not the numbers: the first level used becomes h2, the next deeper one h3, and so on.
        var open = new Stack<int>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            while (open.Count > 0 && open.Peek() >= heading.Level)
                open.Pop();
            open.Push(heading.Level);
            heading.Level = Math.Min(TopHeading + open.Count - 1, 6);
        }
    }

    private static void TurnImagesIntoLinks(MarkdownDocument document)
    {
        foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage).ToList())
        {
            image.IsImage = false;
            if (image.FirstChild is null)
                image.AppendChild(new LiteralInline(image.Url ?? ""));
        }
    }

    [GeneratedRegex(@"</?[a-z][^>]*>", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Tag();

    /// <summary>What begins a heading, a quotation, a list or a rule at the start of a line.</summary>
    [GeneratedRegex(@"^(\s*\d{0,9})([#>+=|.)-])(?=[\s#>+=|-]|$)", RegexOptions.Multiline, 1000)]
    private static partial Regex LineMark();
}
