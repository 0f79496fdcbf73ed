using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobBoard.Web.Home;

/// <summary>The first page: search, the newest openings, what this board is.</summary>
[AllowAnonymous]
public sealed class HomeController(FrontPage front) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await front.ReadAsync(cancellationToken));
}
