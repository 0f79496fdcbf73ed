using System.Text.RegularExpressions;
using JobBoard.Accounts;
using JobBoard.Storage;
using JobBoard.Text;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Postings;

/// <summary>The board's own categories, as moderators change them; each change has its line in the audit log.</summary>
public sealed partial class CategoryList(BoardDb db, TimeProvider time)
{
    public const int MaxName = 60;

    /// <summary>Whether a text has the form of a code of O*NET-SOC, such as 15-1252.00.</summary>
    public static bool IsOccupationCode(string code) => OccupationCode().IsMatch(code);

    /// <summary>A new category, whose slug stays its own; null when there is one of that name.</summary>
    public async Task<Category?> AddAsync(string name, string? occupationCode, Standing by, CancellationToken cancellationToken)
    {
        var known = await db.Categories.ToListAsync(cancellationToken);
        if (known.Any(one => Slug.Key(one.Name) == Slug.Key(name)))
            return null;
        var category = new Category { Slug = FreeSlug(name, known), Name = name, OccupationCode = occupationCode };
        db.Categories.Add(category);
        Note(category, by, "Added");
        await db.SaveChangesAsync(cancellationToken);
        return category;
    }

    /// <returns>Whether it was saved; not when another has that name.</returns>
    public async Task<bool> ReviseAsync(Category category, string name, string? occupationCode, Standing by, CancellationToken cancellationToken)
    {
        var others = await db.Categories.Where(one => one.Id != category.Id).Select(one => one.Name).ToListAsync(cancellationToken);
        if (others.Any(one => Slug.Key(one) == Slug.Key(name)))
            return false;
        (category.Name, category.OccupationCode) = (name, occupationCode);
        Note(category, by, "Changed");
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <returns>Whether it was removed; not when a posting is in it.</returns>
    public async Task<bool> RemoveAsync(Category category, Standing by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Postings.AnyAsync(posting => posting.Details.Category == category.Slug, cancellationToken))
            return false;
        db.Categories.Remove(category);
        Note(category, by, "Removed");
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static string FreeSlug(string name, List<Category> known)
    {
        var slug = Slug.From(name, "category");
        return Enumerable.Range(1, known.Count + 1).Select(number => number is 1 ? slug : $"{slug}-{number}")
            .First(free => known.All(one => one.Slug != free));
    }

    private void Note(Category category, Standing by, string detail) => db.AuditLines.Add(AuditLine.By(
        by, AuditAction.CategoryChanged, time.GetUtcNow(), new AuditSubject(category.Slug, category.Name), detail));

    [GeneratedRegex(@"^[0-9]{2}-[0-9]{4}\.[0-9]{2}\z", RegexOptions.None, 1000)]
    private static partial Regex OccupationCode();
}
