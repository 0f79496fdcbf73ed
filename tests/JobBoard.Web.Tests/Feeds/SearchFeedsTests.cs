using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Feeds;

public sealed class SearchFeedsTests : IDisposable
{
    private readonly TestBoard _board = new();

    [Fact]
    public async Task FD_02_to_FD_08_RSS_has_what_readers_want()
    {
        await _board.AddAsync(Some.Details("Gardener & <Cook>") with { Description = "One ]]> & \u0008 two" }, "Nord & Söhne");

        var response = await _board.Visitor().GetAsync("/feed.rss");
        var channel = XElement.Parse(await response.Content.ReadAsStringAsync()).Element("channel")!;
        var item = channel.Element("item")!;

        Assert.Equal("application/rss+xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("http://localhost/feed.rss", channel.Element(XNamespace.Get("http://www.w3.org/2005/Atom") + "link")!.Attribute("href")!.Value);
        Assert.Equal("Gardener & <Cook>", item.Element("title")!.Value);
        Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value);
        Assert.True(DateTimeOffset.TryParseExact(item.Element("pubDate")!.Value, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        Assert.StartsWith("<p>", item.Element("description")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FD_02_to_FD_08_JSON_has_what_readers_want()
    {
        await _board.AddAsync(Some.Details("Gardener"));

        var response = await _board.Visitor().GetAsync("/feed.json");
        var feed = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        var item = feed["items"]![0]!;

        Assert.Equal("application/feed+json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("https://jsonfeed.org/version/1.1", (string)feed["version"]!);
        Assert.Equal("http://localhost/feed.json", (string)feed["feed_url"]!);
        Assert.Equal("Gardener", (string)item["title"]!);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$", (string)item["date_published"]!);
    }

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/feed.rss")]
    [InlineData("/feed.json")]
    public async Task Each_takes_the_query_of_a_search_and_says_so(string path)
    {
        await _board.AddAsync(Some.Details("Gardener"));
        await _board.AddAsync(Some.Details("Cook"));

        var feed = await _board.Visitor().GetStringAsync($"{path}?q=gardener&sort=pay&type=nonsense");

        Assert.Contains("Gardener", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("Cook", feed, StringComparison.Ordinal);
        Assert.Contains($"http://localhost{path}?q=gardener", feed, StringComparison.Ordinal);
        Assert.Contains("http://localhost/jobs?q=gardener", feed, StringComparison.Ordinal);
    }

    public void Dispose() => _board.Dispose();
}
