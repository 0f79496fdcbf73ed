using JobBoard.Postings;
using JobBoard.Search;

namespace JobBoard.Tests.Search;

/// <summary>The search agrees with the posting itself on what is open; the clock of this board is moved.</summary>
public sealed class OpenAtAnyInstantTests(SampledBoard board) : IClassFixture<SampledBoard>
{
    [Fact]
    public async Task At_any_instant_what_is_found_is_what_is_open_in_every_order()
    {
        var draw = new Random(20261125);
        var counts = new HashSet<int>();
        var instants = Enumerable.Range(0, 30).Select(_ => Some.Now.AddMinutes(draw.Next(0, 90 * 24 * 60))).Order().ToList();

        foreach (var instant in instants)
        {
            board.Rooms.Clock.SetUtcNow(instant);
            await using var scope = board.Rooms.Begin();
            var (db, search) = (scope.Db(), scope.Get<PostingSearch>());
            var open = db.Postings.AsEnumerable().Where(posting => posting.StateAt(instant) is PostingState.Published).Select(posting => posting.Id).Order().ToList();
            foreach (var sort in Enum.GetValues<JobSort>())
            {
                var matches = (await search.FindAsync(new JobQuery { Sort = sort }, CancellationToken.None)).Matches;
                Assert.Equal(open, matches.Ids(0, int.MaxValue).Order());
            }
            Assert.Equal(open, (await search.NewestIdsAsync(JobQuery.All, 1_000, CancellationToken.None)).Order());
            counts.Add(open.Count);
        }

        Assert.True(counts.Count > 10, "The board hardly changed.");
    }
}
