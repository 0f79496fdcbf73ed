using JobBoard.Organizations;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Organizations;

/// <summary>The logo of an organization.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class OrganizationLogoController(
    StaffOrganizationPages pages, OrganizationDesk desk, LogoStore logos, CurrentStaff staff, IStringLocalizer<StaffWords> words) : Controller
{
    [HttpPost("/admin/organizations/{slug}/logo")]
    [RequestSizeLimit(LogoForm.MaxRequest)]
    [RequestFormLimits(MultipartBodyLengthLimit = LogoForm.MaxRequest)]
    public async Task<IActionResult> Save(
        string slug, [Bind(Prefix = FormErrors.Prefix)] LogoForm form, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(slug, cancellationToken) is not { } organization)
            return NotFound();
        if (!staff.Standing.Owns(organization.Id))
            return Forbid();
        if (await form.StoreAsync(logos, new FormErrors(ModelState, words), cancellationToken) is { } logo)
            return Back(slug, await desk.ShowAsync(organization, logo, staff.Standing, cancellationToken) ? "logo" : "meanwhile");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("/Admin/Organizations/Organization.cshtml", await pages.ShowAsync(organization, null, cancellationToken));
    }

    [HttpPost("/admin/organizations/{slug}/logo/removal")]
    public async Task<IActionResult> Remove([FromRoute] string slug, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(slug, cancellationToken) is not { } organization)
            return NotFound();
        if (!staff.Standing.Owns(organization.Id))
            return Forbid();
        return Back(slug, await desk.ShowAsync(organization, null, staff.Standing, cancellationToken) ? "no-logo" : "meanwhile");
    }

    private RedirectResult Back(string slug, string done) => Redirect($"{StaffPaths.Organization(slug)}?done={done}");
}
