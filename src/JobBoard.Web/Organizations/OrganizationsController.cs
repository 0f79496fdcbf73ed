using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobBoard.Web.Organizations;

/// <summary>Who hires here, and each organization with its openings.</summary>
[AllowAnonymous]
public sealed class OrganizationsController(OrganizationPages pages) : Controller
{
    [HttpGet("/organizations")]
    public async Task<IActionResult> Index(int? page, CancellationToken cancellationToken) =>
        View(await pages.ListAsync(page, cancellationToken));

    [HttpGet("/organizations/{slug}")]
    public async Task<IActionResult> Show(string slug, int? page, CancellationToken cancellationToken) =>
        await pages.FindAsync(slug, page, cancellationToken) is { } found ? View("Organization", found) : NotFound();
}
