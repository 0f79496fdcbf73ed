using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Storage;

namespace JobBoard.Publishing;

/// <summary>Changes what postings show of others, who are found by the new name from the same transaction on.</summary>
public sealed class ShownNames(BoardDb db, OrganizationDesk organizations, CategoryList categories, SearchIndex index)
{
    /// <inheritdoc cref="OrganizationDesk.ReviseAsync"/>
    public async Task<RevisionOutcome> ReviseAsync(
        Organization organization, int version, OrganizationProfile profile, Standing by, CancellationToken cancellationToken)
    {
        var (id, before) = (organization.Id, organization.Profile.Name);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var outcome = await organizations.ReviseAsync(organization, version, profile, by, cancellationToken);
        if (outcome is RevisionOutcome.Saved && profile.Name != before)
            await index.RewriteAsync(postings => postings.Where(posting => posting.OrganizationId == id), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return outcome;
    }

    /// <inheritdoc cref="CategoryList.ReviseAsync"/>
    public async Task<bool> ReviseAsync(Category category, string name, string? occupationCode, Standing by, CancellationToken cancellationToken)
    {
        var (slug, before) = (category.Slug, category.Name);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var isSaved = await categories.ReviseAsync(category, name, occupationCode, by, cancellationToken);
        if (isSaved && name != before)
            await index.RewriteAsync(postings => postings.Where(posting => posting.Details.Category == slug), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return isSaved;
    }
}
