using System.Text;
using System.Xml.Linq;
using JobBoard.Syndication;

namespace JobBoard.Tests.Syndication;

public sealed class SitemapTests
{
    [Fact]
    public void SM_01_and_SM_13_a_sitemap_holds_addresses_and_their_last_change_and_no_more()
    {
        var text = Encoding.UTF8.GetString(Sitemap.WriteUrls(
        [
            new SitemapEntry("https://jobs.example.org/", LastModified: null),
            new SitemapEntry("https://jobs.example.org/jobs/1/a?b=c&d='e'", new DateTimeOffset(2026, 10, 21, 9, 30, 0, 999, TimeSpan.FromHours(2))),
        ]));

        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <url>
                <loc>https://jobs.example.org/</loc>
              </url>
              <url>
                <loc>https://jobs.example.org/jobs/1/a?b=c&amp;d='e'</loc>
                <lastmod>2026-10-21T09:30:00+02:00</lastmod>
              </url>
            </urlset>
            """, text);
    }

    [Fact]
    public void SM_10_an_index_holds_sitemaps_only()
    {
        var root = XElement.Parse(Encoding.UTF8.GetString(Sitemap.WriteIndex([new SitemapEntry("https://jobs.example.org/sitemaps/pages.xml", null)])));

        Assert.Equal("{http://www.sitemaps.org/schemas/sitemap/0.9}sitemapindex", root.Name);
        Assert.Equal("{http://www.sitemaps.org/schemas/sitemap/0.9}sitemap", Assert.Single(root.Elements()).Name);
    }

    [Fact]
    public void SM_02_ten_thousand_of_the_longest_addresses_are_far_below_the_limit()
    {
        var entry = new SitemapEntry($"https://jobs.example.org/jobs/2147483647/{new string('a', JobBoard.Text.Slug.MaxLength)}", Some.Now);

        Assert.True(Sitemap.WriteUrls(Enumerable.Repeat(entry, 10_000)).Length < 50 * 1024 * 1024 / 10);
    }
}
