using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobBoard.Web.Admin.Dashboard;

/// <summary>What needs somebody, and how many postings stand where.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class DashboardController(StaffDashboard dashboard, CurrentStaff staff) : Controller
{
    [HttpGet("/admin")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await dashboard.ReadAsync(staff.Standing, cancellationToken));
}
