using System.Globalization;
using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Facts;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Reads the table of postings.</summary>
public sealed class PostingTable(
    BoardDb db, StaffFrames frames, IStringLocalizer<Words> words, IStringLocalizer<StaffWords> staff, TimeProvider time)
{
    private const int OnPage = 50;
    private const int LongestQuery = 200;
    private const int SoonDays = 7;

    private static readonly (string Name, string Words)[] States =
    [
        ("", "StateAll"), ("published", "StatePublished"), ("in-review", "StateInReview"), ("scheduled", "StateScheduled"),
        ("draft", "StateDraft"), ("closed", "StateClosed"), ("deleted", "StateDeleted"),
    ];

    public async Task<PostingsPage> ReadAsync(PostingsQuery query, Standing standing, CancellationToken cancellationToken)
    {
        query = Known(query);
        var matching = Matching(db.Postings.AsNoTracking().WorkedOnBy(standing), query);
        var found = InState(matching, query.State!);
        var paging = Paging.Of(query.Page, OnPage, await found.CountAsync(cancellationToken));
        var rows = await Sorted(found, query.Sort).Include(posting => posting.Organization).Include(posting => posting.Proposal)
            .Skip(paging.Skip).Take(paging.Size).ToListAsync(cancellationToken);
        return new PostingsPage(
            frames.Of(staff["TabPostings"], StaffPaths.Postings),
            query,
            await TabsAsync(matching, query, cancellationToken),
            await OrganizationsAsync(standing, cancellationToken),
            [new Choice("closing", staff["SortClosing"]), new Choice("newest", staff["SortNewest"]), new Choice("title", staff["SortTitle"])],
            staff.Count("PostingsFound", paging.Total),
            staff.Count("AllThatMatch", paging.Total),
            [.. rows.Select(Row)],
            words.Pager(paging, page => PathOf(query with { Page = page })));
    }

    /// <summary>All that the table shows for a query, over all its pages.</summary>
    public IQueryable<Posting> Matching(PostingsQuery query, Standing standing)
    {
        query = Known(query);
        return Sorted(InState(Matching(db.Postings.AsNoTracking().WorkedOnBy(standing), query), query.State!), query.Sort);
    }

    /// <summary>How many postings there are in each state.</summary>
    public async Task<IReadOnlyList<StateTab>> TabsAsync(IQueryable<Posting> postings, PostingsQuery query, CancellationToken cancellationToken)
    {
        var tabs = new List<StateTab>();
        foreach (var (name, text) in States)
        {
            var count = await InState(postings, name).CountAsync(cancellationToken);
            tabs.Add(new StateTab(PathOf(query with { State = name, Page = null }), staff[text], count, name == (query.State ?? "") ? "page" : null));
        }
        return tabs;
    }

    private static PostingsQuery Known(PostingsQuery query) => query with
    {
        State = States.Any(state => state.Name == query.State) ? query.State : "",
        Q = query.Q is { Length: > LongestQuery } ? query.Q[..LongestQuery] : query.Q,
    };

    private IQueryable<Posting> InState(IQueryable<Posting> postings, string state)
    {
        var now = time.GetUtcNow();
        return state switch
        {
            "published" => postings.Open(now),
            "in-review" => postings.Waiting(),
            "scheduled" => postings.Where(posting => posting.Stage == PostingStage.Published && posting.OpensAt > now),
            "draft" => postings.Where(posting => posting.Stage == PostingStage.Draft),
            "closed" => postings.Where(posting => posting.Stage == PostingStage.Closed || (posting.Stage == PostingStage.Published && posting.ClosesAt <= now)),
            "deleted" => postings.Where(posting => posting.Stage == PostingStage.Deleted),
            _ => postings.Where(posting => posting.Stage != PostingStage.Deleted),
        };
    }

    private static IQueryable<Posting> Matching(IQueryable<Posting> postings, PostingsQuery query)
    {
        if (!string.IsNullOrEmpty(query.Organization))
            postings = postings.Where(posting => posting.Organization!.Slug == query.Organization);
        if (string.IsNullOrWhiteSpace(query.Q))
            return postings;
        var (pattern, id) = (LikePattern.Holding(query.Q.Trim()), int.TryParse(query.Q.Trim().TrimStart('#'), CultureInfo.InvariantCulture, out var number) ? number : 0);
        return postings.Where(posting => posting.Id == id || EF.Functions.Like(posting.Details.Title, pattern, LikePattern.Escape)
            || EF.Functions.Like(posting.Organization!.Profile.Name, pattern, LikePattern.Escape));
    }

    private static IQueryable<Posting> Sorted(IQueryable<Posting> postings, string? sort) => sort switch
    {
        "newest" => postings.OrderByDescending(posting => posting.Id),
        "title" => postings.OrderBy(posting => posting.Details.Title).ThenBy(posting => posting.Id),
        _ => postings.OrderBy(posting => posting.ClosesAt == null).ThenBy(posting => posting.ClosesAt).ThenBy(posting => posting.Id),
    };

    private async Task<IReadOnlyList<Choice>> OrganizationsAsync(Standing standing, CancellationToken cancellationToken)
    {
        var organizations = await db.Organizations.WorkedOnBy(standing).OrderBy(one => one.Key).Take(OrganizationChoices)
            .Select(one => new { one.Slug, one.Profile.Name }).ToListAsync(cancellationToken);
        return [new Choice("", staff["AnyOrganization"]), .. organizations.Select(one => new Choice(one.Slug, one.Name))];
    }

    /// <summary>A longer list is no help; the words find the others.</summary>
    private const int OrganizationChoices = 200;

    private PostingRow Row(Posting posting)
    {
        var (details, now) = (posting.Details, time.GetUtcNow());
        return new PostingRow(
            staff.Head(posting, now),
            words.Place(details.Arrangement, details.Locations, details.ApplicantLocations),
            words.Pay(details.Salary),
            details.ValidThrough is { } through ? words.NearDay(through.Day, ZonedDate.DayOf(now, through.TimeZone).Day) : null,
            posting.StateAt(now) is PostingState.Published && posting.ClosesAt < now.AddDays(SoonDays),
            posting.Proposal is { ReturnedAt: null });
    }

    private static string PathOf(PostingsQuery query)
    {
        (string Name, string? Value)[] said =
        [
            ("q", query.Q), ("state", query.State), ("organization", query.Organization), ("sort", query.Sort),
            ("page", query.Page is > 1 ? query.Page.Value.ToString(CultureInfo.InvariantCulture) : null),
        ];
        return QueryHelpers.AddQueryString(
            StaffPaths.Postings, said.Where(one => !string.IsNullOrEmpty(one.Value)).Select(one => KeyValuePair.Create(one.Name, one.Value)));
    }
}
