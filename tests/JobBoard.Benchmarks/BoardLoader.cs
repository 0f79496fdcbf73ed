using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Samples;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Text;

namespace JobBoard.Benchmarks;

/// <summary>
/// Fills a board with what <c>sample</c> would make, saved as it would be but without the gate, which knows them already.
/// </summary>
internal sealed class BoardLoader(BoardDb db, SearchIndex index, TimeProvider time)
{
    private const string By = "sample";
    private const int Batch = 500;
    private const int Seed = 1;

    public async Task LoadAsync(int count, CancellationToken cancellationToken)
    {
        var board = new SampleBoard(Seed, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        db.Categories.AddRange(SampleBoard.Categories.Select(category =>
            new Category { Slug = category.Slug, Name = category.Name, OccupationCode = category.OccupationCode }));
        var ids = await AddAsync(board.Organizations(count), cancellationToken);
        var (started, saving, done) = (Environment.CpuUsage.TotalTime, TimeSpan.Zero, 0);
        // While one batch is saved the next is drawn and rendered.
        using var batches = board.Postings(count).Chunk(Batch).GetEnumerator();
        for (var next = Task.Run(Draw, cancellationToken); await next is { } postings;)
        {
            next = Task.Run(Draw, cancellationToken);
            var before = ThreadTime.Now;
            db.Postings.AddRange(postings);
            await index.SaveAsync(postings, cancellationToken);
            db.ChangeTracker.Clear();
            saving += ThreadTime.Now - before;
            done += postings.Length;
            if (done % 10_000 is 0 || done == count)
            {
                var each = (Environment.CpuUsage.TotalTime - started) / done;
                await Console.Error.WriteLineAsync(
                    $"{done} of {count}: {each.TotalMilliseconds:0.00} ms of CPU each, {(saving / done).TotalMilliseconds:0.00} of them to save");
            }
        }

        Posting[]? Draw() => batches.MoveNext() ? [.. batches.Current.Select(sample => Open(sample, ids))] : null;
    }

    private Posting Open(SamplePosting sample, List<int> ids)
    {
        var now = time.GetUtcNow();
        var details = sample.Details with { Description = $"{sample.Details.Description}\n\n{RareWords.For(sample.Details.Identifier!)}" };
        var posting = new Posting(details, ids[sample.Organization], By, now);
        posting.Publish(now, now);
        return posting;
    }

    private async Task<List<int>> AddAsync(IEnumerable<SampleOrganization> samples, CancellationToken cancellationToken)
    {
        var (ids, slugs) = (new List<int>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var batch in samples.Chunk(Batch))
        {
            var organizations = batch.Select(sample => new Organization(sample.Profile, Free(sample.Profile.Name), time.GetUtcNow())).ToList();
            db.Organizations.AddRange(organizations);
            await db.SaveChangesAsync(cancellationToken);
            ids.AddRange(organizations.Select(organization => organization.Id));
            db.ChangeTracker.Clear();
        }
        return ids;

        string Free(string name)
        {
            var slug = Slug.From(name, "organization");
            for (var number = 2; !slugs.Add(slug); number++)
                slug = $"{Slug.From(name, "organization")}-{number}";
            return slug;
        }
    }
}
