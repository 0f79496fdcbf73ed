using Microsoft.Extensions.Options;

namespace JobBoard.Links;

/// <summary>Every public address of the board. All are made from the configured origin, never from a request.</summary>
/// <param name="listening">The address the server listens on, for a board that has no BaseUrl.</param>
public sealed class PublicLinks(IOptions<LinksOptions> options, Func<string> listening)
{
    /// <summary>Scheme, host and port as browsers write them, without a final slash: <c>https://jobs.example.org</c>.</summary>
    public string Origin
    {
        get
        {
            var uri = new Uri(options.Value.BaseUrl ?? listening());
            var host = uri.HostNameType is UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
            return uri.IsDefaultPort ? $"{uri.Scheme}://{host}" : $"{uri.Scheme}://{host}:{uri.Port}";
        }
    }

    /// <summary>The absolute form of a path of this board.</summary>
    public string Absolute(string path) => Origin + path;

    public static string Home => "/";

    public static string Jobs => "/jobs";

    public static string RemoteJobs => "/jobs/remote";

    public static string JobsIn(string place) => $"/jobs/in/{place}";

    public static string JobsOfType(string type) => $"/jobs/type/{type}";

    public static string JobsInCategory(string category) => $"/jobs/category/{category}";

    public static string Organizations => "/organizations";

    public static string AtomFeed => "/feed.atom";

    public static string RssFeed => "/feed.rss";

    public static string JsonFeed => "/feed.json";

    /// <summary>The public JSON, version 1.</summary>
    public static string Api => "/api/v1";

    public static string Sitemap => "/sitemap.xml";

    public static string Posting(int id, string slug) => $"/jobs/{id}/{slug}";

    /// <summary>Leads to the posting's address; for paper.</summary>
    public static string ShortPosting(int id) => $"/jobs/{id}";

    public static string PostingDeadline(int id, string slug) => $"{Posting(id, slug)}/deadline.ics";

    public static string Organization(string slug) => $"/organizations/{slug}";

    public static string Logo(string file) => $"/logos/{file}";

    /// <param name="token">What a link to something that is not public carries.</param>
    public static string Preview(string token) => $"/preview/{token}";

    /// <summary>The pattern of <see cref="AccentSheet"/>'s addresses, with a constraint on each of its colours.</summary>
    public static string AccentSheets(string colour) => $"/css/accent-{{light:{colour}}}-{{dark:{colour}}}.css";

    /// <summary>The style sheet of an accent for the light scheme and one for the dark, each written as #rrggbb.</summary>
    public static string AccentSheet(string light, string dark) => $"/css/accent-{light[1..]}-{dark[1..]}.css";

    public static string SitemapPart(string name) => $"/sitemaps/{name}.xml";

    /// <summary>Whether a path is one of the board's own pages, so that no imported posting can answer there.</summary>
    public static bool IsOwn(string path)
    {
        string[] own = [Home, Jobs, RemoteJobs, Organizations, AtomFeed, RssFeed, JsonFeed, Sitemap, "/robots.txt"];
        string[] below = ["/jobs/in/", "/jobs/suggestions/", "/jobs/type/", "/jobs/category/", "/organizations/", "/logos/", "/sitemaps/", "/health/", "/error/", "/css/", "/js/", "/admin", "/account", "/preview/", "/api/", "/openapi/"];
        return own.Contains(path) || below.Any(start => path.StartsWith(start, StringComparison.Ordinal));
    }

    /// <summary>An id for a posting that does not change when its slug or the board's scheme does (RFC 4151).</summary>
    public string PostingTag(int id, DateTimeOffset createdAt) =>
        $"tag:{new Uri(Origin).Host},{createdAt.UtcDateTime:yyyy-MM-dd}:posting/{id}";
}
