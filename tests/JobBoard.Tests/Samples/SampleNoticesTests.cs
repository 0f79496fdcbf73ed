using System.Globalization;
using System.Text;
using JobBoard.Importing;
using JobBoard.Postings;
using JobBoard.Samples;
using JobBoard.Structured;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Tests.Samples;

public sealed class SampleNoticesTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private readonly BoardRooms _rooms = new();

    public Task InitializeAsync() => _rooms.InitializeAsync();

    public Task DisposeAsync() => _rooms.DisposeAsync();

    [Fact]
    public async Task Every_sample_notice_is_read_and_published()
    {
        _rooms.Clock.SetUtcNow(new DateTimeOffset(Today, new TimeOnly(13, 0), TimeSpan.Zero));
        await using var scope = _rooms.Begin();

        var items = await scope.Get<NoticeImport>()
            .RunAsync(SampleNotices.On(Today), new ImportRequest { Publish = true }, CancellationToken.None).ToListAsync();

        Assert.All(items, item => Assert.True(item.State is PostingState.Published && IsClean(item), Told(item)));
        var read = string.Join('\n', await scope.Db().Postings.Include(posting => posting.Organization).Include(posting => posting.Source)
            .OrderBy(posting => posting.Source!.File).Select(posting => Written(posting)).ToListAsync());
        var expected = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests/JobBoard.Tests/Samples/sample-notices.expected"));
        Assert.Equal(expected, read);
    }

    [Fact]
    public void They_show_both_shapes_in_texts_of_some_length()
    {
        var notices = SampleNotices.On(Today).ToList();

        Assert.True(notices.Count(notice => notice.Name.EndsWith(".md", StringComparison.Ordinal)) >= 10);
        Assert.True(notices.Count(notice => notice.Name.EndsWith(".txt", StringComparison.Ordinal)) >= 6);
        Assert.All(notices, notice => Assert.InRange(Text(notice).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 250, 700));
    }

    [Fact]
    public void No_date_is_left_to_be_counted_on_any_day_of_a_leap_year()
    {
        var days = Enumerable.Range(0, 366).Select(new DateOnly(2028, 1, 1).AddDays);

        Assert.All(days, day => Assert.All(SampleNotices.On(day), notice => Assert.DoesNotContain("{today", Text(notice), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("mecanicien-cycles.md", "deadline: 7 décembre 2026")]
    [InlineData("hausmeister.txt", "Bewerbungsschluss: 19. Dezember 2026")]
    [InlineData("coordenacao-hortas.txt", "Prazo de candidatura: 15 de dezembro de 2026")]
    [InlineData("stage-electrician.md", "deadline: December 5, 2026")]
    public void A_date_is_written_as_the_notice_writes_dates(string file, string line)
    {
        var notice = SampleNotices.On(Today).Single(notice => notice.Name == file);

        Assert.Contains(line, Text(notice), StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_they_are_counted_from_has_begun_in_every_zone()
    {
        var hours = Enumerable.Range(0, 48).Select(hour => Some.Now.AddHours(hour));

        Assert.All(hours, now => Assert.All(TimeZoneInfo.GetSystemTimeZones(), zone =>
            Assert.True(new ZonedDate(SampleNotices.DayAt(now), null, zone.Id).Start <= now, $"{now:O} in {zone.Id}")));
    }

    private static bool IsClean(ImportedItem item) => item.Findings.All(finding => finding.Level is FindingLevel.Note);

    private static string Told(ImportedItem item) => $"{item.File}: {item.Outcome}, {item.State} {item.Reason} {string.Join('\n', item.Findings)}";

    private static string Text(NoticeFile notice) => Encoding.UTF8.GetString(notice.Content);

    private static string Written(Posting posting) => string.Create(CultureInfo.InvariantCulture, $"""
        {posting.Source?.File}
          {posting.Details.Title}
          {posting.Organization?.Profile.Name}
          {posting.Details.EmploymentTypes}, {posting.Details.Arrangement} {Place(posting.Details)}
          {Pay(posting.Details.Salary)}
          {posting.Details.DatePosted?.Day:yyyy-MM-dd} until {posting.Details.ValidThrough?.Day:yyyy-MM-dd}
          {Way(posting.Details.Apply)}

        """);

    private static string Place(PostingDetails details) => string.Join(" and ",
    [
        .. details.Locations.Select(place => $"in {place.Locality} {place.Country}"),
        .. details.ApplicantLocations.Count is 0 ? Array.Empty<string>() : [$"from {Codes(details.ApplicantLocations)}"],
    ]);

    private static string Codes(IEnumerable<ApplicantLocation> areas) =>
        string.Join(' ', areas.Select(area => area.Country).Order(StringComparer.Ordinal));

    private static string Pay(Salary? salary) => salary switch
    {
        { State: SalaryState.Range } when salary.Minimum == salary.Maximum => Invariant($"{salary.Currency} {salary.Minimum:0.##} a {salary.Unit}"),
        { State: SalaryState.Range } => Invariant($"{salary.Currency} {salary.Minimum:0.##}–{salary.Maximum:0.##} a {salary.Unit}"),
        _ => $"{salary?.State}",
    };

    private static string Way(Application? apply) =>
        apply?.Url ?? $"{apply?.Email}{(apply?.Subject is { } subject ? $" \"{subject}\"" : "")}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
