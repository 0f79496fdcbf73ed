using System.Globalization;
using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Storage;
using JobBoard.Syndication;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Jobs;

/// <summary>The deadline of an open posting, for one's calendar.</summary>
internal static class DeadlineEndpoints
{
    public static void MapDeadlines(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/jobs/{id:int}/{slug}/deadline.ics", AnswerAsync).ExcludeFromDescription();

    private static async Task<Results<FileContentHttpResult, NotFound, StatusCodeHttpResult, RedirectHttpResult>> AnswerAsync(
        int id, string slug, BoardDb db, PublicLinks links, IStringLocalizer<Words> words, IOptions<PublishingOptions> options, TimeProvider time,
        HttpResponse response, CancellationToken cancellationToken)
    {
        var posting = await db.Postings.AsNoTracking().Include(one => one.Organization).SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        var visibility = posting?.VisibleAt(time.GetUtcNow(), options.Value.ClosedPageFor) ?? Visibility.Hidden;
        if (posting is null || visibility is Visibility.Hidden)
            return TypedResults.NotFound();
        if (visibility is Visibility.Gone)
            return TypedResults.StatusCode(StatusCodes.Status410Gone);
        // The page says that it is closed, and why.
        if (visibility is not Visibility.Open || posting.Details.ValidThrough is not { } through)
            return TypedResults.Redirect(PublicLinks.Posting(posting.Id, posting.Slug));
        if (slug != posting.Slug)
            return TypedResults.Redirect(PublicLinks.PostingDeadline(posting.Id, posting.Slug), permanent: true);
        response.Headers["X-Robots-Tag"] = "noindex";
        return ConditionalBytes.Of(
            CalendarFile.Write(Entry(posting, through, links, words, time)), CalendarFile.MediaType, $"{posting.Slug}.ics");
    }

    private static CalendarEntry Entry(
        Posting posting, ZonedDate through, PublicLinks links, IStringLocalizer<Words> words, TimeProvider time)
    {
        var (title, address) = (posting.Details.Title, links.Absolute(PublicLinks.Posting(posting.Id, posting.Slug)));
        var heading = posting.Organization is { } organization ? words["JobAt", title, organization.Profile.Name].Value : title;
        var applyBy = words.Deadline(through, time.GetUtcNow()).ApplyBy.ToString();
        return new CalendarEntry(
            string.Create(CultureInfo.InvariantCulture, $"posting-{posting.Id}-deadline@{new Uri(links.Origin).IdnHost}"),
            posting.LastChange,
            through.Day,
            through.Time is null ? null : through.End,
            words["CalendarSummary", title],
            $"{heading}\n{applyBy}\n{address}",
            address);
    }
}
