using JobBoard.Geography;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Samples;
using JobBoard.Search;

namespace JobBoard.Tests.Search;

/// <summary>A board of generated postings, some of which open later.</summary>
public sealed class SampledBoard : IAsyncLifetime
{
    private const int Size = 250;

    public BoardRooms Rooms { get; } = new();

    public async Task InitializeAsync()
    {
        await Rooms.InitializeAsync();
        await using var scope = Rooms.Begin();
        var (db, postings) = (scope.Db(), new List<Posting>());
        var board = new SampleBoard(7, DateOnly.FromDateTime(Some.Now.UtcDateTime));
        db.Categories.AddRange(SampleBoard.Categories.Select(one => new Category { Slug = one.Slug, Name = one.Name }));
        var organizations = new List<int>();
        foreach (var organization in board.Organizations(Size))
            organizations.Add((await scope.Get<OrganizationRegister>().FindOrAddAsync(organization.Profile, CancellationToken.None)).Id);
        foreach (var sample in board.Postings(Size))
        {
            var posting = Some.Draft(sample.Details, organizations[sample.Organization]);
            var opens = Some.Now.AddHours(postings.Count % 7 is 0 ? postings.Count : 0);
            if (posting.CanPublish(opens))
                posting.Publish(opens, Some.Now);
            postings.Add(posting);
        }
        db.Postings.AddRange(postings);
        await scope.Get<SearchIndex>().SaveAsync(postings, CancellationToken.None);
    }

    public Task DisposeAsync() => Rooms.DisposeAsync();
}

public sealed class JobMatchesTests(SampledBoard board) : IClassFixture<SampledBoard>
{
    private static readonly Facet[] Counted =
        [Facet.Type, Facet.Arrangement, Facet.Category, Facet.Organization, Facet.Language, Facet.Pay, Facet.Hours, Facet.Posted, Facet.Closing];

    [Fact]
    public async Task Every_count_is_the_number_of_results_that_its_link_leads_to()
    {
        await using var scope = board.Rooms.Begin();
        var search = scope.Get<PostingSearch>();
        var draw = new Random(20261122);
        var followed = 0;

        for (var round = 0; round < 60; round++)
        {
            var matches = (await search.FindAsync(await DrawAsync(search, draw), CancellationToken.None)).Matches;
            foreach (var facet in Counted)
            {
                var isAlternative = facet < Facet.Pay && matches.Count(facet).Any(one => one.IsChosen);
                foreach (var one in matches.Count(facet).Where(one => !one.IsChosen).Take(3))
                {
                    var pairs = JobQueryKeys.Of(matches.Query).Where(pair => facet < Facet.Pay || pair.Key != JobMatches.KeyOf(facet))
                        .Append(KeyValuePair.Create(JobMatches.KeyOf(facet), one.Value));
                    var led = await search.CountAsync(JobQueryKeys.Read(pairs).Query, CancellationToken.None);
                    Assert.Equal(led, one.Count + (isAlternative ? matches.Total : 0));
                    followed++;
                }
            }
        }

        Assert.True(followed > 500, $"Only {followed} links were followed.");
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        await using var scope = board.Rooms.Begin();
        var search = scope.Get<PostingSearch>();

        foreach (var query in (JobQuery[])[JobQuery.All, new() { Words = "garden OR work" }, new() { Words = "work" }, new() { Sort = JobSort.Pay }, new() { Sort = JobSort.Closing }])
        {
            var matches = (await search.FindAsync(query, CancellationToken.None)).Matches;
            var paged = Enumerable.Range(0, matches.Total / 7 + 1).SelectMany(page => matches.Ids(page * 7, 7)).ToList();
            Assert.Equal(matches.Total, paged.Distinct().Count());
            Assert.Equal(matches.Ids(0, int.MaxValue), paged);
        }
    }

    private static async Task<JobQuery> DrawAsync(PostingSearch search, Random draw)
    {
        var all = (await search.FindAsync(JobQuery.All, CancellationToken.None)).Matches;
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var facet in Counted)
        {
            var values = all.Count(facet);
            for (var more = draw.Next(0, 3); more > 0 && values.Count > 0 && draw.Next(3) is 0; more--)
                pairs.Add(KeyValuePair.Create(JobMatches.KeyOf(facet), values[draw.Next(values.Count)].Value));
        }
        if (draw.Next(4) is 0)
            pairs.Add(KeyValuePair.Create(JobQueryKeys.Words, "work"));
        if (draw.Next(4) is 0)
            pairs.Add(KeyValuePair.Create(JobQueryKeys.Salary, "20000"));
        if (draw.Next(5) is 0)
            pairs.Add(KeyValuePair.Create(JobQueryKeys.Place, Atlas.Countries[draw.Next(Atlas.Countries.Count)].Name));
        return JobQueryKeys.Read(pairs).Query;
    }
}
