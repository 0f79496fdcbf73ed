using JobBoard.Search;

namespace JobBoard.Tests.Search;

/// <summary>What people type, and what they expect on top: the cases are lines of <c>searches.cases</c>.</summary>
public sealed class SearchesTests(SearchedBoard board) : IClassFixture<SearchedBoard>
{
    public static TheoryData<string, string> Cases { get; } = Read();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_search_finds_what_a_person_expects(string typed, string expected)
    {
        await using var scope = board.Rooms.Begin();
        var search = scope.Get<PostingSearch>();

        var findings = await search.FindAsync(new JobQuery { Words = typed }, CancellationToken.None);
        var titles = (await search.ReadAsync(findings.Matches, 0, 100, CancellationToken.None)).Select(opening => opening.Title).ToList();

        Assert.Equal(findings.Matches.Total, titles.Count);
        if (expected is "-" || expected.StartsWith('~'))
            Assert.Empty(titles);
        else
            AssertOnTop(expected, titles);
        Assert.Equal(expected.StartsWith('~') ? expected[1..].Trim() : null, findings.Corrected);
    }

    private static void AssertOnTop(string expected, List<string> titles)
    {
        var at = 0;
        foreach (var group in expected.TrimStart('=').Split(';', StringSplitOptions.TrimEntries))
        {
            if (group.StartsWith('!'))
            {
                Assert.DoesNotContain(Title(group[1..]), titles);
                continue;
            }
            var wanted = group.Split(',').Select(Title).ToList();
            Assert.Equal(wanted.Order(), titles.Skip(at).Take(wanted.Count).Order());
            at += wanted.Count;
        }
        if (expected.StartsWith('='))
            Assert.Equal(at, titles.Count);
    }

    /// <summary>A comma in a title is written as a slash.</summary>
    private static string Title(string text) => text.Trim().Replace('/', ',');

    private static TheoryData<string, string> Read()
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in SearchedBoard.Lines("searches.cases"))
        {
            var arrow = line.IndexOf(" -> ", StringComparison.Ordinal);
            cases.Add(line[..arrow], line[(arrow + 4)..].Trim());
        }
        return cases;
    }
}
