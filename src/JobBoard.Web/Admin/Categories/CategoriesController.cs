using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Text;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Categories;

/// <summary>The board's own list of categories.</summary>
[Area("Admin")]
[Authorize(StaffPolicies.Moderator)]
[ResponseCache(NoStore = true)]
public sealed class CategoriesController(
    CategoryPages pages, CategoryList list, ShownNames names, CurrentStaff staff, IStringLocalizer<StaffWords> words) : Controller
{
    [HttpGet("/admin/categories")]
    public async Task<IActionResult> Index(string? done, CancellationToken cancellationToken) =>
        View(await pages.ListAsync(done, cancellationToken));

    [HttpPost("/admin/categories")]
    public async Task<IActionResult> Add([Bind(Prefix = FormErrors.Prefix)] CategoryForm form, CancellationToken cancellationToken)
    {
        if (Read(form) is { } name)
        {
            if (await list.AddAsync(name, form.OccupationCode, staff.Standing, cancellationToken) is not null)
                return Back("added");
            Taken(name);
        }
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Index), await pages.ListAsync(null, cancellationToken, form));
    }

    [HttpGet("/admin/categories/{slug}")]
    public async Task<IActionResult> Category([FromRoute] string slug, CancellationToken cancellationToken) =>
        await pages.FindAsync(slug, cancellationToken) is { } category ? View(await pages.ShowAsync(category, cancellationToken)) : NotFound();

    [HttpPost("/admin/categories/{slug}")]
    public async Task<IActionResult> Save(
        string slug, [Bind(Prefix = FormErrors.Prefix)] CategoryForm form, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(slug, cancellationToken) is not { } category)
            return NotFound();
        if (Read(form) is { } name)
        {
            if (await names.ReviseAsync(category, name, form.OccupationCode, staff.Standing, cancellationToken))
                return Back("saved");
            Taken(name);
        }
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Category), await pages.ShowAsync(category, cancellationToken, form));
    }

    [HttpPost("/admin/categories/{slug}/removal")]
    public async Task<IActionResult> Remove([FromRoute] string slug, CancellationToken cancellationToken)
    {
        if (await pages.FindAsync(slug, cancellationToken) is not { } category)
            return NotFound();
        if (await list.RemoveAsync(category, staff.Standing, cancellationToken))
            return Back("removed");
        ModelState.AddModelError("", words["CategoryInUse"]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(nameof(Category), await pages.ShowAsync(category, cancellationToken));
    }

    /// <summary>The name as typed, when nothing must be mended.</summary>
    private string? Read(CategoryForm form)
    {
        var errors = new FormErrors(ModelState, words);
        var name = PlainText.Fold(form.Name ?? "");
        form.OccupationCode = form.OccupationCode?.Trim();
        if (name is "")
            errors.Add(nameof(form.Name), "CategoryNameMissing");
        errors.Limit(nameof(form.Name), name, CategoryList.MaxName);
        if (form.OccupationCode is { } code && !CategoryList.IsOccupationCode(code))
            errors.Add(nameof(form.OccupationCode), "OccupationCodeWrong");
        return ModelState.IsValid ? name : null;
    }

    private void Taken(string name) => new FormErrors(ModelState, words).Add(nameof(CategoryForm.Name), "CategoryNameTaken", name);

    private RedirectResult Back(string done) => Redirect($"{StaffPaths.Categories}?done={done}");
}
