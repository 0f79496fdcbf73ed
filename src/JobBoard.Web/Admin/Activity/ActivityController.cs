using JobBoard.Accounts;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobBoard.Web.Admin.Activity;

/// <summary>The audit log.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class ActivityController(ActivityPages pages) : Controller
{
    [HttpGet("/admin/activity")]
    public async Task<IActionResult> Index(AuditKind? kind, long? before, CancellationToken cancellationToken) =>
        View(await pages.ListAsync(kind, before, cancellationToken));
}
