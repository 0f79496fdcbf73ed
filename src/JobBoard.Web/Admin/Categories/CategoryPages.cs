using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Categories;

/// <summary>Reads the categories, with what is in them.</summary>
public sealed class CategoryPages(BoardDb db, StaffFrames frames, IStringLocalizer<StaffWords> words)
{
    public Task<Category?> FindAsync(string slug, CancellationToken cancellationToken) =>
        db.Categories.SingleOrDefaultAsync(one => one.Slug == slug, cancellationToken);

    public async Task<CategoriesPage> ListAsync(string? done, CancellationToken cancellationToken, CategoryForm? typed = null)
    {
        var counts = await db.Postings.Where(posting => posting.Details.Category != null).GroupBy(posting => posting.Details.Category!)
            .Select(group => new { Slug = group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Slug, one => one.Count, cancellationToken);
        var categories = await db.Categories.OrderBy(one => one.Name).ToListAsync(cancellationToken);
        return new CategoriesPage(
            frames.Of(words["TabCategories"], StaffPaths.Categories),
            Told(done),
            [.. categories.Select(one => new CategoryLine(
                StaffPaths.Category(one.Slug), one.Name, one.OccupationCode, counts.GetValueOrDefault(one.Slug)))],
            typed ?? new CategoryForm());
    }

    public async Task<CategoryPage> ShowAsync(Category category, CancellationToken cancellationToken, CategoryForm? typed = null)
    {
        var postings = await db.Postings.CountAsync(posting => posting.Details.Category == category.Slug, cancellationToken);
        return new CategoryPage(
            frames.Of(category.Name, StaffPaths.Categories),
            category.Slug,
            category.Name,
            words.Count("CategoryPostings", postings),
            postings is 0,
            typed ?? new CategoryForm { Name = category.Name, OccupationCode = category.OccupationCode });
    }

    private string? Told(string? done) => done switch
    {
        "added" => words["CategoryAddedDone"].Value,
        "saved" => words["Saved"].Value,
        "removed" => words["CategoryRemovedDone"].Value,
        _ => null,
    };
}
