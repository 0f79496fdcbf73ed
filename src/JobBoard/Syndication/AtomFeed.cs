using System.ServiceModel.Syndication;

namespace JobBoard.Syndication;

/// <summary>A feed as a whole: its name and its addresses, all absolute.</summary>
public sealed record FeedHead(string Title, string Description, string SelfUrl, string HomeUrl, DateTimeOffset Updated);

/// <summary>One open posting in a feed.</summary>
/// <param name="Id">An IRI that never changes.</param>
/// <param name="Html">Safe HTML.</param>
public sealed record FeedEntry(
    string Id, string Title, string Url, string Author, string Summary, string Html, DateTimeOffset Published, DateTimeOffset Updated);

/// <summary>Writes Atom 1.0 (RFC 4287).</summary>
public static class AtomFeed
{
    public const string MediaType = "application/atom+xml";

    public static byte[] Write(FeedHead head, IEnumerable<FeedEntry> entries)
    {
        var feed = new SyndicationFeed(entries.Select(Item))
        {
            Id = head.SelfUrl,
            Title = Text(head.Title),
            Description = Text(head.Description),
            LastUpdatedTime = head.Updated,
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(head.SelfUrl), MediaType));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(head.HomeUrl), "text/html"));
        return XmlBytes.Write(writer => new Atom10FeedFormatter(feed).WriteTo(writer));
    }

    private static SyndicationItem Item(FeedEntry entry)
    {
        var item = new SyndicationItem
        {
            Id = entry.Id,
            Title = Text(entry.Title),
            Summary = Text(entry.Summary),
            Content = SyndicationContent.CreateHtmlContent(XmlBytes.Clean(entry.Html)),
            PublishDate = entry.Published,
            LastUpdatedTime = entry.Updated,
        };
        item.Authors.Add(new SyndicationPerson { Name = XmlBytes.Clean(entry.Author) });
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(entry.Url), "text/html"));
        return item;
    }

    private static TextSyndicationContent Text(string text) => new(XmlBytes.Clean(text));
}
