using JobBoard.Accounts;
using JobBoard.Publishing;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Admin.Activity;

/// <summary>Reads the audit log, as far as whoever is signed in may.</summary>
public sealed class ActivityPages(
    BoardDb db, CurrentStaff staff, StaffFrames frames, IStringLocalizer<StaffWords> words, IStringLocalizer<Words> common,
    IOptions<PublishingOptions> publishing)
{
    private const int OnPage = 60;

    /// <param name="before">Shows the lines before this one; the newest when null.</param>
    public async Task<ActivityPage> ListAsync(AuditKind? kind, long? before, CancellationToken cancellationToken)
    {
        var lines = db.AuditLines.AsNoTracking().ReadableBy(staff.Standing);
        if (kind is { } one)
        {
            var actions = AuditKinds.Actions(one);
            lines = lines.Where(line => actions.Contains(line.Action));
        }
        if (before is { } id)
            lines = lines.Where(line => line.Id < id);
        var found = await lines.OrderByDescending(line => line.Id).Take(OnPage + 1).ToListAsync(cancellationToken);
        var shown = found.Take(OnPage).ToList();
        return new ActivityPage(
            frames.Of(words["TabActivity"], StaffPaths.Activity),
            Kinds(kind),
            [.. shown.Select(line => (Line: line, At: There(line.At))).GroupBy(one => DateOnly.FromDateTime(one.At.Date))
                .Select(day => new ActivityDay(common.Day(day.Key), [.. day.Select(one => Line(one.Line, one.At))]))],
            found.Count > OnPage ? Path(kind, shown[^1].Id) : null,
            before is null ? null : Path(kind, null));
    }

    private DateTimeOffset There(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(publishing.Value.TimeZone));

    private ActivityLine Line(AuditLine line, DateTimeOffset at) => new(
        common.TimeIn(at.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), publishing.Value.TimeZone, at),
        at.Iso(),
        Sentences.Of(line, words));

    private NavLink[] Kinds(AuditKind? shown)
    {
        (AuditKind? Kind, string Text, bool IsOpen)[] kinds =
        [
            (null, words["ActivityAll"], true),
            (AuditKind.Postings, words["TabPostings"], true),
            (AuditKind.Organizations, words["TabOrganizations"], true),
            (AuditKind.People, words["TabPeople"], true),
            (AuditKind.Board, words["ActivityBoard"], staff.Standing.IsModerator),
        ];
        return [.. kinds.Where(one => one.IsOpen).Select(one => new NavLink(Path(one.Kind, null), one.Text, one.Kind == shown ? "page" : null))];
    }

    private static string Path(AuditKind? kind, long? before)
    {
        var asked = new QueryBuilder();
        if (kind is { } one)
            asked.Add("kind", Code(one));
        if (before is { } id)
            asked.Add("before", FormattableString.Invariant($"{id}"));
        return StaffPaths.Activity + asked;
    }

    private static string Code(AuditKind kind) => kind switch
    {
        AuditKind.Postings => "postings",
        AuditKind.Organizations => "organizations",
        AuditKind.People => "people",
        AuditKind.Board => "board",
    };
}
