using JobBoard.Postings;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Home;

public sealed class HomePageTests
{
    [Fact]
    public async Task The_newest_openings_stand_under_the_days_they_were_posted()
    {
        using var board = new TestBoard();
        await board.AddAsync(Some.Details("Older") with { DatePosted = Some.Day("2026-11-19") });
        await board.AddAsync(Some.Details("Today's") with { DatePosted = Some.Day("2026-11-22") });

        var page = await board.PageAsync("/");

        Assert.Equal(["Sunday 22 November", "Thursday 19 November"], page.Texts(".leaf"));
        Assert.Equal("date", page.QuerySelector(".leaf time")!.GetAttribute("aria-current"));
        Assert.Equal(["Today's", "Older"], page.Texts(".day h3"));
        Assert.Equal("See all 2 jobs", page.Text(".afterleaf"));
    }

    [Fact]
    public async Task What_closes_within_days_is_named_apart_the_soonest_first()
    {
        using var board = new TestBoard();
        await board.AddAsync(Some.Details("In weeks"));
        await board.AddAsync(Some.Details("In days") with { ValidThrough = Some.Day("2026-11-25") });
        await board.AddAsync(Some.Details("This evening") with { ValidThrough = Some.Day("2026-11-22") with { Time = new TimeOnly(18, 0) } });

        var page = await board.PageAsync("/");

        Assert.Equal(["This evening Closes today, 18:00", "In days 3 days left"], page.Texts(".list-stack li"));
        Assert.Equal("3 jobs are open today. 2 close this week.", page.Text(".opening .lede"));
    }

    [Fact]
    public async Task A_board_without_openings_says_so()
    {
        using var board = new TestBoard();
        await board.AddAsync(Some.Draft(Some.Details(), await board.AddOrganizationAsync()));

        var page = await board.PageAsync("/");

        Assert.Equal("No job is open today.", page.Text(".opening .lede"));
        Assert.Equal("No jobs yet", page.Text(".blank h2"));
        Assert.Empty(page.QuerySelectorAll(".notice, .afterleaf"));
    }

    [Fact]
    public async Task An_opening_leaves_at_its_own_instant()
    {
        using var board = new TestBoard();
        await board.AddAsync(Some.Details() with { ValidThrough = new ZonedDate(new DateOnly(2026, 11, 22), null, "America/New_York") });
        board.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 4, 59, 59, TimeSpan.Zero));
        var before = await board.PageAsync("/");

        board.Clock.Advance(TimeSpan.FromSeconds(1));
        var after = await board.PageAsync("/");

        Assert.Single(before.QuerySelectorAll(".notice"));
        Assert.Empty(after.QuerySelectorAll(".notice"));
    }
}
