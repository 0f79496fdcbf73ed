using JobBoard.Web.Shared;

namespace JobBoard.Web.Admin.Categories;

/// <summary>The board's own categories.</summary>
public sealed record CategoriesPage(
    StaffFrame Frame, string? Done, IReadOnlyList<CategoryLine> Categories, CategoryForm Form) : IStaffPage;

public sealed record CategoryLine(string Path, string Name, string? OccupationCode, int Postings);

/// <summary>One of them.</summary>
/// <param name="Postings">How many postings are in it, in words; it can be removed while there is none.</param>
public sealed record CategoryPage(
    StaffFrame Frame, string Slug, string Name, string Postings, bool IsUnused, CategoryForm Form) : IStaffPage;

/// <summary>What a person types of a category.</summary>
public sealed class CategoryForm
{
    public string? Name { get; set; }

    public string? OccupationCode { get; set; }
}
