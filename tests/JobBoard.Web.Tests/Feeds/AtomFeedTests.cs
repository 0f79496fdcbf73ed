using System.Net;
using System.Xml;
using System.Xml.Linq;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Feeds;

public sealed class AtomFeedTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly TestBoard _board = new();

    [Fact]
    public async Task FD_01_FD_07_and_FD_08_it_answers_as_what_it_is()
    {
        var response = await _board.Visitor().GetAsync("/feed.atom");
        var feed = await ReadAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/atom+xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("http://localhost/feed.atom", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value is "self").Attribute("href")!.Value);
    }

    [Fact]
    public async Task FD_05_FD_06_and_FD_09_items_are_open_postings_the_newest_first()
    {
        var older = await _board.AddAsync(Some.Details("Gardener") with { DatePosted = Some.Day("2026-11-01") });
        var newer = await _board.AddAsync(Some.Details("Cook") with { DatePosted = Some.Day("2026-11-20") });
        await _board.AddAsync(Some.Details("Closing") with { ValidThrough = Some.Day("2026-11-22") });
        await _board.AddAsync(Some.Draft(Some.Details("Draft")));
        _board.Clock.Advance(TimeSpan.FromDays(1));

        var entries = (await ReadAsync()).Elements(Atom + "entry").ToList();

        Assert.Equal(["Cook", "Gardener"], entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal([$"http://localhost/jobs/{newer.Id}/cook", $"http://localhost/jobs/{older.Id}/gardener"], entries.Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value));
        Assert.Equal(2, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, entry => Assert.Equal("Riverside Commons", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value));
    }

    [Fact]
    public async Task It_holds_the_newest_fifty()
    {
        for (var number = 0; number < 51; number++)
            await _board.AddAsync(Some.Details($"Gardener {number}"));

        var titles = (await ReadAsync()).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).ToList();

        Assert.Equal(50, titles.Count);
        Assert.Equal("Gardener 50", titles[0]);
    }

    [Fact]
    public async Task SEC_18_hostile_postings_leave_it_well_formed()
    {
        await _board.AddAsync(Some.Details("]]></title><script>\u0000\u001f\ufffe🚀") with { Description = "a ]]> <b>\u0008</b> &amp; \u2028" }, "Nord & <Söhne> \u0007");

        var entry = (await ReadAsync()).Element(Atom + "entry")!;

        Assert.Equal("]]></title><script>🚀", entry.Element(Atom + "title")!.Value);
        Assert.Equal("Nord & <Söhne> ", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
    }

    [Fact]
    public async Task Who_has_it_already_gets_no_bytes()
    {
        await _board.AddAsync();
        var client = _board.Visitor();
        var first = await client.GetAsync("/feed.atom");
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        var again = await client.GetAsync("/feed.atom");

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    public void Dispose() => _board.Dispose();

    private async Task<XElement> ReadAsync()
    {
        var stream = await _board.Visitor().GetStreamAsync("/feed.atom");
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }
}
