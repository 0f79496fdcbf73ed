using System.Globalization;
using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Syndication;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Sitemaps;

/// <summary>robots.txt, the sitemap index and its parts; open postings only, each gone the moment it closes.</summary>
internal static class SitemapEndpoints
{
    /// <summary>A part holds a fixed span of ids, so that it stays the same file while others open and close.</summary>
    private const int IdsPerPart = 10_000;

    private const string Pages = "pages";

    /// <summary>Places beyond are those of the fewest openings; lists and searches still lead to their jobs.</summary>
    private const int MostPlaces = 10_000;

    public static void MapSitemaps(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/robots.txt", Robots);
        routes.MapGet(PublicLinks.Sitemap, IndexAsync);
        routes.MapGet(PublicLinks.SitemapPart(Pages), PagesAsync);
        routes.MapGet(PublicLinks.SitemapPart("jobs-{part:int:min(1)}"), JobsAsync);
    }

    private static Utf8ContentHttpResult Robots(PublicLinks links) => TypedResults.Text(
        System.Text.Encoding.UTF8.GetBytes($"""
            User-agent: *
            Disallow: /account/
            Disallow: /admin/

            Sitemap: {links.Absolute(PublicLinks.Sitemap)}

            """),
        "text/plain; charset=utf-8");

    private static async Task<FileContentHttpResult> IndexAsync(
        BoardDb db, PublicLinks links, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var parts = await db.Postings.Open(now).GroupBy(posting => (posting.Id - 1) / IdsPerPart)
            .Select(part => new { Number = part.Key + 1, OpenedAt = part.Max(one => one.OpensAt), OrganizationAt = part.Max(one => (DateTimeOffset?)one.Organization!.ModifiedAt) })
            .OrderBy(part => part.Number)
            .ToListAsync(cancellationToken);
        // What left a part changed it too.
        var ever = await db.Postings.Where(posting => posting.PublicFrom <= now).GroupBy(posting => (posting.Id - 1) / IdsPerPart)
            .Select(part => new { Number = part.Key + 1, ModifiedAt = part.Max(one => (DateTimeOffset?)one.ModifiedAt), ClosedAt = part.Max(one => one.ClosesAt <= now ? one.ClosesAt : null) })
            .ToDictionaryAsync(part => part.Number, cancellationToken);
        var jobs = parts.Select(part => new SitemapEntry(
            links.Absolute(PublicLinks.SitemapPart(string.Create(CultureInfo.InvariantCulture, $"jobs-{part.Number}"))),
            Latest(part.OpenedAt, part.OrganizationAt, ever[part.Number].ModifiedAt, ever[part.Number].ClosedAt)));
        var pages = new SitemapEntry(links.Absolute(PublicLinks.SitemapPart(Pages)), LastModified: null);
        return ConditionalBytes.Of(Sitemap.WriteIndex([pages, .. jobs]), Sitemap.MediaType);
    }

    private static async Task<FileContentHttpResult> PagesAsync(
        PostingSearch search, PublicLinks links, CancellationToken cancellationToken)
    {
        var landings = await search.LandingsAsync(cancellationToken);
        var employing = await search.EmployingAsync(cancellationToken);
        string[] remote = landings.HasRemote ? [PublicLinks.RemoteJobs] : [];
        string[] paths =
        [
            PublicLinks.Home,
            PublicLinks.Organizations,
            .. remote,
            .. landings.Types.Select(PublicLinks.JobsOfType),
            .. landings.Categories.Select(PublicLinks.JobsInCategory),
            .. landings.Places.Take(MostPlaces).Select(PublicLinks.JobsIn),
            .. employing.Select(one => PublicLinks.Organization(one.Slug)),
        ];
        var entries = paths.Take(Sitemap.MostUrls).Select(path => new SitemapEntry(links.Absolute(path), LastModified: null));
        return ConditionalBytes.Of(Sitemap.WriteUrls(entries), Sitemap.MediaType);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> JobsAsync(
        int part, BoardDb db, PublicLinks links, TimeProvider time, CancellationToken cancellationToken)
    {
        if (part > int.MaxValue / IdsPerPart)
            return TypedResults.NotFound();
        var (after, last) = ((part - 1) * IdsPerPart, part * IdsPerPart);
        var jobs = await db.Postings.Where(posting => posting.Id > after && posting.Id <= last).OpenById(time.GetUtcNow())
            .OrderBy(posting => posting.Id)
            .Select(posting => new
            {
                posting.Id,
                posting.Slug,
                posting.ModifiedAt,
                posting.OpensAt,
                posting.Details.DatePosted,
                OrganizationAt = (DateTimeOffset?)posting.Organization!.ModifiedAt,
            })
            .ToListAsync(cancellationToken);
        if (jobs is [])
            return TypedResults.NotFound();
        var entries = jobs.Select(job => new SitemapEntry(
            links.Absolute(PublicLinks.Posting(job.Id, job.Slug)), There(job.DatePosted, Latest(job.ModifiedAt, job.OpensAt, job.OrganizationAt))));
        return ConditionalBytes.Of(Sitemap.WriteUrls(entries), Sitemap.MediaType);
    }

    private static DateTimeOffset? Latest(params DateTimeOffset?[] changes) => changes.Max();

    /// <summary>In the zone of the day of posting, so that a reader who compares days finds none before it.</summary>
    private static DateTimeOffset? There(ZonedDate? posted, DateTimeOffset? change) =>
        change is { } at && posted is not null ? posted.There(at) : change;
}
