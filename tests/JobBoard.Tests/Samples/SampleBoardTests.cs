using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Samples;

namespace JobBoard.Tests.Samples;

public sealed class SampleBoardTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void The_same_seed_and_day_give_the_same_board()
    {
        var first = Written(new SampleBoard(7, Today), 200);

        Assert.Equal(first, Written(new SampleBoard(7, Today), 200));
        Assert.Empty(first.Intersect(Written(new SampleBoard(8, Today), 200)));
        Assert.Empty(first.Intersect(Written(new SampleBoard(7, Today.AddDays(1)), 200)));
    }

    [Fact]
    public void A_seed_means_the_same_in_every_version()
    {
        var board = new SampleBoard(1, Today);

        Assert.Equal(["Dundee Thistle Academy", "Enugu Harbour Network"], board.Organizations(2).Take(2).Select(one => one.Profile.Name));
        Assert.Equal(["Programme Officer", "Language Teacher", "Historian"], board.Postings(3).Select(one => one.Details.Title));
    }

    [Fact]
    public void A_small_board_is_the_beginning_of_a_large_one()
    {
        var board = new SampleBoard(7, Today);

        Assert.Equal(Written(board, 130), Written(board, 400).Take(130));
        Assert.Equal(board.Organizations(130).Select(one => one.Profile.Name), board.Organizations(400).Take(6).Select(one => one.Profile.Name));
    }

    [Fact]
    public void Organizations_grow_with_the_postings_and_no_two_have_one_name()
    {
        var board = new SampleBoard(7, Today);

        Assert.Equal(5, board.Organizations(1).Count());
        Assert.Distinct(board.Organizations(100_000).Select(one => Organization.KeyOf(one.Profile.Name)));
        Assert.Equal(4_000, board.Organizations(100_000).Count());
        Assert.InRange(board.Postings(1_000).Max(one => one.Organization), 39, 39);
    }

    [Fact]
    public void No_two_postings_have_one_identifier()
    {
        var identifiers = new SampleBoard(1, Today).Postings(2_000).Concat(new SampleBoard(-1, Today).Postings(2_000));

        Assert.Distinct(identifiers.Select(one => one.Details.Identifier));
    }

    [Fact]
    public void All_are_open_whenever_the_board_says_so_and_that_is_all_day_in_UTC()
    {
        var board = new SampleBoard(7, Today);
        var midnight = new DateTimeOffset(Today, TimeOnly.MinValue, TimeSpan.Zero);
        var hours = Enumerable.Range(-72, 144).Select(hour => midnight.AddHours(hour)).Where(board.IsOpenAt).ToList();

        var postings = board.Postings(2_000).Select(one => one.Details).ToList();

        Assert.Superset(Enumerable.Range(0, 24).Select(hour => midnight.AddHours(hour)).ToHashSet(), hours.ToHashSet());
        Assert.All(postings, one => Assert.True(one.DatePosted?.Start <= hours[0] && hours[^1] < one.ValidThrough?.End, one.ToJson()));
        Assert.All(postings, one => Assert.InRange(one.ValidThrough!.Day, Today.AddDays(1), Today.AddDays(90)));
        Assert.All(postings, one => Assert.InRange(one.DatePosted!.Day, Today.AddDays(-45), Today));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2026-11-19")]
    [InlineData("2026-11-25")]
    [InlineData("9999-12-31")]
    public void A_day_that_is_not_today_anywhere_is_refused(string day)
    {
        Assert.False(new SampleBoard(7, DateOnly.ParseExact(day, "yyyy-MM-dd", null)).IsOpenAt(Some.Now));
    }

    [Fact]
    public void They_differ_in_all_that_a_board_shows()
    {
        var postings = new SampleBoard(7, Today).Postings(1_000).Select(one => one.Details).ToList();

        Assert.Equal(3, postings.Select(one => one.Arrangement).Distinct().Count());
        Assert.Equal(5, postings.Select(one => one.Salary?.State).Distinct().Count());
        Assert.Equal(5, postings.Select(one => one.Salary?.Unit).OfType<SalaryUnit>().Distinct().Count());
        Assert.Equal(2, postings.Select(one => one.Apply?.Method).Distinct().Count());
        Assert.Equal(SampleBoard.Categories.Select(category => category.Slug).Order(), postings.Select(one => one.Category).Distinct().Order());
        Assert.True(postings.SelectMany(one => one.Locations).Select(place => place.Country).Distinct().Count() > 15);
        Assert.Contains(postings, one => one.ApplicantLocations.Contains(ApplicantLocation.Anywhere));
        Assert.Contains(postings, one => one.ApplicantLocations.Any(area => area.Region is not null));
        Assert.Distinct(postings.Select(one => one.Description));
        Assert.InRange(postings.Average(one => one.Description.Length), 4_800, 5_400);
    }

    [Fact]
    public void No_gap_of_a_phrase_stays_open()
    {
        var postings = new SampleBoard(7, Today).Postings(1_000).Select(one => one.Details);

        Assert.All(postings, one => Assert.DoesNotContain('{', one.Title + one.Description));
        Assert.All(new SampleBoard(7, Today).Organizations(10_000), one => Assert.DoesNotContain('{', one.Profile.Description));
    }

    private static List<string> Written(SampleBoard board, int count) =>
        [.. board.Postings(count).Select(one => $"{one.Organization} {one.Details.ToJson()}")];
}
