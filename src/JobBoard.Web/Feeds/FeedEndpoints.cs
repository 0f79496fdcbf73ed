using JobBoard.Links;
using JobBoard.Search;
using JobBoard.Syndication;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobBoard.Web.Feeds;

/// <summary>The newest openings that a search finds, for feed readers.</summary>
internal static class FeedEndpoints
{
    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        Map(routes, PublicLinks.AtomFeed, AtomFeed.MediaType, AtomFeed.Write);
        Map(routes, PublicLinks.RssFeed, RssFeed.MediaType, RssFeed.Write);
        Map(routes, PublicLinks.JsonFeed, JsonFeed.MediaType, JsonFeed.Write);
    }

    private static void Map(IEndpointRouteBuilder routes, string path, string mediaType, Func<FeedHead, IEnumerable<FeedEntry>, byte[]> write) =>
        routes.MapGet(path, (FeedReading reading, HttpContext context, CancellationToken cancellationToken) =>
            AnswerAsync(path, mediaType, write, reading, context, cancellationToken)).ExcludeFromDescription();

    private static async Task<FileContentHttpResult> AnswerAsync(
        string path, string mediaType, Func<FeedHead, IEnumerable<FeedEntry>, byte[]> write, FeedReading reading, HttpContext context, CancellationToken cancellationToken)
    {
        // A feed is of the newest, whatever the order of the page that it was taken from.
        var query = JobQueryKeys.Read(context.Request.Query.Pairs()).Query with { Sort = null };
        var (head, entries) = await reading.ReadAsync(path, query, cancellationToken);
        context.Response.AllowOtherSites();
        return ConditionalBytes.Of(write(head, entries), mediaType);
    }
}
