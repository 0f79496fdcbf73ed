using CsCheck;
using JobBoard.Postings;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Tests.Postings;

/// <summary>The question in the query and the question to the posting are one.</summary>
public sealed class PublicViewTests(BoardRooms rooms) : IClassFixture<BoardRooms>
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private static readonly Gen<Posting> AnyLife = Gen.Select(
        Any.ZonedDate, Gen.Select(Gen.Int[0, 7], Any.Instant, Any.Instant).Array[0, 5], (through, moves) =>
        {
            var posting = Some.Draft(Some.Details() with { ValidThrough = through with { Day = Near(through.Day) } });
            foreach (var (move, now, later) in moves.OrderBy(move => move.Item2))
                Make(posting, move, now, later);
            return posting;
        });

    [Fact]
    public async Task The_open_postings_of_a_query_are_those_that_a_visitor_sees_open() =>
        await AnyLife.Array[400].SampleAsync(CompareAsync, iter: 1, threads: 1, print: _ => "400 postings");

    [Fact]
    public void What_was_open_never_answers_as_if_it_had_never_been()
    {
        Gen.Select(AnyLife, Any.Instant, Any.Instant).Sample((posting, one, other) =>
        {
            var (before, after) = one < other ? (one, other) : (other, one);

            if (posting.VisibleAt(before, Kept) is Visibility.Open)
                Assert.NotEqual(Visibility.Hidden, posting.VisibleAt(after, Kept));
        });
    }

    private async Task CompareAsync(Posting[] postings)
    {
        await using var scope = rooms.Begin();
        scope.Db().Postings.AddRange(postings);
        await scope.Db().SaveChangesAsync();

        foreach (var now in Edges(postings))
        {
            var open = await scope.Db().Postings.Open(now).Select(posting => posting.Id).ToListAsync();

            var seen = postings.Where(posting => posting.VisibleAt(now, Kept) is Visibility.Open).Select(posting => posting.Id);
            Assert.Equal(seen.Order(), open.Order());
        }
    }

    /// <summary>The instants at which something opens or closes, and the last before each.</summary>
    private static IEnumerable<DateTimeOffset> Edges(Posting[] postings) => postings
        .SelectMany(posting => (DateTimeOffset?[])[posting.OpensAt, posting.ClosesAt, posting.ClosedAt]).OfType<DateTimeOffset>()
        .Distinct().Take(60).SelectMany(edge => (DateTimeOffset[])[edge.AddTicks(-1), edge]);

    private static DateOnly Near(DateOnly day) => new DateOnly(2026, 11, 20).AddDays(day.DayNumber % 400);

    private static void Make(Posting posting, int move, DateTimeOffset now, DateTimeOffset later)
    {
        var isPublic = posting.PublicFrom <= now;
        if (move is 0 or 1 && posting.CanPublish(now))
            posting.Publish(now, now);
        else if (move is 2 && !isPublic && later > now && posting.CanPublish(later))
            posting.Publish(later, now);
        else if (move is 3 && posting.CanClose(now))
            posting.Close(ClosedReason.Filled, now);
        else if (move is 4 && posting.CanRetract(now))
            posting.Retract(now);
        else if (move is 5 && posting.CanArriveClosed(now))
            posting.ArriveClosed(now);
        else if (move is 6 && posting.CanDelete)
            posting.Delete(now);
        else if (move is 7)
            posting.Revise(posting.Details with { ValidThrough = ZonedDate.DayOf(later, "Asia/Beirut") }, null, "test", now);
    }
}
