using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Syndication;
using JobBoard.Text;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Feeds;

/// <summary>The newest openings for feed readers.</summary>
internal static class FeedEndpoints
{
    private const int Length = 50;
    private const int SummaryLength = 280;

    public static void MapFeeds(this IEndpointRouteBuilder routes) => routes.MapGet(PublicLinks.AtomFeed, AtomAsync);

    private static async Task<FileContentHttpResult> AtomAsync(
        BoardDb db, PublicLinks links, BoardFaces faces, TimeProvider time, HttpResponse response,
        CancellationToken cancellationToken)
    {
        var newest = await db.Postings.AsNoTracking().Include(posting => posting.Organization).Open(time.GetUtcNow())
            .OrderByDescending(posting => posting.PostedAt).ThenByDescending(posting => posting.Id).Take(Length)
            .ToListAsync(cancellationToken);
        var entries = newest.Select(posting => Entry(posting, links)).ToList();
        var board = faces.Now.Name;
        var head = new FeedHead(
            board,
            $"New jobs on {board}",
            links.Absolute(PublicLinks.AtomFeed),
            links.Absolute(PublicLinks.Jobs),
            entries.Select(entry => entry.Updated).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max());
        response.AllowOtherSites();
        return ConditionalBytes.Of(AtomFeed.Write(head, entries), AtomFeed.MediaType);
    }

    private static FeedEntry Entry(Posting posting, PublicLinks links) => new(
        links.PostingTag(posting.Id, posting.CreatedAt),
        posting.Details.Title,
        links.Absolute(PublicLinks.Posting(posting.Id, posting.Slug)),
        posting.Organization?.Profile.Name ?? "",
        PlainText.Excerpt(PlainText.FromHtml(posting.DescriptionHtml), SummaryLength),
        posting.DescriptionHtml,
        posting.PostedAt ?? posting.CreatedAt,
        posting.LastChange);
}
