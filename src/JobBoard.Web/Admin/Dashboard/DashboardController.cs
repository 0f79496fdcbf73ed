using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Dashboard;

/// <summary>What needs somebody, and how many postings stand where.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class DashboardController(StaffFrames frames, IStringLocalizer<StaffWords> words) : Controller
{
    [HttpGet("/admin")]
    public IActionResult Index() => View(new DashboardPage(frames.Of(words["TabDashboard"], StaffPaths.Admin)));
}
