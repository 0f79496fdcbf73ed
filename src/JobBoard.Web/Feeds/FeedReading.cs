using System.Globalization;
using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Syndication;
using JobBoard.Text;
using JobBoard.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Feeds;

/// <summary>Reads the head and the entries of a feed.</summary>
internal sealed class FeedReading(BoardDb db, PostingSearch search, PublicLinks links, BoardFaces faces, TimeProvider time)
{
    private const int Length = 50;
    private const int SummaryLength = 280;

    public async Task<(FeedHead Head, IReadOnlyList<FeedEntry> Entries)> ReadAsync(string path, JobQuery query, CancellationToken cancellationToken)
    {
        var ids = await search.NewestIdsAsync(query, Length, cancellationToken);
        var postings = await db.Postings.AsNoTracking().Include(posting => posting.Organization)
            .Where(posting => ids.Contains(posting.Id)).OpenById(time.GetUtcNow()).ToDictionaryAsync(posting => posting.Id, cancellationToken);
        var entries = ids.Select(id => postings.GetValueOrDefault(id)).OfType<Posting>().Select(Entry).ToList();
        var board = faces.Now.Name;
        var head = new FeedHead(
            board,
            $"New jobs on {board}",
            links.Absolute(SearchLinks.At(path, query)),
            links.Absolute(SearchLinks.Jobs(query)),
            CultureInfo.CurrentUICulture.Name,
            entries.Select(entry => entry.Updated).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max());
        return (head, entries);
    }

    private FeedEntry Entry(Posting posting) => new(
        links.PostingTag(posting.Id, posting.CreatedAt),
        posting.Details.Title,
        links.Absolute(PublicLinks.Posting(posting.Id, posting.Slug)),
        posting.Organization?.Profile.Name ?? "",
        PlainText.Excerpt(PlainText.FromHtml(posting.DescriptionHtml), SummaryLength),
        posting.DescriptionHtml,
        posting.PostedAt ?? posting.CreatedAt,
        posting.LastChange);
}
