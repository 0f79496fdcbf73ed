using System.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JobBoard.Text;

/// <summary>Renders the Markdown that people wrote to HTML that is safe to show; done when a text is saved.</summary>
public static class Markdown
{
    /// <summary>Raised whenever the same source would render differently; stored beside the HTML.</summary>
    public const int RendererVersion = 1;

    /// <summary>The longest source that is accepted, in characters.</summary>
    public const int MaxSource = 64 * 1024;

    private const int MaxNesting = 16;
    private const int MaxLinkOpeners = 1_000;

    /// <summary>Short rows are filled up to the widest, so that a little source makes a very large table.</summary>
    private const int MaxTableCells = 4_000;

    /// <summary>One long address can be used by many short references.</summary>
    private const int MaxHtml = 8 * MaxSource;

    private const int TopHeading = 2;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .DisableHtml()
        .Build();

    /// <summary>What the pipeline has beside CommonMark; a test names each (SEC-11).</summary>
    internal static IEnumerable<string> Extensions => Pipeline.Extensions.Select(extension => extension.GetType().Name);

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
            return writer.GetStringBuilder().Length > MaxHtml
                ? AsPlainText(source)
                : new RenderedText(SafeHtml.Sanitize(writer.ToString()), IsPlain: false);
        }
        catch (ArgumentException) // Markdig's own guard against depth
        {
            return AsPlainText(source);
        }
    }

    /// <summary>Whether a source is too long, too deep or too entangled to be laid out; it then shows as plain text.</summary>
    public static bool IsTangled(string source)
    {
        if (source.Length > MaxSource || source.Count('[') > MaxLinkOpeners)
            return true;
        var (rows, columns) = (0, 0);
        foreach (var line in source.AsSpan().EnumerateLines())
        {
            var bars = line.Count('|');
            (rows, columns) = (rows + Math.Min(bars, 1), Math.Max(columns, bars));
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
        return rows * columns > MaxTableCells;
    }

    /// <summary>Written as an HTML parser would write it again, and not parsed: the source may be of any length.</summary>
    private static RenderedText AsPlainText(string source)
    {
        var html = new StringBuilder();
        foreach (var paragraph in source.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = Encode(paragraph.Trim()).Replace("\n", "<br>\n", StringComparison.Ordinal);
            html.Append("<p>").Append(lines).Append("</p>\n");
        }
        return new RenderedText(html.ToString(), IsPlain: true);
    }

    private static string Encode(string text) => new StringBuilder(text)
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\u00A0", "&nbsp;").Replace("\0", "").ToString();

    private static void LevelHeadings(MarkdownDocument document)
    {
        // The outline, not the numbers: the first level used becomes h2, the next deeper one h3, and so on.
        var open = new Stack<int>();
        foreach (var heading in document.Descendants<HeadingBlock>().ToList())
        {
            if (heading.Inline?.FirstChild is null)
            {
                heading.Parent?.Remove(heading);
                continue;
            }
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
            // A link in a link is two links; there the picture leaves its words only.
            if (image.Parent?.FindParentOfType<LinkInline>().Any() is true)
                image.ReplaceBy(new ContainerInline(), copyChildren: true);
            image.IsImage = false;
        }
    }
}
