using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace JobBoard.Importing.Jekyll;

/// <summary>A value of front matter; a nested key is joined with dots, a list gives its items under one key.</summary>
/// <param name="Line">The line of the value's first word, from 1 within the front matter.</param>
internal sealed record FrontMatterValue(string Key, string Text, int Line);

/// <summary>Reads YAML front matter as data: no tags of its own, no cycles, few aliases, bounded depth (SEC-30).</summary>
internal static partial class FrontMatter
{
    private const int MaxDepth = 64;
    private const int MaxAliases = 100;
    private const int MaxRepairs = 50;

    /// <summary>
    /// The values in their order. Tabs that indent count as blanks, and a value with a colon in it is taken whole, as
    /// the people who wrote it meant.
    /// </summary>
    /// <exception cref="YamlException">The text is no YAML, or is beyond the limits; its message says what and where.</exception>
    public static IReadOnlyList<FrontMatterValue> Parse(string yaml)
    {
        var lines = Indent().Replace(yaml, match => match.Value.Replace("\t", "  ", StringComparison.Ordinal)).Split('\n');
        for (var repairs = 0; ; repairs++)
        {
            try
            {
                return ParseStrictly(string.Join('\n', lines));
            }
            catch (YamlException problem) when (repairs < MaxRepairs && Quote(lines, (int)problem.Start.Line - 1))
            {
            }
        }
    }

    /// <summary>Puts quotes around the value of a line that YAML stumbled over, when it is a plain one with a colon in it.</summary>
    private static bool Quote(string[] lines, int index)
    {
        if (index < 0 || index >= lines.Length || Unquoted().Match(lines[index]) is not { Success: true } match)
            return false;
        lines[index] = $"{match.Groups["key"].Value} '{match.Groups["value"].Value.Replace("'", "''", StringComparison.Ordinal)}'";
        return true;
    }

    private static List<FrontMatterValue> ParseStrictly(string yaml)
    {
        using var reader = new StringReader(yaml);
        var parser = new Parser(reader);
        var walk = new Walk(parser);
        parser.Consume<StreamStart>();
        if (parser.TryConsume<DocumentStart>(out _))
            walk.Read(key: "", depth: 0);
        return walk.Values;
    }

    private sealed class Walk(IParser parser)
    {
        private readonly Dictionary<AnchorName, string> _anchors = [];
        private int _aliases;

        public List<FrontMatterValue> Values { get; } = [];

        public void Read(string key, int depth)
        {
            if (depth > MaxDepth)
                throw Refuse(parser.Current, $"is nested deeper than {MaxDepth} levels");
            if (parser.TryConsume<Scalar>(out var scalar))
                Add(key, scalar);
            else if (parser.TryConsume<AnchorAlias>(out var alias))
                Add(key, alias);
            else if (parser.TryConsume<SequenceStart>(out _))
                ReadItems(key, depth);
            else
                ReadMapping(key, depth);
        }

        private void ReadItems(string key, int depth)
        {
            while (!parser.TryConsume<SequenceEnd>(out _))
                Read(key, depth + 1);
        }

        private void ReadMapping(string key, int depth)
        {
            parser.Consume<MappingStart>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var name = parser.Consume<Scalar>().Value;
                Read(key is "" ? name : $"{key}.{name}", depth + 1);
            }
        }

        private void Add(string key, Scalar scalar)
        {
            if (!scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific && !CoreTag().IsMatch(scalar.Tag.Value))
                throw Refuse(scalar, $"carries the tag {scalar.Tag}; take it away");
            if (!scalar.Anchor.IsEmpty)
                _anchors[scalar.Anchor] = scalar.Value;
            // The words of a block scalar begin on the line after its sign.
            var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
            Values.Add(new FrontMatterValue(key, scalar.Value, (int)scalar.Start.Line + (isBlock ? 1 : 0)));
        }

        private void Add(string key, AnchorAlias alias)
        {
            if (++_aliases > MaxAliases)
                throw Refuse(alias, $"uses more than {MaxAliases} aliases");
            if (!_anchors.TryGetValue(alias.Value, out var text))
                throw Refuse(alias, $"repeats {alias.Value}, which is no single value");
            Values.Add(new FrontMatterValue(key, text, (int)alias.Start.Line));
        }

        private static SemanticErrorException Refuse(ParsingEvent? at, string what) =>
            new(at?.Start ?? Mark.Empty, at?.End ?? Mark.Empty, $"The front matter {what}.");
    }

    /// <summary>The tags that YAML itself gives to plain values; the value stays the text that it is.</summary>
    [GeneratedRegex("^tag:yaml.org,2002:(?:str|int|float|bool|null|timestamp)$", RegexOptions.None, 1000)]
    private static partial Regex CoreTag();

    [GeneratedRegex(@"^[ ]*\t[ \t]*", RegexOptions.Multiline, 1000)]
    private static partial Regex Indent();

    [GeneratedRegex(@"^(?<key>\s*[\w-]+:)\s+(?<value>[^'""|>\[{&*!\s][^\n]*?:(?:\s[^\n]*)?)$", RegexOptions.None, 1000)]
    private static partial Regex Unquoted();
}
