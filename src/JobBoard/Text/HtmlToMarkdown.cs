using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace JobBoard.Text;

/// <summary>Turns HTML found in a notice into the Markdown that a person would have written; what is no text is dropped.</summary>
public static class HtmlToMarkdown
{
    private static readonly HashSet<string> Blocks =
    [
        "p", "div", "section", "article", "header", "footer", "main", "aside", "blockquote", "pre", "table", "ul", "ol", "dl", "hr",
        "h1", "h2", "h3", "h4", "h5", "h6", "figure", "address", "dt", "dd",
    ];

    public static string Convert(string html)
    {
        // The sanitiser knows which elements hold no words for a reader; what it leaves is text.
        var body = new HtmlParser().ParseDocument(html).Body;
        foreach (var silent in body?.QuerySelectorAll("script, style, template, noscript, iframe, svg, math, select, textarea").ToList() ?? [])
            silent.Remove();
        return body is null ? "" : string.Join("\n\n", BlocksIn(body)).Trim();
    }

    private static IEnumerable<string> BlocksIn(INode parent)
    {
        var inline = new StringBuilder();
        foreach (var node in parent.ChildNodes)
        {
            if (node is not IElement element || !Blocks.Contains(element.LocalName))
            {
                AppendInline(inline, node);
                continue;
            }
            if (Flush(inline) is { } before)
                yield return before;
            foreach (var block in Block(element))
                yield return block;
        }
        if (Flush(inline) is { } last)
            yield return last;
    }

    private static IEnumerable<string> Block(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6' and var level] when InlineOf(element) is { Length: > 0 } words =>
            [$"{new string('#', level - '0')} {words}"],
        "ul" or "ol" => List(element) is { Length: > 0 } list ? [list] : [],
        "blockquote" => [Prefixed("> ", string.Join("\n\n", BlocksIn(element)))],
        "pre" => [$"```\n{element.TextContent.Trim('\n')}\n```"],
        "table" => Table(element) is { Length: > 0 } table ? [table] : [],
        "hr" => ["---"],
        _ => BlocksIn(element),
    };

    private static string List(IElement list)
    {
        var number = 1;
        var items = new List<string>();
        foreach (var item in list.Children.Where(child => child.LocalName is "li"))
        {
            var mark = list.LocalName is "ol" ? $"{(number++).ToString(CultureInfo.InvariantCulture)}. " : "- ";
            var inner = string.Join("\n", BlocksIn(item));
            if (inner.Length > 0)
                items.Add(mark + inner.Replace("\n", "\n" + new string(' ', mark.Length), StringComparison.Ordinal));
        }
        return string.Join('\n', items);
    }

    private static string Table(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Select(Row).Where(row => row.Length > 0).ToList();
        if (rows is [])
            return "";
        var columns = rows[0].Count(character => character is '|') - 1;
        return string.Join('\n', [rows[0], $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}", .. rows.Skip(1)]);
    }

    private static string Row(IElement row)
    {
        var cells = row.Children.Where(cell => cell.LocalName is "td" or "th")
            .Select(cell => InlineOf(cell).Replace("|", "\\|", StringComparison.Ordinal)).ToList();
        return cells is [] ? "" : $"| {string.Join(" | ", cells)} |";
    }

    private static string Prefixed(string mark, string text) => mark + text.Replace("\n", "\n" + mark, StringComparison.Ordinal);

    private static string? Flush(StringBuilder inline)
    {
        var lines = inline.ToString().Split('\n').Select(line => PlainText.Fold(line)).Where(line => line.Length > 0).ToList();
        inline.Clear();
        return lines is [] ? null : string.Join("\\\n", lines);
    }

    private static string InlineOf(INode parent)
    {
        var inline = new StringBuilder();
        foreach (var node in parent.ChildNodes)
            AppendInline(inline, node);
        return PlainText.Fold(inline.ToString());
    }

    private static void AppendInline(StringBuilder inline, INode node)
    {
        if (node is IText text)
            inline.Append(MarkdownSource.Escape(text.Data.Replace('\n', ' ').Replace('\r', ' ')));
        if (node is not IElement element)
            return;
        var words = element.LocalName is "br" ? "\n" : InlineOf(element);
        inline.Append(element.LocalName switch
        {
            _ when words is "" => Picture(element),
            "b" or "strong" => Marked("**", words, element),
            "i" or "em" => Marked("*", words, element),
            "a" when element.GetAttribute("href") is { Length: > 0 } target && !target.StartsWith('#') => $"[{words}]({Target(target.Trim())})",
            "br" => "\n",
            "li" or "td" or "th" => $"{words}\n",
            _ => Spaced(words, element),
        });
    }

    private static string Target(string address) => address.AsSpan().IndexOfAny(" ()<>") < 0 ? address : $"<{address}>";

    private static string Picture(IElement element) =>
        element.LocalName is "img" && element.GetAttribute("alt") is { Length: > 0 } words ? MarkdownSource.Escape(words) : Spaced("", element);

    /// <summary>The words between marks, the blanks at their ends outside.</summary>
    private static string Marked(string mark, string words, IElement element) =>
        Spaced(words.StartsWith('*') ? words : mark + words + mark, element);

    private static string Spaced(string words, IElement element)
    {
        var text = element.TextContent;
        var before = text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "";
        return text.Length > 1 && char.IsWhiteSpace(text[^1]) ? $"{before}{words} " : before + words;
    }
}
