using JobBoard.Organizations;
using JobBoard.Publishing;
using JobBoard.Text;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Organizations;

/// <summary>Organizations: found, taken in, described, trusted.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Staff)]
[ResponseCache(NoStore = true)]
public sealed class OrganizationsController(
    StaffOrganizationPages pages, OrganizationDesk desk, ShownNames names, CurrentStaff staff, IStringLocalizer<StaffWords> words) : Controller
{
    [HttpGet("/admin/organizations")]
    public async Task<IActionResult> Index(string? q, int? page, string? done, CancellationToken cancellationToken) =>
        View(await pages.ListAsync(q, page, done, cancellationToken));

    [HttpPost("/admin/organizations")]
    [Authorize(StaffPolicies.Moderator)]
    public async Task<IActionResult> Create(
        [Bind(Prefix = FormErrors.Prefix)] NewOrganizationForm form, CancellationToken cancellationToken)
    {
        var errors = new FormErrors(ModelState, words);
        var name = PlainText.Fold(form.Name ?? "");
        if (name is "")
            errors.Add(nameof(form.Name), "OrganizationNameMissing");
        errors.Limit(nameof(form.Name), name, OrganizationForm.MaxName);
        if (ModelState.IsValid && await desk.CreateAsync(name, staff.Standing, cancellationToken) is { } organization)
            return Redirect($"{StaffPaths.Organization(organization.Slug)}?done=created");
        if (ModelState.IsValid)
            errors.Add(nameof(form.Name), "OrganizationNameTaken", name);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Index), await pages.ListAsync(null, null, null, cancellationToken) with { Form = form });
    }

    [HttpGet("/admin/organizations/{slug}")]
    public async Task<IActionResult> Organization([FromRoute] string slug, string? done, CancellationToken cancellationToken) =>
        await pages.FindAsync(slug, cancellationToken) is { } organization
            ? View(await pages.ShowAsync(organization, done, cancellationToken))
            : NotFound();

    [HttpPost("/admin/organizations/{slug}")]
    public async Task<IActionResult> Save(
        string slug, [Bind(Prefix = FormErrors.Prefix)] OrganizationForm form, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(slug, cancellationToken) is not { } organization)
            return NotFound();
        if (!staff.Standing.Owns(organization.Id))
            return Forbid();
        var outcome = form.Read(ModelState, words) is { } profile
            ? await names.ReviseAsync(organization, form.Version, profile, staff.Standing, cancellationToken)
            : (RevisionOutcome?)null;
        if (outcome is RevisionOutcome.Saved)
            return Redirect($"{StaffPaths.Organization(slug)}?done=saved");
        if (outcome is RevisionOutcome.NameTaken)
            new FormErrors(ModelState, words).Add(nameof(form.Name), "OrganizationNameTaken", form.Name ?? "");
        var isConflict = outcome is RevisionOutcome.Conflict;
        Response.StatusCode = isConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return await pages.FindAsync(slug, cancellationToken) is { } current
            ? View(nameof(Organization), await pages.ShowAsync(current, null, cancellationToken, form, isConflict))
            : NotFound();
    }

    [HttpPost("/admin/organizations/{slug}/trust")]
    [Authorize(StaffPolicies.Moderator)]
    public async Task<IActionResult> Trust([FromRoute] string slug, bool isTrusted, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(slug, cancellationToken) is not { } organization)
            return NotFound();
        var isSaved = await desk.TrustAsync(organization, isTrusted, staff.Standing, cancellationToken);
        return Redirect($"{StaffPaths.Organization(slug)}?done={(isSaved ? isTrusted ? "trusted" : "distrusted" : "meanwhile")}");
    }
}
