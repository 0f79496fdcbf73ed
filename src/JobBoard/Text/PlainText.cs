using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace JobBoard.Text;

/// <summary>The words of a text without its markup.</summary>
public static class PlainText
{
    private static readonly HashSet<string> Inline = ["a", "b", "strong", "em", "i", "s", "del", "sub", "sup", "code"];

    /// <summary>The text of safe HTML, blocks parted by a blank, white space folded.</summary>
    public static string FromHtml(string html)
    {
        var words = new StringBuilder();
        Collect(new HtmlParser().ParseDocument(html).Body, words);
        return Fold(words.ToString());
    }

    /// <summary>The text with every run of white space made one blank.</summary>
    public static string Fold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>At most <paramref name="length"/> characters of <paramref name="text"/>, cut between words and marked with "…".</summary>
    public static string Excerpt(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var blank = text.LastIndexOf(' ', length - 1);
        var cut = blank > length / 2 ? blank : length - 1;
        if (char.IsHighSurrogate(text[cut - 1]))
            cut--;
        return string.Concat(text.AsSpan(0, cut).TrimEnd(" ,;:–-"), "…");
    }

    private static void Collect(INode? node, StringBuilder words)
    {
        foreach (var child in node?.ChildNodes ?? Enumerable.Empty<INode>())
        {
            if (child is IText text)
                words.Append(text.Data);
            Collect(child, words);
            if (child is IElement element && !Inline.Contains(element.LocalName))
                words.Append(' ');
        }
    }
}
