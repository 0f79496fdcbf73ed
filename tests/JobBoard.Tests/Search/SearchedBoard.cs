using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Search;

namespace JobBoard.Tests.Search;

/// <summary>A board with the postings of <c>searches.board</c>, each an hour older than the one before it.</summary>
public sealed class SearchedBoard : IAsyncLifetime
{
    public BoardRooms Rooms { get; } = new();

    public async Task InitializeAsync()
    {
        await Rooms.InitializeAsync();
        await using var scope = Rooms.Begin();
        var (db, postings) = (scope.Db(), new List<Posting>());
        foreach (var cells in Lines("searches.board").Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            var (category, place) = (cells[2], cells[4].Split(", "));
            if (!db.Categories.Local.Any(one => one.Slug == category))
                db.Categories.Add(new Category { Slug = category, Name = $"{char.ToUpperInvariant(category[0])}{category[1..]}" });
            var organization = await scope.Get<OrganizationRegister>().FindOrAddAsync(Some.Profile(cells[1]), CancellationToken.None);
            var details = Some.Details(cells[0]) with
            {
                Category = category,
                Locale = cells[3],
                Languages = [],
                Arrangement = Arrangement.OnSite,
                ApplicantLocations = [],
                Locations = [new JobLocation { Locality = place[0], Country = place[1] }],
                Description = cells[5],
                DatePosted = new ZonedDate(new(2026, 11, 21), new TimeOnly(23, 0).AddMinutes(-30 * postings.Count), "UTC"),
            };
            postings.Add(Some.Posting(details, organization.Id));
        }
        db.Postings.AddRange(postings);
        await scope.Get<SearchIndex>().SaveAsync(postings, CancellationToken.None);
    }

    public Task DisposeAsync() => Rooms.DisposeAsync();

    /// <summary>The lines of a document beside this class that say something.</summary>
    internal static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "JobBoard.Tests", "Search", file)).Where(line => line is not "" && !line.StartsWith("# ", StringComparison.Ordinal));
}
