using System.ServiceModel.Syndication;

namespace JobBoard.Syndication;

/// <summary>Writes Atom 1.0 (RFC 4287).</summary>
public static class AtomFeed
{
    public const string MediaType = "application/atom+xml";

    public static byte[] Write(FeedHead head, IEnumerable<FeedEntry> entries)
    {
        var feed = SyndicatedFeed.Of(head, MediaType, entries.Select(Item));
        return XmlBytes.Write(writer => new Atom10FeedFormatter(feed).WriteTo(writer));
    }

    private static SyndicationItem Item(FeedEntry entry)
    {
        var item = SyndicatedFeed.Item(entry);
        item.Summary = SyndicatedFeed.Text(entry.Summary);
        item.Content = SyndicationContent.CreateHtmlContent(XmlBytes.Clean(entry.Html));
        item.Authors.Add(new SyndicationPerson { Name = XmlBytes.Clean(entry.Author) });
        return item;
    }
}
