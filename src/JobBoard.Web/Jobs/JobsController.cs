using System.Globalization;
using JobBoard.Geography;
using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Jobs;

/// <summary>Openings in a list, and the page of each posting for as long as it is public.</summary>
[AllowAnonymous]
public sealed class JobsController(
    BoardDb db, JobListing listing, PostingPages pages, IOptions<PublishingOptions> options, TimeProvider time) : Controller
{
    [HttpGet("/jobs")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var asked = Request.Query.Pairs();
        // What the form sends of its empty fields says nothing; the address that is left is the one to share.
        if (asked.Count(pair => string.IsNullOrWhiteSpace(pair.Value) && JobQueryKeys.All.Contains(pair.Key)) > 1)
            return Redirect(PublicLinks.Jobs + new QueryBuilder(asked.Where(pair => !string.IsNullOrWhiteSpace(pair.Value))));
        return View(await listing.ReadAsync(JobQueryKeys.Read(asked), PageNumber, landing: null, cancellationToken));
    }

    [HttpGet("/jobs/remote")]
    public Task<IActionResult> Remote(CancellationToken cancellationToken) =>
        LandAsync(new JobQuery { Arrangements = [Arrangement.Remote] }, PublicLinks.RemoteJobs, cancellationToken);

    [HttpGet("/jobs/in/{place}")]
    public async Task<IActionResult> In([FromRoute] string place, CancellationToken cancellationToken) =>
        Gazetteer.BySlug(place) is { } known
            ? await LandAsync(new JobQuery { Place = known.Slug }, PublicLinks.JobsIn(known.Slug), cancellationToken)
            : NotFound();

    [HttpGet("/jobs/type/{type}")]
    public async Task<IActionResult> OfType([FromRoute] string type, CancellationToken cancellationToken) =>
        QueryCodes.Read<EmploymentTypes>(type) is { } known and not EmploymentTypes.None
            ? await LandAsync(new JobQuery { Types = known }, PublicLinks.JobsOfType(QueryCodes.Of(known)), cancellationToken)
            : NotFound();

    [HttpGet("/jobs/category/{category}")]
    public async Task<IActionResult> InCategory([FromRoute] string category, CancellationToken cancellationToken) =>
        await db.Categories.AnyAsync(one => one.Slug == category, cancellationToken)
            ? await LandAsync(new JobQuery { Categories = [category] }, PublicLinks.JobsInCategory(category), cancellationToken)
            : NotFound();

    [HttpGet("/jobs/{id:int}/{slug?}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancellationToken) =>
        await AnswerAsync(await Postings.SingleOrDefaultAsync(posting => posting.Id == id, cancellationToken), cancellationToken);

    /// <summary>The path that a posting had where it was published before; every route of the board's own comes first.</summary>
    [HttpGet("/{**path}", Order = int.MaxValue)]
    public async Task<IActionResult> ShowLegacy(CancellationToken cancellationToken)
    {
        string?[] path = [.. new[] { Request.Path.Value, Request.Path.ToUriComponent() }.Select(one => one?.TrimEnd('/'))];
        string?[] paths = [.. path, .. path.Select(one => $"{one}/")];
        var postings = await Postings.Where(posting => paths.Contains(posting.Source!.LegacyPath)).ToListAsync(cancellationToken);
        return await AnswerAsync(postings.MaxBy(posting => posting.PublicFrom), cancellationToken);
    }

    private int? PageNumber =>
        int.TryParse(Request.Query[JobQueryKeys.Page], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null;

    /// <summary>The page made for searches by one filter, which has one address.</summary>
    private async Task<IActionResult> LandAsync(JobQuery query, string path, CancellationToken cancellationToken) =>
        string.Equals(Request.Path.Value, path, StringComparison.Ordinal)
            ? View(nameof(Index), await listing.ReadAsync(new JobQueryReading(query, []), PageNumber, path, cancellationToken))
            : RedirectPermanent(path);

    private IQueryable<Posting> Postings => db.Postings.AsNoTracking().Include(posting => posting.Organization);

    private async Task<IActionResult> AnswerAsync(Posting? posting, CancellationToken cancellationToken)
    {
        var visibility = posting?.VisibleAt(time.GetUtcNow(), options.Value.ClosedPageFor) ?? Visibility.Hidden;
        if (posting is null || visibility is Visibility.Hidden)
            return NotFound();
        if (visibility is Visibility.Gone)
            return View(StatusCodes.Status410Gone, "Gone", await pages.GoneAsync(posting, cancellationToken));
        var path = PublicLinks.Posting(posting.Id, posting.Slug);
        // Without the query, which says nothing to this page: one posting has one address (PG-08).
        if (!string.Equals(Request.Path.Value, path, StringComparison.Ordinal))
            return RedirectPermanent(path);
        return visibility is Visibility.Open
            ? View("Posting", await pages.OpenAsync(posting, cancellationToken))
            : View("Closed", await pages.ClosedAsync(posting, cancellationToken));
    }

    private ViewResult View(int status, string name, object page)
    {
        Response.StatusCode = status;
        return View(name, page);
    }
}
