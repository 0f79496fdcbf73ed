using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Structured;

namespace JobBoard.Tests.Publishing;

public sealed class PostingDeskTests(BoardRooms rooms) : IClassFixture<BoardRooms>
{
    [Fact]
    public async Task What_passes_the_gate_is_open_at_once()
    {
        var (posting, findings) = await PublishAsync(Some.Details("Gardener"));

        Assert.Empty(findings);
        Assert.Equal(PostingState.Published, posting.StateAt(Some.Now));
        Assert.Equal(1, posting.Version);
    }

    [Fact]
    public async Task A_day_that_nobody_stated_is_today_and_the_deadline_the_default()
    {
        var (posting, findings) = await PublishAsync(Some.Details("Cook") with { DatePosted = null, ValidThrough = null }, zone: "Pacific/Kiritimati");

        Assert.Empty(findings);
        Assert.Equal(Some.Day("2026-11-23", "Pacific/Kiritimati"), posting.Details.DatePosted);
        Assert.Equal(Some.Day("2027-01-22", "Pacific/Kiritimati"), posting.Details.ValidThrough);
        Assert.Equal(2, posting.Version);
    }

    [Fact]
    public async Task The_zone_of_a_stated_day_goes_before_the_organizations()
    {
        var (posting, _) = await PublishAsync(Some.Details("Nurse") with { ValidThrough = null, DatePosted = Some.Day("2026-11-01", "Africa/Dakar") }, zone: "Asia/Tokyo");

        Assert.Equal(Some.Day("2027-01-21", "Africa/Dakar"), posting.Details.ValidThrough);
    }

    [Fact]
    public async Task What_the_gate_blocks_stays_as_it_was_and_gets_no_invented_dates()
    {
        var (posting, findings) = await PublishAsync(Some.Details("Driver") with { Apply = null, DatePosted = null, ValidThrough = null });

        Assert.Equal(["JP-102"], findings.Select(finding => finding.Rule));
        Assert.Equal(PostingState.Draft, posting.StateAt(Some.Now));
        Assert.Equal(1, posting.Version);
        Assert.Null(posting.Details.DatePosted);
    }

    [Fact]
    public async Task A_warning_is_told_and_blocks_nothing()
    {
        var (posting, findings) = await PublishAsync(Some.Details("Baker!!"));

        Assert.Equal(["JP-13"], findings.Select(finding => finding.Rule));
        Assert.Equal(PostingState.Published, posting.StateAt(Some.Now));
    }

    [Fact]
    public async Task JP_97_a_reference_is_taken_by_one_open_posting_of_the_organization()
    {
        await PublishAsync(Some.Details("Tailor") with { Identifier = "2026-014" });

        var (_, sameOrganization) = await PublishAsync(Some.Details("Weaver") with { Identifier = "2026-014" });
        var (_, another) = await PublishAsync(Some.Details("Weaver") with { Identifier = "2026-014" }, organization: "Another House");

        Assert.Contains(BoardRules.SameIdentifier, sameOrganization);
        Assert.Empty(another);
    }

    [Fact]
    public async Task JP_97_our_own_number_of_a_posting_is_taken_too()
    {
        var (posting, _) = await PublishAsync(Some.Details("Potter"));

        var (_, findings) = await PublishAsync(Some.Details("Glazier") with { Identifier = $"{posting.Id}" });

        Assert.Contains(BoardRules.SameIdentifier, findings);
    }

    [Fact]
    public async Task JP_121_the_same_job_twice_is_a_warning()
    {
        await PublishAsync(Some.Details("Librarian"));

        var (posting, findings) = await PublishAsync(Some.Details("Librarian"));
        var (_, elsewhere) = await PublishAsync(Some.Details("Librarian") with { Locations = [new JobLocation { Locality = "Dakar", Country = "SN" }] });

        Assert.Equal([BoardRules.SamePosting], findings);
        Assert.Equal(PostingState.Published, posting.StateAt(Some.Now));
        Assert.Empty(elsewhere);
    }

    private async Task<(Posting Posting, IReadOnlyList<Finding> Findings)> PublishAsync(
        PostingDetails details, string organization = "Riverside Commons", string? zone = null)
    {
        await using var scope = rooms.Begin();
        var profile = Some.Profile(zone is null ? organization : $"{organization} {zone}") with { TimeZone = zone };
        var employer = await scope.Get<OrganizationRegister>().FindOrAddAsync(profile, CancellationToken.None);
        var posting = Some.Draft(details, employer.Id);
        scope.Db().Postings.Add(posting);
        var findings = await scope.Get<PostingDesk>().PublishAsync(posting, "test", CancellationToken.None);
        await scope.Db().SaveChangesAsync();
        return (posting, findings);
    }
}
