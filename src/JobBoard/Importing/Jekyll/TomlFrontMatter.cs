using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace JobBoard.Importing.Jekyll;

/// <summary>Reads TOML front matter into the same values as YAML.</summary>
internal static class TomlFrontMatter
{
    /// <exception cref="TomlProblemException">The text is no TOML.</exception>
    public static IReadOnlyList<FrontMatterValue> Parse(string toml)
    {
        try
        {
            var document = SyntaxParser.Parse(toml);
            if (document.Diagnostics.FirstOrDefault() is { } problem)
                throw new TomlProblemException(problem.Message, problem.Span.Start.Line + 1);
            return
            [
                .. document.KeyValues.SelectMany(pair => ValuesIn(pair, "")),
                .. document.Tables.SelectMany(table => table.Items.SelectMany(pair => ValuesIn(pair, NameOf(table.Name)))),
            ];
        }
        catch (TomlException problem) // its own guard against depth
        {
            throw new TomlProblemException(problem.Message, 1);
        }
    }

    private static IEnumerable<FrontMatterValue> ValuesIn(KeyValueSyntax pair, string table) =>
        ValuesIn(pair.Value, table is "" ? NameOf(pair.Key) : $"{table}.{NameOf(pair.Key)}");

    private static IEnumerable<FrontMatterValue> ValuesIn(SyntaxNode? value, string key) => value switch
    {
        null => [],
        ArraySyntax array => array.Items.SelectMany(item => ValuesIn(item.Value, key)),
        InlineTableSyntax table => table.Items.SelectMany(item => item.KeyValue is { } pair ? ValuesIn(pair, key) : []),
        StringValueSyntax text => [new FrontMatterValue(key, text.Value ?? "", value.Span.Start.Line + 1)],
        _ => [new FrontMatterValue(key, value.ToString().Trim(), value.Span.Start.Line + 1)],
    };

    private static string NameOf(KeySyntax? name) =>
        string.Concat((name?.ToString() ?? "").Where(character => character is not ('"' or '\'' or ' ')));
}
