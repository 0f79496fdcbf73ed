using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobBoard.Web.Admin.Postings;

/// <summary>The table of postings.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class PostingsController(PostingTable table, CurrentStaff staff) : Controller
{
    [HttpGet("/admin/postings")]
    public async Task<IActionResult> Index([FromQuery] PostingsQuery query, CancellationToken cancellationToken) =>
        View(await table.ReadAsync(query, staff.Standing, cancellationToken));
}
