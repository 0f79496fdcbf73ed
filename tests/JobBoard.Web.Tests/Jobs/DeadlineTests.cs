using System.Net;
using JobBoard.Postings;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Jobs;

public sealed class DeadlineTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task The_deadline_of_an_open_posting_is_a_file_for_a_calendar()
    {
        var posting = await board.AddAsync(Some.Details("Gardener, part time") with { ValidThrough = Some.Day("2026-12-31", "Africa/Dakar") });

        var response = await board.Visitor().GetAsync(Path(posting));
        var lines = (await response.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/calendar; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("gardener-part-time.ics", response.Content.Headers.ContentDisposition.FileName);
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal(
        [
            $"UID:posting-{posting.Id}-deadline@localhost",
            "DTSTAMP:20261122T120000Z",
            "DTSTART;VALUE=DATE:20261231",
            @"SUMMARY:Apply by: Gardener\, part time",
            $@"DESCRIPTION:Gardener\, part time at Riverside Commons\nApply by 31 December 2026\, 23:59 in Dakar\nhttp://localhost/jobs/{posting.Id}/{posting.Slug}",
            $"URL:http://localhost/jobs/{posting.Id}/{posting.Slug}",
        ],
        lines[4..10]);
    }

    [Fact]
    public async Task A_deadline_with_an_hour_is_that_moment()
    {
        var posting = await board.AddAsync(Some.Details() with { ValidThrough = new ZonedDate(new DateOnly(2026, 12, 31), new TimeOnly(17, 0), "America/New_York") });

        Assert.Contains("\r\nDTSTART:20261231T220000Z\r\n", await board.Visitor().GetStringAsync(Path(posting)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hidden_closed_or_gone_has_none_and_another_slug_leads_to_it()
    {
        var organization = await board.AddOrganizationAsync();
        var open = await board.AddAsync();
        var closed = Some.Posting(organizationId: organization);
        closed.Close(ClosedReason.Filled, Some.Now);
        await board.AddAsync(closed);
        var gone = Some.Posting(organizationId: organization);
        gone.Delete(Some.Now);
        await board.AddAsync(gone);
        var draft = await board.AddAsync(Some.Draft(organizationId: organization));

        Assert.Equal((HttpStatusCode.NotFound, null), await AnswerAsync(Path(draft)));
        Assert.Equal((HttpStatusCode.NotFound, null), await AnswerAsync("/jobs/999999/x/deadline.ics"));
        Assert.Equal((HttpStatusCode.Gone, null), await AnswerAsync(Path(gone)));
        Assert.Equal((HttpStatusCode.Found, $"/jobs/{closed.Id}/{closed.Slug}"), await AnswerAsync(Path(closed)));
        Assert.Equal((HttpStatusCode.MovedPermanently, Path(open)), await AnswerAsync($"/jobs/{open.Id}/other/deadline.ics"));
    }

    private static string Path(Posting posting) => $"/jobs/{posting.Id}/{posting.Slug}/deadline.ics";

    private async Task<(HttpStatusCode Status, string? Location)> AnswerAsync(string path)
    {
        var response = await board.Visitor().GetAsync(path);
        return (response.StatusCode, response.Headers.Location?.OriginalString);
    }
}
