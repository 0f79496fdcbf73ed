using System.Text.RegularExpressions;
using System.Xml.Linq;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Shared;

public sealed partial class WordsTests
{
    private static readonly string Web = Path.Combine(Repository.Root, "src", "JobBoard.Web");

    private static readonly string[] Keys =
        [.. KeysOf("Words.resx"), .. KeysOf("StaffWords.resx")];

    private static readonly string Source = string.Concat(
        Directory.EnumerateFiles(Web, "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));

    [Fact]
    public void Every_key_in_the_source_has_words()
    {
        var used = Used().Matches(Source).Select(match => match.Groups["key"].Value).Distinct();

        var missing = used.Where(key => !Keys.Contains(key) && !Keys.Contains($"{key}.other"));

        Assert.Empty(missing);
    }

    [Fact]
    public void No_words_are_left_over()
    {
        var unused = Keys.Where(key => !Source.Contains($"\"{key.Split('.')[0]}", StringComparison.Ordinal) && !Made().IsMatch(key));

        Assert.Empty(unused);
    }

    [Fact]
    public void No_key_stands_twice_and_what_counts_has_both_forms()
    {
        Assert.All((string[])["Words.resx", "StaffWords.resx"], file => Assert.Equal(KeysOf(file).Distinct(), KeysOf(file)));
        Assert.All(Keys.Where(key => key.EndsWith(".one", StringComparison.Ordinal)), key => Assert.Contains($"{key[..^4]}.other", Keys));
    }

    private static IEnumerable<string> KeysOf(string file) =>
        XDocument.Load(Path.Combine(Web, "Shared", file)).Descendants("data").Select(entry => entry.Attribute("name")!.Value);

    [GeneratedRegex("""((words|staff)\[|Count\(|Around\()"(?<key>[A-Z][A-Za-z0-9.]*)""")]
    private static partial Regex Used();

    // The keys that ErrorController makes from a status, Sentences from an action or a detail, and pages from what was done.
    [GeneratedRegex(@"^(Error(400|403|404|405|410|429|Other)(Heading|Text)|Audit(Detail)?[A-Z][A-Za-z]*|Done[A-Z]\w+|Bulk(Close|Renew|Delete)\.\w+|BulkResult\w+)$")]
    private static partial Regex Made();
}
