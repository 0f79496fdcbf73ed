using System.Globalization;
using System.Xml.Linq;

namespace JobBoard.Syndication;

/// <summary>
/// Writes RSS 2.0. Not by the framework's formatter: that says "Z" where readers expect "GMT", and leaves out the address of
/// the feed itself.
/// </summary>
public static class RssFeed
{
    public const string MediaType = "application/rss+xml";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    public static byte[] Write(FeedHead head, IEnumerable<FeedEntry> entries)
    {
        var channel = new XElement(
            "channel",
            Text("title", head.Title),
            Text("link", head.HomeUrl),
            Text("description", head.Description),
            Text("language", head.Language),
            Text("lastBuildDate", Date(head.Updated)),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("type", MediaType), new XAttribute("href", head.SelfUrl)),
            entries.Select(Item));
        var rss = new XElement(
            "rss",
            new XAttribute("version", "2.0"),
            new XAttribute(XNamespace.Xmlns + "atom", Atom),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            channel);
        return XmlBytes.Write(rss.WriteTo);
    }

    private static XElement Item(FeedEntry entry) => new(
        "item",
        Text("title", entry.Title),
        Text("link", entry.Url),
        new XElement("guid", new XAttribute("isPermaLink", "false"), entry.Id),
        Text("pubDate", Date(entry.Published)),
        // RSS has an address for an author, and no name.
        Text(DublinCore + "creator", entry.Author),
        Text("description", entry.Html));

    private static XElement Text(XName name, string text) => new(name, XmlBytes.Clean(text));

    /// <summary>RFC 822 with a year of four digits.</summary>
    private static string Date(DateTimeOffset instant) => instant.UtcDateTime.ToString("r", CultureInfo.InvariantCulture);
}
