using System.Globalization;
using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Search;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Home;

/// <summary>Reads what the home page shows.</summary>
public sealed class FrontPage(
    PostingSearch search, OpeningCards cards, PageFrames frames, IStringLocalizer<Words> words,
    IOptions<PublishingOptions> options, TimeProvider time)
{
    private const int Newest = 12;
    private const int LastDays = 4;
    private const int Week = 7;

    public async Task<HomePage> ReadAsync(CancellationToken cancellationToken)
    {
        var all = (await search.FindAsync(JobQuery.All, cancellationToken)).Matches;
        var newest = await search.ReadAsync(all, 0, Newest, cancellationToken);
        var closing = (await search.FindAsync(new JobQuery { ClosingWithin = Week, Sort = JobSort.Closing }, cancellationToken)).Matches;
        var last = await search.ReadAsync(closing, 0, LastDays, cancellationToken);
        return new HomePage(
            frames.Indexed(words["HomeTitle"], PublicLinks.Home, words["HomeDescription"]),
            Lede(all.Total, closing.Total),
            [.. newest.GroupBy(DayOf).OrderByDescending(day => day.Key).Select(day => Leaf(day.Key, [.. day]))],
            all.Total is 0 ? null : words.Count("SeeAll", all.Total),
            cards.Of(last));
    }

    private string Lede(int total, int closing) => (total, closing) switch
    {
        (0, _) => words["NoneOpenToday"],
        (_, 0) => words.Count("OpenToday", total),
        _ => $"{words.Count("OpenToday", total)} {words.Count("CloseThisWeek", closing)}",
    };

    private DayOfOpenings Leaf(DateOnly day, IReadOnlyList<Opening> openings) => new(
        day.Iso(),
        day.ToString("dddd", CultureInfo.CurrentCulture),
        day.Day.ToString(CultureInfo.CurrentCulture),
        day.ToString("MMMM", CultureInfo.CurrentCulture),
        day == Today ? "date" : null,
        cards.OfOneDay(openings));

    private DateOnly Today => ZonedDate.DayOf(time.GetUtcNow(), options.Value.TimeZone).Day;

    private DateOnly DayOf(Opening opening) => opening.DatePosted?.Day ?? Today;
}
