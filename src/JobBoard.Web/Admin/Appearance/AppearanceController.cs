using JobBoard.Appearance;
using JobBoard.Organizations;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Appearance;

/// <summary>Name, logo, accent and foot of the board.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Administrator)]
[ResponseCache(NoStore = true)]
public sealed class AppearanceController(
    AppearancePages pages, AppearanceDesk desk, LogoStore logos, CurrentStaff staff, IStringLocalizer<StaffWords> words) : Controller
{
    [HttpGet("/admin/appearance")]
    public async Task<IActionResult> Index(string? done, CancellationToken cancellationToken) =>
        View(pages.Show(await desk.FindAsync(cancellationToken), done));

    [HttpPost("/admin/appearance")]
    public async Task<IActionResult> Save([Bind(Prefix = FormErrors.Prefix)] AppearanceForm form, CancellationToken cancellationToken)
    {
        var appearance = await desk.FindAsync(cancellationToken);
        var isConflict = false;
        if (form.Read(ModelState, words) is { } choice)
        {
            if (await desk.ReviseAsync(appearance, form.Version, choice, staff.Standing, cancellationToken))
                return Back("saved");
            isConflict = true;
            appearance = await desk.FindAsync(cancellationToken);
        }
        Response.StatusCode = isConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Index), pages.Show(appearance, null, form, isConflict));
    }

    [HttpPost("/admin/appearance/logo")]
    [RequestSizeLimit(LogoForm.MaxRequest)]
    [RequestFormLimits(MultipartBodyLengthLimit = LogoForm.MaxRequest)]
    public async Task<IActionResult> SaveLogo([Bind(Prefix = FormErrors.Prefix)] LogoForm form, CancellationToken cancellationToken)
    {
        var appearance = await desk.FindAsync(cancellationToken);
        if (await form.StoreAsync(logos, new FormErrors(ModelState, words), cancellationToken) is { } logo)
            return Back(await desk.ShowAsync(appearance, logo, staff.Standing, cancellationToken) ? "logo" : "meanwhile");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Index), pages.Show(appearance, null));
    }

    [HttpPost("/admin/appearance/logo/removal")]
    public async Task<IActionResult> RemoveLogo(CancellationToken cancellationToken) => Back(
        await desk.ShowAsync(await desk.FindAsync(cancellationToken), null, staff.Standing, cancellationToken) ? "no-logo" : "meanwhile");

    private RedirectResult Back(string done) => Redirect($"{StaffPaths.Appearance}?done={done}");
}
