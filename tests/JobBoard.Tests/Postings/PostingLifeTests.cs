using JobBoard.Postings;

namespace JobBoard.Tests.Postings;

public sealed class PostingLifeTests
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);
    private static readonly DateTimeOffset Now = Some.Now;

    [Fact]
    public void A_draft_is_hidden_and_a_published_posting_is_open_at_once()
    {
        var posting = Some.Draft();
        var before = posting.VisibleAt(Now, Kept);

        posting.Publish(Now, Now);

        Assert.Equal(Visibility.Hidden, before);
        Assert.Equal(Visibility.Open, posting.VisibleAt(Now, Kept));
        Assert.Equal(PostingState.Published, posting.StateAt(Now));
    }

    [Fact]
    public void A_scheduled_posting_opens_at_its_instant_and_not_a_tick_before()
    {
        var posting = Some.Draft();
        var opens = Now.AddDays(2);

        posting.Publish(opens, Now);

        Assert.Equal(PostingState.Scheduled, posting.StateAt(opens.AddTicks(-1)));
        Assert.Equal(Visibility.Hidden, posting.VisibleAt(opens.AddTicks(-1), Kept));
        Assert.Equal(Visibility.Open, posting.VisibleAt(opens, Kept));
        Assert.Equal(opens, posting.LastChange);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2027-03-28", "2027-03-28T22:00:00Z")]
    [InlineData("Africa/Cairo", "2027-04-29", "2027-04-29T22:00:00Z")]
    [InlineData("Pacific/Kiritimati", "2026-12-31", "2026-12-31T10:00:00Z")]
    [InlineData("Etc/GMT+12", "2026-12-31", "2027-01-01T12:00:00Z")]
    [InlineData("UTC", "2028-02-29", "2028-03-01T00:00:00Z")]
    public void It_is_open_until_the_last_second_of_its_day_and_closed_at_the_next(string zone, string day, string end)
    {
        var closes = DateTimeOffset.Parse(end, null);

        var posting = Some.Posting(Some.Details() with { ValidThrough = Some.Day(day, zone) });

        Assert.Equal(Visibility.Open, posting.VisibleAt(closes.AddSeconds(-1), Kept));
        Assert.Null(posting.ReasonAt(closes.AddSeconds(-1)));
        Assert.Equal(Visibility.Closed, posting.VisibleAt(closes, Kept));
        Assert.Equal(ClosedReason.Expired, posting.ReasonAt(closes));
        Assert.Equal(closes, posting.ClosedSince(closes));
    }

    [Fact]
    public void A_deadline_with_a_time_closes_at_that_time()
    {
        ZonedDate through = new(new DateOnly(2026, 12, 31), new TimeOnly(17, 0), "Africa/Dakar");
        var closes = new DateTimeOffset(2026, 12, 31, 17, 0, 0, TimeSpan.Zero);

        var posting = Some.Posting(Some.Details() with { ValidThrough = through });

        Assert.Equal(PostingState.Published, posting.StateAt(closes.AddSeconds(-1)));
        Assert.Equal(PostingState.Closed, posting.StateAt(closes));
    }

    [Fact]
    public void A_deadline_at_the_end_of_the_calendar_is_no_fault()
    {
        var posting = Some.Posting(Some.Details() with { ValidThrough = Some.Day("9999-12-31", "America/Lima") });

        Assert.Equal(PostingState.Published, posting.StateAt(Now.AddYears(1000)));
    }

    [Fact]
    public void A_closed_page_stays_its_days_and_is_gone_afterwards()
    {
        var posting = Some.Posting();
        var closed = Now.AddDays(1);

        posting.Close(ClosedReason.Filled, closed);

        Assert.Equal(Visibility.Closed, posting.VisibleAt(closed, Kept));
        Assert.Equal(Visibility.Closed, posting.VisibleAt(closed + Kept - TimeSpan.FromTicks(1), Kept));
        Assert.Equal(Visibility.Gone, posting.VisibleAt(closed + Kept, Kept));
        Assert.Equal(ClosedReason.Filled, posting.ReasonAt(closed));
    }

    [Fact]
    public void What_arrives_closed_counts_its_days_from_the_import()
    {
        var posting = Some.Draft(Some.Details() with { ValidThrough = Some.Day("2022-10-05", "Africa/Dakar") });

        posting.ArriveClosed(Now);

        Assert.Equal(Visibility.Closed, posting.VisibleAt(Now, Kept));
        Assert.Equal(Visibility.Closed, posting.VisibleAt(Now + Kept - TimeSpan.FromTicks(1), Kept));
        Assert.Equal(Visibility.Gone, posting.VisibleAt(Now + Kept, Kept));
        Assert.Equal(ClosedReason.Expired, posting.ReasonAt(Now));
    }

    [Fact]
    public void A_second_arrival_does_not_count_the_days_anew()
    {
        var posting = Some.Draft(Some.Details() with { ValidThrough = Some.Day("2022-10-05") });
        posting.ArriveClosed(Now);

        posting.ArriveClosed(Now.AddDays(10));

        Assert.Equal(Now, posting.ClosedSince(Now.AddDays(10)));
    }

    [Fact]
    public void A_closed_posting_opens_again_and_forgets_why_it_was_closed()
    {
        var posting = Some.Posting();
        posting.Close(ClosedReason.Withdrawn, Now.AddDays(1));

        posting.Publish(Now.AddDays(2), Now.AddDays(2));

        Assert.Equal(Visibility.Open, posting.VisibleAt(Now.AddDays(2), Kept));
        Assert.Null(posting.ClosedReason);
        Assert.Null(posting.ClosedAt);
        Assert.Equal(Now, posting.PublicFrom);
    }

    [Fact]
    public void What_was_closed_before_it_opened_was_never_public()
    {
        var posting = Some.Draft();
        posting.Publish(Now.AddDays(5), Now);

        posting.Close(ClosedReason.Withdrawn, Now.AddDays(1));

        Assert.Equal(Visibility.Hidden, posting.VisibleAt(Now.AddDays(6), Kept));
        Assert.True(posting.CanRetract(Now.AddDays(6)));
        Assert.Equal(Now.AddDays(1), posting.LastChange);
    }

    [Fact]
    public void A_scheduled_posting_whose_deadline_was_moved_to_the_past_arrives_closed_now_and_not_at_its_opening()
    {
        var posting = Some.Draft();
        posting.Publish(Now.AddDays(5), Now);
        posting.Revise(Some.Details() with { ValidThrough = Some.Day("2026-11-01") }, null, "test", Now);

        posting.ArriveClosed(Now);

        Assert.Equal(Visibility.Closed, posting.VisibleAt(Now, Kept));
    }

    [Theory]
    [InlineData(false, Visibility.Hidden)]
    [InlineData(true, Visibility.Gone)]
    public void A_deleted_posting_is_gone_if_it_was_ever_public_and_else_never_was(bool wasPublic, Visibility visible)
    {
        var posting = Some.Draft();
        posting.Publish(wasPublic ? Now : Now.AddDays(5), Now);

        posting.Delete(Now.AddDays(1));

        Assert.Equal(visible, posting.VisibleAt(Now.AddDays(1), Kept));
        Assert.Equal(visible, posting.VisibleAt(Now.AddDays(10), Kept));
    }

    [Fact]
    public void A_scheduled_posting_can_be_taken_back_to_a_draft()
    {
        var posting = Some.Draft();
        posting.Publish(Now.AddDays(5), Now);

        posting.Retract(Now.AddDays(1));

        Assert.Equal(PostingState.Draft, posting.StateAt(Now.AddDays(6)));
        Assert.Equal(Visibility.Hidden, posting.VisibleAt(Now.AddDays(6), Kept));
    }

    public static TheoryData<string, Action<Posting>> RefusedMoves => new()
    {
        { "retract what was open", posting => posting.Retract(Now) },
        { "submit what is no draft", posting => posting.Submit(Now) },
        { "arrive closed after having been open", posting => posting.ArriveClosed(Now.AddYears(1)) },
        { "close twice", posting => { posting.Close(ClosedReason.Filled, Now); posting.Close(ClosedReason.Filled, Now); } },
        { "close after the deadline", posting => posting.Close(ClosedReason.Filled, Now.AddYears(1)) },
        { "open after the deadline", posting => posting.Publish(Now.AddYears(1), Now.AddYears(1)) },
        { "open later than the deadline", posting => { posting.Close(ClosedReason.Filled, Now); posting.Publish(Now.AddYears(1), Now); } },
        { "hide what is public until later", posting => posting.Publish(Now.AddDays(1), Now) },
        { "open what was deleted", posting => { posting.Delete(Now); posting.Publish(Now, Now); } },
        { "close what was deleted", posting => { posting.Delete(Now); posting.Close(ClosedReason.Filled, Now); } },
    };

    [Theory]
    [MemberData(nameof(RefusedMoves))]
    public void A_wrong_move_is_refused(string move, Action<Posting> make)
    {
        var posting = Some.Posting();

        Assert.NotEmpty(move);
        Assert.Throws<InvalidOperationException>(() => make(posting));
    }

    [Fact]
    public void A_posting_without_a_deadline_cannot_be_published()
    {
        var posting = Some.Draft(Some.Details() with { ValidThrough = null });

        Assert.False(posting.CanPublish(Now));
        Assert.Throws<InvalidOperationException>(() => posting.Publish(Now, Now));
    }

    [Fact]
    public void Every_save_is_a_revision_that_holds_what_was_said()
    {
        var posting = Some.Draft(Some.Details("Gardener"));

        posting.Revise(Some.Details("Head Gardener"), 7, "ada", Now.AddHours(1));

        Assert.Equal(2, posting.Version);
        Assert.Equal([1, 2], posting.Revisions.Select(revision => revision.Number));
        Assert.Equal(["test", "ada"], posting.Revisions.Select(revision => revision.By));
        Assert.Equal(Some.Details("Head Gardener").ToJson(), posting.Revisions.Last().Details);
        Assert.Equal("head-gardener", posting.Slug);
        Assert.Equal(Now.AddHours(1), posting.LastChange);
    }
}
