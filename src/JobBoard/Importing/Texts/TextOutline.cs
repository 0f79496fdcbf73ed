using System.Text;
using System.Text.RegularExpressions;
using JobBoard.Text;

namespace JobBoard.Importing.Texts;

/// <summary>Finds headings, lists and paragraphs in a text without markup, and writes them as Markdown.</summary>
internal static partial class TextOutline
{
    private const int LongestHeading = 80;
    private const int ShortLine = 60;

    /// <summary>A line without its bullet and outer blanks.</summary>
    public static string Words(string line) => Bullet().Replace(line, "").Trim();

    public static string ToMarkdown(IReadOnlyList<string> lines)
    {
        var blocks = BlocksOf(lines);
        var markdown = new StringBuilder();
        for (var index = 0; index < blocks.Count; index++)
        {
            var previous = index is 0 ? null : blocks[index - 1];
            if (previous is not null)
                markdown.Append(previous.IsList && blocks[index].IsList ? "\n" : "\n\n");
            markdown.Append(blocks[index].IsList ? ListOf(blocks[index]) : IsHeading(blocks, index) ? HeadingOf(blocks[index]) : ParagraphOf(blocks[index]));
        }
        return markdown.ToString();
    }

    private static List<Block> BlocksOf(IReadOnlyList<string> lines)
    {
        var blocks = new List<Block>();
        var isOpen = false;
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                isOpen = false;
                continue;
            }
            var isItem = Bullet().IsMatch(line);
            if (isOpen && blocks[^1].IsList == isItem)
                blocks[^1].Lines.Add(line);
            else
                blocks.Add(new Block(isItem, [line]));
            isOpen = true;
        }
        return blocks;
    }

    /// <summary>
    /// A short line on its own that ends no sentence and heads something. What follows a line that ends with a colon
    /// is its value, not a heading again.
    /// </summary>
    private static bool IsHeading(List<Block> blocks, int index)
    {
        if (index == blocks.Count - 1 || blocks[index] is not { IsList: false, Lines: [var line] })
            return false;
        var words = line.Trim();
        var isValue = index > 0 && blocks[index - 1] is { IsList: false, Lines: [var before] } && before.TrimEnd().EndsWith(':')
            && blocks[index + 1].IsList is false;
        return words.Length <= LongestHeading && !isValue && char.IsUpper(words[0]) && words[^1] is not ('.' or ';' or ',' or '!' or '?')
            && !words[..^1].Contains(": ", StringComparison.Ordinal) && !words.Contains('@', StringComparison.Ordinal);
    }

    private static string HeadingOf(Block block) => $"## {MarkdownSource.Escape(block.Lines[0].Trim())}";

    private static string ParagraphOf(Block block)
    {
        // Lines that were broken by hand, such as an address, stay apart; others were wrapped.
        var isBroken = block.Lines.Count > 1 && block.Lines.TrueForAll(line => line.Trim().Length <= ShortLine);
        return string.Join(isBroken ? "\\\n" : "\n", block.Lines.Select(line => MarkdownSource.Escape(line.Trim())));
    }

    private static string ListOf(Block block)
    {
        var indents = new Stack<int>();
        var items = new List<string>();
        foreach (var line in block.Lines)
        {
            var indent = line.TakeWhile(char.IsWhiteSpace).Sum(character => character is '\t' ? 4 : 1);
            while (indents.Count > 0 && indents.Peek() >= indent)
                indents.Pop();
            items.Add($"{new string(' ', 2 * indents.Count)}- {MarkdownSource.Escape(Words(line))}");
            indents.Push(indent);
        }
        return string.Join('\n', items);
    }

    private sealed record Block(bool IsList, List<string> Lines);

    [GeneratedRegex(@"^\s*(?:[•◦▪‣·●○*–-]|(?:[\p{So}\p{Cs}]\uFE0F?){1,4})(?:\s+|\t)", RegexOptions.None, 1000)]
    private static partial Regex Bullet();
}
