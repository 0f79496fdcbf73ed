using System.Globalization;
using System.Xml;

namespace JobBoard.Syndication;

/// <summary>An address in a sitemap.</summary>
/// <param name="Url">Absolute and canonical.</param>
/// <param name="LastModified">The last change of that page that a reader would notice; null when none is known.</param>
public sealed record SitemapEntry(string Url, DateTimeOffset? LastModified);

/// <summary>Writes sitemaps and their index (sitemaps.org protocol).</summary>
public static class Sitemap
{
    public const string MediaType = "application/xml";

    /// <summary>As many addresses as one file may hold (SM-02).</summary>
    public const int MostUrls = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] WriteIndex(IEnumerable<SitemapEntry> parts) => Write("sitemapindex", "sitemap", parts);

    public static byte[] WriteUrls(IEnumerable<SitemapEntry> pages) => Write("urlset", "url", pages);

    private static byte[] Write(string root, string element, IEnumerable<SitemapEntry> entries) => XmlBytes.Write(writer =>
    {
        writer.WriteStartElement(root, Namespace);
        foreach (var entry in entries)
            WriteEntry(writer, element, entry);
        writer.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter writer, string element, SitemapEntry entry)
    {
        writer.WriteStartElement(element, Namespace);
        writer.WriteElementString("loc", Namespace, entry.Url);
        if (entry.LastModified is { } modified)
            writer.WriteElementString("lastmod", Namespace, modified.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        writer.WriteEndElement();
    }
}
