using System.Globalization;
using JobBoard.Accounts;
using JobBoard.Mail;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Storage;
using JobBoard.Web.Admin.Postings;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Admin.Dashboard;

/// <summary>Reads what the dashboard shows.</summary>
public sealed class StaffDashboard(
    BoardDb db, PostingTable table, Autosaves autosaves, StaffFrames frames, IStringLocalizer<Words> words, IStringLocalizer<StaffWords> staff,
    IOptions<PublishingOptions> options, TimeProvider time)
{
    /// <summary>How many titles stand as examples of a need.</summary>
    private const int Examples = 3;

    private const int ClosingShown = 8;
    private const int Noon = 12;
    private const int Evening = 18;
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public async Task<DashboardPage> ReadAsync(Standing standing, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var there = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone));
        var mine = db.Postings.AsNoTracking().WorkedOnBy(standing);
        var closing = await mine.Open(now).Where(posting => posting.ClosesAt < now + Week).OrderBy(posting => posting.ClosesAt).Take(ClosingShown)
            .Select(posting => new { posting.Id, posting.Details.Title, posting.Details.ValidThrough }).ToListAsync(cancellationToken);
        return new DashboardPage(
            frames.Of(staff["TabDashboard"], StaffPaths.Admin),
            staff[there.Hour switch { < Noon => "GoodMorning", < Evening => "GoodAfternoon", _ => "GoodEvening" }, standing.Name.Split(' ')[0]],
            there.ToString("dddd d MMMM", CultureInfo.CurrentCulture),
            await table.TabsAsync(mine, new PostingsQuery { State = "none" }, cancellationToken),
            await NeedsAsync(mine, standing, cancellationToken),
            [.. closing.Select(one => new ClosingLine(StaffPaths.Posting(one.Id), one.Title, words.Deadline(one.ValidThrough!, now)))]);
    }

    private async Task<IReadOnlyList<Need>> NeedsAsync(IQueryable<Posting> mine, Standing standing, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var needs = new List<Need>();
        if (standing.IsModerator)
            await AddAsync(needs, "NeedReview", mine.Waiting(), "/publication", cancellationToken);
        await AddAsync(needs, "NeedChange", mine.Where(posting => posting.Stage != PostingStage.Deleted && posting.ReviewNotes.Any()), "", cancellationToken);
        await AddAsync(needs, "NeedDeadline", mine.Open(now).Where(posting => posting.ClosesAt < now.AddDays(1)), "/renewal", cancellationToken);
        await AddAsync(needs, "NeedPay", mine.Open(now).Where(posting => posting.Details.Salary == null), "", cancellationToken);
        if (standing.IsAdministrator)
            await AddUnsentAsync(needs, cancellationToken);
        var begun = await autosaves.NewAsync(standing.UserId, cancellationToken);
        if (begun.Count > 0)
        {
            var links = begun.Take(Examples).Select(one => new NeedLink($"{StaffPaths.NewPosting}?key={one.Id}", staff["GoOnWithDraft", one.At.UtcDateTime.ToString("d MMMM, HH:mm", CultureInfo.CurrentCulture)]));
            needs.Add(new Need(begun.Count, staff.Count("NeedSaving", begun.Count), [.. links]));
        }
        return needs;
    }

    /// <summary>Mail that a server has refused, for as long as somebody may still wonder where it is.</summary>
    private async Task AddUnsentAsync(List<Need> needs, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - Week;
        var unsent = db.OutboxMessages.AsNoTracking().Where(message => message.SentAt == null && message.LastError != null && message.CreatedAt > since);
        if (await unsent.OrderByDescending(message => message.Id).Select(message => message.LastError).FirstOrDefaultAsync(cancellationToken) is not { } error)
            return;
        var count = await unsent.CountAsync(cancellationToken);
        needs.Add(new Need(count, staff.Count("NeedMail", count, error), []));
    }

    private async Task AddAsync(List<Need> needs, string key, IQueryable<Posting> postings, string page, CancellationToken cancellationToken)
    {
        var count = await postings.CountAsync(cancellationToken);
        if (count is 0)
            return;
        var first = await postings.OrderBy(posting => posting.Id).Take(Examples).Select(posting => new { posting.Id, posting.Details.Title }).ToListAsync(cancellationToken);
        needs.Add(new Need(
            count, staff.Count(key, count), [.. first.Select(one => new NeedLink($"{StaffPaths.Posting(one.Id)}{page}", one.Title))]));
    }
}
