using System.ServiceModel.Syndication;

namespace JobBoard.Syndication;

/// <summary>A feed as a whole: its name and its addresses, all absolute.</summary>
public sealed record FeedHead(string Title, string Description, string SelfUrl, string HomeUrl, string Language, DateTimeOffset Updated);

/// <summary>One open posting in a feed.</summary>
/// <param name="Id">An IRI that never changes.</param>
/// <param name="Html">Safe HTML.</param>
public sealed record FeedEntry(
    string Id, string Title, string Url, string Author, string Summary, string Html, DateTimeOffset Published, DateTimeOffset Updated);

/// <summary>What Atom and RSS have in common.</summary>
internal static class SyndicatedFeed
{
    public static SyndicationFeed Of(FeedHead head, string mediaType, IEnumerable<SyndicationItem> items)
    {
        var feed = new SyndicationFeed(items)
        {
            Id = head.SelfUrl,
            Title = Text(head.Title),
            Description = Text(head.Description),
            Language = head.Language,
            LastUpdatedTime = head.Updated,
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(head.SelfUrl), mediaType));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(head.HomeUrl), "text/html"));
        return feed;
    }

    public static SyndicationItem Item(FeedEntry entry)
    {
        var item = new SyndicationItem
        {
            Id = entry.Id,
            Title = Text(entry.Title),
            PublishDate = entry.Published,
            LastUpdatedTime = entry.Updated,
        };
        item.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(entry.Url), "text/html"));
        return item;
    }

    public static TextSyndicationContent Text(string text) => new(XmlBytes.Clean(text));
}
