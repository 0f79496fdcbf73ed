using JobBoard.Importing;
using JobBoard.Importing.Jekyll;
using JobBoard.Importing.Texts;
using JobBoard.Postings;

namespace JobBoard.Tests.Importing;

/// <summary>The two real notices, field by field: what is stated, what is read, what is missing, what disagrees.</summary>
public sealed class SharedNoticesTests
{
    private static readonly ReadingDefaults Defaults = new("UTC", "en");

    [SharedNoticesFact]
    public void The_first_notice_is_read_field_by_field()
    {
        var notice = Read(new JekyllReader(), "p2pu-community-coordinator.md");

        var details = notice.Details;
        Assert.Equal("Community Coordinator (part-time)", details.Title);
        Assert.Equal(("Peer 2 Peer University", "https://www.p2pu.org"), (notice.OrganizationName, notice.OrganizationWebsite));
        Assert.Equal(EmploymentTypes.PartTime | EmploymentTypes.Contractor, details.EmploymentTypes);
        Assert.Equal(Arrangement.Remote, details.Arrangement);
        Assert.Empty(details.Locations);
        Assert.Equal(31, details.ApplicantLocations.Count);
        Assert.Equal(
            new ApplicantLocation("US", SameAs: "https://www.wikidata.org/wiki/Q30"), details.ApplicantLocations.Single(area => area.Country is "US"));
        Assert.Equal(
            new WorkingHours { Minimum = 20, Maximum = 20, From = new(9, 0), To = new(12, 0), TimeZone = "America/New_York" }, details.WorkingHours);
        Assert.Equal(Salary.Range("USD", SalaryUnit.Hour, 20, 25), details.Salary);
        Assert.Null(details.SalaryNote);
        Assert.Equal(Some.Day("2023-11-01", "America/New_York"), details.DatePosted);
        Assert.Equal(Some.Day("2023-11-30", "America/New_York"), details.ValidThrough);
        Assert.Equal("P3M", details.Duration);
        Assert.Equal([new LanguageSkill("en", "fluent spoken")], details.Languages);
        Assert.Equal((ApplicationMethod.Email, "thepeople@p2pu.org", "Community Coordinator"), (details.Apply?.Method, details.Apply?.Email, details.Apply?.Subject));
        Assert.Equal(["CV", "cover letter"], details.Apply?.Documents);
        Assert.Equal((null, null, null, null), (details.EducationLevel, details.ExperienceMonths, details.Category, details.Identifier));
        Assert.Equal((true, null), (notice.IsPublic, notice.LegacyPath));
        Assert.StartsWith("We are looking for", details.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", details.Description, StringComparison.Ordinal);
    }

    [SharedNoticesFact]
    public void What_the_first_notice_says_twice_differently_is_shown()
    {
        var notice = Read(new JekyllReader(), "p2pu-community-coordinator.md");

        AssertRemark(notice, RemarkKind.Disagreement, nameof(PostingDetails.ApplicantLocations), "based anywhere");
        AssertRemark(notice, RemarkKind.Disagreement, nameof(PostingDetails.EmploymentTypes), "(part-time)");
        AssertRemark(notice, RemarkKind.Warning, nameof(PostingDetails.ValidThrough), "30 November 2023");
        AssertRemark(notice, RemarkKind.Warning, nameof(PostingDetails.WorkingHours), "12 pm");
        AssertRemark(notice, RemarkKind.Warning, nameof(PostingDetails.ApplicantLocations), "European Union");
        AssertRemark(notice, RemarkKind.Warning, nameof(PostingDetails.Salary), "without a period");
        AssertRemark(notice, RemarkKind.LeftOut, null, "page.text");
        AssertRemark(notice, RemarkKind.LeftOut, null, "layout");
        AssertRemark(notice, RemarkKind.LeftOut, null, "type: contract");
    }

    [SharedNoticesFact]
    public void Each_value_of_the_first_notice_says_where_it_stands()
    {
        var notice = Read(new JekyllReader(), "p2pu-community-coordinator.md");

        AssertEvidence(notice, nameof(PostingDetails.Title), line: 3, stated: true);
        AssertEvidence(notice, nameof(PostingDetails.DatePosted), line: 4, stated: true);
        AssertEvidence(notice, nameof(PostingDetails.ValidThrough), line: 51, stated: true);
        AssertEvidence(notice, "HiringOrganization", line: 55, stated: true);
        AssertEvidence(notice, nameof(PostingDetails.Salary), line: 62, stated: true);
        AssertEvidence(notice, nameof(PostingDetails.Salary), line: 16, stated: false);
        AssertEvidence(notice, nameof(PostingDetails.WorkingHours), line: 35, stated: false);
        AssertEvidence(notice, nameof(PostingDetails.Languages), line: 36, stated: false);
        AssertEvidence(notice, nameof(PostingDetails.Apply), line: 41, stated: false);
    }

    [SharedNoticesFact]
    public void The_second_notice_is_read_field_by_field()
    {
        var notice = Read(new PastedTextReader(), "tostan-community-coordinator.txt");

        var details = notice.Details;
        Assert.Equal("Community coordinator", details.Title);
        Assert.Equal(("Tostan", null), (notice.OrganizationName, notice.OrganizationWebsite));
        Assert.Equal(EmploymentTypes.Contractor, details.EmploymentTypes);
        Assert.Null(details.Arrangement);
        Assert.Equal([new JobLocation { Country = "SN", IsPreferred = true }], details.Locations);
        Assert.Empty(details.ApplicantLocations);
        Assert.Equal(Salary.ToBeDecided, details.Salary);
        Assert.Null(details.DatePosted);
        Assert.Equal(Some.Day("2022-10-05", "Africa/Dakar"), details.ValidThrough);
        Assert.Equal([new LanguageSkill("en", "high proficiency"), new LanguageSkill("fr", "solid", IsPreferred: true)], details.Languages);
        Assert.Equal(84, details.ExperienceMonths);
        Assert.Equal((ApplicationMethod.Email, null, "Community of Practice Coordinator"), (details.Apply?.Method, details.Apply?.Email, details.Apply?.Subject));
        Assert.Equal(["resume", "cover letter", "scans of your diploma and certificate of education and training"], details.Apply?.Documents);
        Assert.Equal((null, null, null, null), (details.EducationLevel, details.Duration, details.WorkingHours, details.Identifier));
        Assert.Equal((null, null), (notice.IsPublic, notice.LegacyPath));
    }

    [SharedNoticesFact]
    public void The_second_notice_keeps_its_outline()
    {
        var notice = Read(new PastedTextReader(), "tostan-community-coordinator.txt");

        var text = notice.Details.Description;
        Assert.Contains("## Role Overview\n\nIn partnership", text, StringComparison.Ordinal);
        Assert.Contains("\n- Administer membership using online platforms. In collaboration with other team member:\n  - Ensure all Tostan", text, StringComparison.Ordinal);
        Assert.Contains("## Direct Line Supervisor:\n\nCoP Advisory Group\n\n", text, StringComparison.Ordinal);
        Assert.Contains("Location: Senegal, but not a requirement", text, StringComparison.Ordinal);
        Assert.DoesNotContain("•", text, StringComparison.Ordinal);
    }

    [SharedNoticesFact]
    public void What_the_second_notice_lacks_is_shown()
    {
        var notice = Read(new PastedTextReader(), "tostan-community-coordinator.txt");

        AssertRemark(notice, RemarkKind.Missing, nameof(PostingDetails.Apply), "blanked out");
        AssertRemark(notice, RemarkKind.Missing, nameof(PostingDetails.DatePosted), "");
        AssertRemark(notice, RemarkKind.Warning, nameof(PostingDetails.ValidThrough), "05rd");
        AssertRemark(notice, RemarkKind.Offer, "HiringOrganization", "equal opportunity employer. We evaluate");
        AssertEvidence(notice, nameof(PostingDetails.Locations), line: 98, stated: true);
        AssertEvidence(notice, nameof(PostingDetails.ExperienceMonths), line: 78, stated: false);
    }

    private static Notice Read(INoticeReader reader, string name) =>
        Assert.IsType<Notice>(Assert.Single(reader.Read(new NoticeFile(name, SharedNotices.Read(name)), Defaults)));

    private static void AssertRemark(Notice notice, RemarkKind kind, string? field, string words) =>
        Assert.Contains(notice.Remarks, remark => remark.Kind == kind && remark.Field == field && remark.Text.Contains(words, StringComparison.Ordinal));

    private static void AssertEvidence(Notice notice, string field, int line, bool stated) =>
        Assert.Contains(notice.Evidence, evidence => evidence.Field == field && evidence.Line == line && evidence.Stated == stated);
}
