using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using JobBoard.Syndication;

namespace JobBoard.Tests.Syndication;

public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly FeedHead Head = new(
        "Nord's jobs", "New jobs & more", "https://jobs.example.org/feed.atom", "https://jobs.example.org/jobs", "en", Some.Now);

    [Fact]
    public void FD_02_to_FD_08_the_parts_that_RFC_4287_wants_are_there()
    {
        var feed = Read(AtomFeed.Write(Head, [Entry("Gardener", "<p>Text</p>")]));

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("https://jobs.example.org/feed.atom", feed.Elements(Atom + "id").Single().Value);
        Assert.Equal("Nord's jobs", feed.Elements(Atom + "title").Single().Value);
        AssertMoment(feed.Elements(Atom + "updated").Single().Value);
        Assert.Equal(["alternate https://jobs.example.org/jobs", "self https://jobs.example.org/feed.atom"], Links(feed));

        var entry = feed.Elements(Atom + "entry").Single();
        Assert.Equal("tag:jobs.example.org,2026-11-01:posting/42", entry.Elements(Atom + "id").Single().Value);
        Assert.Equal("Gardener", entry.Elements(Atom + "title").Single().Value);
        Assert.Equal("Nord", entry.Elements(Atom + "author").Single().Element(Atom + "name")!.Value);
        Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
        Assert.Equal("<p>Text</p>", entry.Element(Atom + "content")!.Value);
        Assert.Equal(["alternate https://jobs.example.org/jobs/42/gardener"], Links(entry));
        AssertMoment(entry.Elements(Atom + "updated").Single().Value);
        AssertMoment(entry.Elements(Atom + "published").Single().Value);
    }

    [Fact]
    public void A_board_without_openings_has_a_feed_too()
    {
        var feed = Read(AtomFeed.Write(Head with { Updated = DateTimeOffset.UnixEpoch }, []));

        Assert.Empty(feed.Elements(Atom + "entry"));
        AssertMoment(feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void SEC_18_any_text_reads_back_without_what_XML_forbids()
    {
        Gen.Select(Any.Text, Any.Text, Any.Text).Sample((title, name, html) =>
        {
            var bytes = AtomFeed.Write(Head with { Title = name }, [Entry(title, html) with { Author = name, Summary = title }]);

            var entry = Read(bytes).Element(Atom + "entry")!;

            Assert.Equal(Allowed(title), entry.Element(Atom + "title")!.Value);
            Assert.Equal(Allowed(name), entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            Assert.Equal(Allowed(html), entry.Element(Atom + "content")!.Value);
        });
    }

    private static FeedEntry Entry(string title, string html) => new(
        "tag:jobs.example.org,2026-11-01:posting/42", title, "https://jobs.example.org/jobs/42/gardener", "Nord", "Summary", html,
        Some.Now.AddDays(-3), Some.Now);

    private static IEnumerable<string> Links(XElement element) => element.Elements(Atom + "link")
        .Select(link => $"{link.Attribute("rel")!.Value} {link.Attribute("href")!.Value}").Order();

    private static void AssertMoment(string text)
    {
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)\z", text);
        Assert.True(DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _));
    }

    /// <summary>What is left of a text: characters of XML 1.0, halves of characters replaced, lines ended as XML ends them.</summary>
    private static string Allowed(string text) => string.Concat(Any.Stored(text).EnumerateRunes()
        .Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)))
        .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static XElement Read(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }
}
