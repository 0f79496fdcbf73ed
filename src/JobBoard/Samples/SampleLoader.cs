using JobBoard.Importing;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Samples;

/// <summary>Puts sample organizations and postings on the board, through the import and the desk that all others use.</summary>
public sealed class SampleLoader(
    BoardDb db, NoticeImport import, PostingDesk desk, OrganizationRegister organizations, LogoStore logos, TimeProvider time)
{
    private const string By = "sample";
    private const int Batch = 100;

    /// <summary>A small board read from notices, for a first look; nothing when there is a posting already.</summary>
    public async Task LoadFirstBoardAsync(CancellationToken cancellationToken)
    {
        if (await db.Postings.AnyAsync(cancellationToken))
            return;
        foreach (var organization in SampleOrganizations.All)
            await AddAsync(organization, cancellationToken);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var request = new ImportRequest { Publish = true, Source = By };
        await foreach (var item in import.RunAsync(SampleNotices.On(today), request, cancellationToken))
        {
            if (item.IsRefusal)
                throw new InvalidOperationException($"The sample notice {item.File} cannot be published: {item.Reason}");
        }
    }

    /// <summary>Adds generated postings, all open.</summary>
    /// <returns>How many were added.</returns>
    /// <exception cref="InvalidOperationException">A generated posting did not pass the gate.</exception>
    public async Task<int> LoadAsync(SampleBoard board, int count, CancellationToken cancellationToken)
    {
        await AddCategoriesAsync(cancellationToken);
        var ids = new List<int>();
        foreach (var organization in board.Organizations(count))
            ids.Add((await AddAsync(organization, cancellationToken)).Id);
        var stored = 0;
        foreach (var batch in board.Postings(count).Chunk(Batch))
        {
            foreach (var (organization, details) in batch)
                await PublishAsync(new Posting(details, ids[organization], By, time.GetUtcNow()), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            stored += batch.Length;
        }
        return stored;
    }

    private async Task PublishAsync(Posting posting, CancellationToken cancellationToken)
    {
        var findings = await desk.PublishAsync(posting, By, cancellationToken);
        if (Structured.PublishingGate.Blocks(findings))
            throw new InvalidOperationException($"The sample \"{posting.Details.Title}\" cannot be published: {findings[0].Message}");
        db.Postings.Add(posting);
    }

    private async Task<Organization> AddAsync(SampleOrganization sample, CancellationToken cancellationToken)
    {
        var organization = await organizations.FindOrAddAsync(sample.Profile, cancellationToken);
        if (organization.Logo is not null)
            return organization;
        organization.Show(await logos.StoreAsync(sample.Logo, cancellationToken), time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return organization;
    }

    private async Task AddCategoriesAsync(CancellationToken cancellationToken)
    {
        var known = await db.Categories.Select(category => category.Slug).ToListAsync(cancellationToken);
        db.Categories.AddRange(SampleBoard.Categories.Where(category => !known.Contains(category.Slug)).Select(category =>
            new Category { Slug = category.Slug, Name = category.Name, OccupationCode = category.OccupationCode }));
        await db.SaveChangesAsync(cancellationToken);
    }
}
