using System.Runtime.CompilerServices;
using JobBoard.Importing;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Structured;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Samples;

/// <summary>How far the loading of generated postings has come: so many more, and how many of them were new.</summary>
public sealed record SampleBatch(int Size, int Added);

/// <summary>Puts sample organizations and postings on the board, through the import and the desk that all others use.</summary>
public sealed class SampleLoader(
    BoardDb db, NoticeImport import, PostingDesk desk, SearchIndex index, OrganizationRegister organizations, LogoStore logos, TimeProvider time)
{
    private const string By = "sample";
    private const int Batch = 100;

    /// <summary>
    /// A small board read from notices, for a first look. What a start that was cut off left out is added; a board on
    /// which anything else stands is left alone.
    /// </summary>
    public async Task LoadFirstBoardAsync(CancellationToken cancellationToken)
    {
        var loaded = await db.Sources.Where(source => source.Key.StartsWith($"{By}|")).Select(source => source.File)
            .ToListAsync(cancellationToken);
        if (await db.Postings.CountAsync(cancellationToken) > loaded.Count)
            return;
        var missing = SampleNotices.On(SampleNotices.DayAt(time.GetUtcNow())).ExceptBy(loaded, file => file.Name).ToList();
        if (missing is [])
            return;
        foreach (var organization in SampleOrganizations.All)
            await AddAsync(organization, cancellationToken);
        var request = new ImportRequest { Publish = true, Source = By };
        await foreach (var item in import.RunAsync(missing, request, cancellationToken))
        {
            if (item.State is not PostingState.Published)
                throw new InvalidOperationException($"The sample notice {item.File} is not public: {Why(item.Reason, item.Findings)}");
        }
    }

    /// <summary>Adds generated postings, all open. One that the board has from an earlier run with the same seed stays as it is.</summary>
    /// <exception cref="InvalidOperationException">
    /// A generated posting did not pass the gate: a fault, or a day on which <see cref="SampleBoard.IsOpenAt"/> is not true.
    /// </exception>
    public async IAsyncEnumerable<SampleBatch> LoadAsync(
        SampleBoard board, int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await AddCategoriesAsync(cancellationToken);
        var ids = new List<int>();
        foreach (var organization in board.Organizations(count))
        {
            ids.Add((await AddAsync(organization, cancellationToken)).Id);
            db.ChangeTracker.Clear();
        }
        foreach (var batch in board.Postings(count).Chunk(Batch))
            yield return new SampleBatch(batch.Length, await AddAsync(batch, ids, cancellationToken));
    }

    private async Task<int> AddAsync(SamplePosting[] batch, List<int> ids, CancellationToken cancellationToken)
    {
        var employers = batch.Select(sample => (int?)ids[sample.Organization]).Distinct().ToList();
        var known = await db.Postings.Where(posting => employers.Contains(posting.OrganizationId))
            .Select(posting => posting.Details.Identifier).ToHashSetAsync(cancellationToken);
        var missing = batch.Where(sample => !known.Contains(sample.Details.Identifier)).ToList();
        var postings = missing.Select(sample => new Posting(sample.Details, ids[sample.Organization], By, time.GetUtcNow())).ToList();
        foreach (var posting in postings)
            await PublishAsync(posting, cancellationToken);
        await index.SaveAsync(postings, cancellationToken);
        db.ChangeTracker.Clear();
        return missing.Count;
    }

    private async Task PublishAsync(Posting posting, CancellationToken cancellationToken)
    {
        var findings = await desk.PublishAsync(posting, By, cancellationToken);
        if (PublishingGate.Blocks(findings))
            throw new InvalidOperationException($"The sample \"{posting.Details.Title}\" cannot be published: {Why(null, findings)}");
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

    private static string Why(string? reason, IReadOnlyList<Finding> findings) =>
        reason ?? string.Join(" ", findings.Select(finding => $"{finding.Rule} {finding.Message}"));
}
