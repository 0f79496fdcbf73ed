using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Search;
using JobBoard.Storage;
using Microsoft.AspNetCore.Authorization;
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
    public async Task<IActionResult> Index(string? q, int? page, CancellationToken cancellationToken) =>
        View(await listing.ReadAsync(new JobQuery { Words = q }, page, cancellationToken));

    [HttpGet("/jobs/{id:int}/{slug?}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancellationToken) =>
        await AnswerAsync(await Postings.SingleOrDefaultAsync(posting => posting.Id == id, cancellationToken), cancellationToken);

    /// <summary>The path that a posting had where it was published before; every route of the board's own comes first.</summary>
    [HttpGet("/{**path}", Order = int.MaxValue)]
    public async Task<IActionResult> ShowLegacy(CancellationToken cancellationToken)
    {
        string?[] path = [.. new[] { Request.Path.Value, Request.Path.ToUriComponent() }.Select(one => one?.TrimEnd('/'))];
        string?[] paths = [.. path, .. path.Select(one => $"{one}/")];
        var posting = await Postings.Where(posting => paths.Contains(posting.Source!.LegacyPath))
            .OrderByDescending(posting => posting.PublicFrom).FirstOrDefaultAsync(cancellationToken);
        return await AnswerAsync(posting, cancellationToken);
    }

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
