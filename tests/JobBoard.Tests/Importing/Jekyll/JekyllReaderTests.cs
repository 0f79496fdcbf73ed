using System.Text;
using JobBoard.Importing;
using JobBoard.Importing.Jekyll;
using JobBoard.Postings;

namespace JobBoard.Tests.Importing.Jekyll;

public sealed class JekyllReaderTests
{
    private const string Page =
        "---\ntitle: Evening Librarian\ncompany: Lantern Library Trust\nlocation: Leith, UK\ndeadline: 2026-12-31\n"
        + "salary: £14.20 an hour\ntype: project\n---\n\nYou keep the reading room open until nine.\n";

    [Fact]
    public void Keys_and_body_become_the_fields()
    {
        var notice = Read(Page);

        Assert.Equal("Evening Librarian", notice.Details.Title);
        Assert.Equal("Lantern Library Trust", notice.OrganizationName);
        Assert.Equal([new JobLocation { Locality = "Leith", Country = "GB" }], notice.Details.Locations);
        Assert.Equal(Some.Day("2026-12-31", "Europe/London"), notice.Details.ValidThrough);
        Assert.Equal(Salary.Range("GBP", SalaryUnit.Hour, 14.20m, 14.20m), notice.Details.Salary);
        Assert.Equal("You keep the reading room open until nine.", notice.Details.Description);
        Assert.Equal(EmploymentTypes.None, notice.Details.EmploymentTypes);
    }

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\n", true)]
    public void Line_ends_and_a_byte_order_mark_change_nothing(string lineEnd, bool hasMark)
    {
        var bytes = Encoding.UTF8.GetBytes((hasMark ? "\uFEFF" : "") + Page.TrimEnd().Replace("\n", lineEnd, StringComparison.Ordinal));

        var notice = Read(bytes);

        Assert.Equal(Read(Page).Details.ToJson(), notice.Details.ToJson());
        Assert.Equal(bytes, notice.Original);
    }

    [Fact]
    public void A_missing_closing_line_is_found_and_told()
    {
        var notice = Read("---\ntitle: Evening Librarian\n\nYou keep the reading room open until nine.\n");

        Assert.Equal("You keep the reading room open until nine.", notice.Details.Description);
        Assert.Contains(notice.Remarks, remark => remark.Text.Contains("dashes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("title: Coordinator: Community", "Coordinator: Community")]
    [InlineData("title:\t\"Evening Librarian\"", "Evening Librarian")]
    [InlineData("job:\n\tx: 1\ntitle: Evening Librarian", "Evening Librarian")]
    [InlineData("Position_Title: Evening Librarian", "Evening Librarian")]
    public void Front_matter_is_read_as_it_was_meant(string yaml, string title)
    {
        var notice = Read($"---\n{yaml}\n---\nText.\n");

        Assert.Equal(title, notice.Details.Title);
    }

    [Theory]
    [InlineData("+++\ntitle = \"Evening Librarian\"\ndate = 2026-11-02T09:00:00+01:00\n[params]\ncompany = \"Lantern\"\nlocation = [\"Leith, UK\"]\n+++\nText.\n")]
    [InlineData("{\n  \"title\": \"Evening Librarian\",\n  \"date\": \"2026-11-02\",\n  \"job\": {\"company\": \"Lantern\", \"location\": \"Leith, UK\"}\n}\nText.\n")]
    [InlineData("---\ntitle: Evening Librarian\ndatePosted: !!timestamp 2026-11-02\njob:\n  company:\n    name: Lantern\ncity: Leith\ncountry: UK\n---\nText.\n")]
    [InlineData("---\ndate: 2026-11-02\n---\n# Evening Librarian\n\n| **Organization** | Lantern |\n|---|---|\n| **Location** | Leith, UK |\n")]
    public void The_same_job_is_read_from_every_kind_of_front_matter(string page)
    {
        var notice = Read(page);

        Assert.Equal(("Evening Librarian", "Lantern"), (notice.Details.Title, notice.OrganizationName));
        Assert.Equal([new JobLocation { Locality = "Leith", Country = "GB" }], notice.Details.Locations);
        Assert.Equal(new DateOnly(2026, 11, 2), notice.Details.DatePosted?.Day);
        Assert.DoesNotContain("Evening Librarian", notice.Details.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Toml_that_cannot_be_read_is_refused_with_its_line()
    {
        var refusal = Assert.IsType<UnreadableNotice>(Assert.Single(ReadAll("+++\ntitle = \"x\"\na = = 2\n+++\n"u8.ToArray())));

        Assert.Equal(3, refusal.Line);
    }

    [Fact]
    public void A_file_named_after_a_day_was_posted_on_it()
    {
        var item = new JekyllReader().Read(new NoticeFile("_posts/2026-11-02-librarian.md", "---\ntitle: x\n---\n"u8.ToArray()), new ReadingDefaults("UTC", "en")).Single();

        Assert.Equal(Some.Day("2026-11-02"), Assert.IsType<Notice>(item).Details.DatePosted);
    }

    [Fact]
    public void Template_code_and_keys_of_translations_are_no_values()
    {
        var notice = Read("---\ntitle: Evening Librarian\ncompany: \"{{ site.name }}\"\nlocation: job.place.leith\n---\nText.\n");

        Assert.Null(notice.OrganizationName);
        Assert.Empty(notice.Details.Locations);
    }

    [Fact]
    public void A_date_that_can_be_two_days_is_read_as_another_one_of_the_notice_shows()
    {
        var notice = Read("---\ntitle: x\nposted: 10/14/2026\ncloses: 11/03/2026\n---\nText.\n");

        Assert.Equal(Some.Day("2026-11-03"), notice.Details.ValidThrough);
    }

    [Theory]
    [InlineData("**This position has been filled.** Thank you.", false)]
    [InlineData("We are no longer accepting applications.", false)]
    [InlineData("Open until the position has been filled.", null)]
    public void A_sentence_can_say_that_it_is_over(string sentence, bool? expected)
    {
        var notice = Read($"---\ntitle: Evening Librarian\n---\n{sentence}\n");

        Assert.Equal(expected, notice.IsPublic);
    }

    [Theory]
    [InlineData("a", 65_536)]
    [InlineData(" ", 65_536)]
    [InlineData("apply a.b-", 6_500)]
    [InlineData("this is a full ", 4_500)]
    public void A_line_of_any_length_gives_an_answer(string piece, int count)
    {
        var line = "x" + string.Concat(Enumerable.Repeat(piece, count)) + "x";

        var items = ReadAll(Encoding.UTF8.GetBytes($"---\ntitle: x\nsalary: \"{line}\"\n---\n{line}\n"));

        Assert.IsType<Notice>(Assert.Single(items));
    }

    [Theory]
    [InlineData("published: false", false)]
    [InlineData("published: true", true)]
    [InlineData("draft: true", false)]
    [InlineData("open: no", false)]
    [InlineData("status: filled", false)]
    [InlineData("published: true\narchived: true", false)]
    [InlineData("layout: job", null)]
    public void Visibility_is_never_widened(string yaml, bool? expected)
    {
        var notice = Read($"---\ntitle: Evening Librarian\n{yaml}\n---\nText.\n");

        Assert.Equal(expected, notice.IsPublic);
    }

    [Theory]
    [InlineData("permalink: /jobs/evening-librarian/", "/jobs/evening-librarian/")]
    [InlineData("url: https://lantern.example/work/12", "/work/12")]
    [InlineData("redirect_from:\n  - /old/librarian\n  - /older", "/old/librarian")]
    [InlineData("permalink: /:title/", null)]
    [InlineData("layout: job", null)]
    public void The_legacy_path_is_the_stated_one(string yaml, string? expected)
    {
        var notice = Read($"---\ntitle: Evening Librarian\n{yaml}\n---\nText.\n");

        Assert.Equal(expected, notice.LegacyPath);
    }

    [Fact]
    public void Two_values_under_one_key_are_a_disagreement()
    {
        var notice = Read("---\ntitle: Evening Librarian\ntitle: Night Librarian\n---\nText.\n");

        Assert.Equal("Evening Librarian", notice.Details.Title);
        Assert.Contains(notice.Remarks, remark => remark is { Kind: RemarkKind.Disagreement, Field: "Title" });
    }

    [Fact]
    public void Unknown_and_layout_keys_are_named()
    {
        var notice = Read("---\ntitle: Evening Librarian\nlayout: job\nteam_size: 4\n---\nText.\n");

        Assert.Contains(notice.Remarks, remark => remark is { Kind: RemarkKind.LeftOut, Line: 3 } && remark.Text.Contains("layout", StringComparison.Ordinal));
        Assert.Contains(notice.Remarks, remark => remark is { Kind: RemarkKind.LeftOut, Line: 4 } && remark.Text.Contains("team_size: 4", StringComparison.Ordinal));
    }

    [Fact]
    public void Html_in_the_body_becomes_markdown()
    {
        var notice = Read("---\ntitle: Evening Librarian\n---\n<h2>Tasks</h2><ul><li>Open the <b>door</b></li></ul><script>alert(1)</script>\n");

        Assert.Equal("## Tasks\n\n- Open the **door**", notice.Details.Description);
    }

    [Fact]
    public void Template_code_is_neither_run_nor_shown()
    {
        var notice = Read("---\ntitle: Evening Librarian\n---\n{% include nav.html %}\nYou keep {{ site.name }} open.\n<!-- old: apply to x@y.example -->\n");

        Assert.DoesNotContain("{", notice.Details.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("x@y.example", notice.Details.Description, StringComparison.Ordinal);
        Assert.Equal(3, notice.Remarks.Count(remark => remark.Kind is RemarkKind.LeftOut));
    }

    [Fact]
    public void A_summary_beside_the_body_stays_in_front_of_it()
    {
        var notice = Read("---\ntitle: Evening Librarian\ndescription: Three evenings a week.\n---\nYou keep the room open.\n");

        Assert.Equal("Three evenings a week.\n\nYou keep the room open.", notice.Details.Description);
    }

    [Fact]
    public void Markup_fills_what_keys_do_not_say()
    {
        var notice = Read("""
            ---
            title: Evening Librarian
            ---
            You keep the room open.

            <script type="application/ld+json">
            {"@graph": [{"@type": ["JobPosting"], "title": "Evening Librarian", "datePosted": "2026-11-01T08:00:00+01:00",
              "validThrough": "2026-12-15T23:59:59+01:00", "employmentType": ["FULL_TIME", "TEMPORARY"],
              "hiringOrganization": {"@type": "Organization", "name": "Lantern", "sameAs": "https://lantern.example/"},
              "jobLocation": {"@type": "Place", "address": {"addressLocality": "Leith", "addressCountry": "GB"}},
              "baseSalary": {"currency": "GBP", "value": {"value": 14.2, "unitText": "HOUR"}},
              "experienceRequirements": {"monthsOfExperience": "24"},}]}
            </script>
            """);

        Assert.Equal(EmploymentTypes.FullTime | EmploymentTypes.Temporary, notice.Details.EmploymentTypes);
        Assert.Equal(("Lantern", "https://lantern.example/"), (notice.OrganizationName, notice.OrganizationWebsite));
        Assert.Equal([new JobLocation { Locality = "Leith", Country = "GB" }], notice.Details.Locations);
        Assert.Equal(Salary.Range("GBP", SalaryUnit.Hour, 14.2m, 14.2m), notice.Details.Salary);
        Assert.Equal(24, notice.Details.ExperienceMonths);
        Assert.Equal(DateTimeOffset.Parse("2026-12-15T22:59:59Z", null), notice.Details.ValidThrough?.Last);
        Assert.Equal("You keep the room open.", notice.Details.Description);
    }

    [Theory]
    [InlineData("no front matter at all", "front matter")]
    [InlineData("---\nlayout: job\n---\nText.\n", "no title")]
    [InlineData("---\ntitle: !!js/function x\n---\n", "tag")]
    [InlineData("---\ntitle: [unclosed\n---\n", "no YAML")]
    [InlineData("---\ntitle: x\na: &a [1]\nb: *a\n---\n", "no single value")]
    public void What_cannot_be_read_is_refused_with_the_reason(string text, string words)
    {
        var refusal = Assert.IsType<UnreadableNotice>(Assert.Single(ReadAll(Encoding.UTF8.GetBytes(text))));

        Assert.Contains(words, refusal.Reason, StringComparison.Ordinal);
        Assert.NotNull(refusal.Line);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_with_their_line()
    {
        var invalid = Encoding.UTF8.GetBytes("---\ntitle: x\n").Concat<byte>([0xFF, 0xFE, 0x41]).ToArray();
        var withNul = Encoding.UTF8.GetBytes("---\ntitle: x\ny: \0\n---\n");

        Assert.Equal(3, Assert.IsType<UnreadableNotice>(ReadAll(invalid).Single()).Line);
        Assert.Equal(3, Assert.IsType<UnreadableNotice>(ReadAll(withNul).Single()).Line);
    }

    [Fact]
    public void Limits_hold_one_below_and_one_above()
    {
        Assert.IsType<Notice>(ReadAll(Nested(62)).Single());
        Assert.Contains("deeper", Assert.IsType<UnreadableNotice>(ReadAll(Nested(65)).Single()).Reason, StringComparison.Ordinal);
        Assert.IsType<Notice>(ReadAll(Aliases(100)).Single());
        Assert.Contains("100 aliases", Assert.IsType<UnreadableNotice>(ReadAll(Aliases(101)).Single()).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_are_removed_and_told()
    {
        var notice = Read("---\ntitle: Evening\u0007 Librarian\n---\nText.\n");

        Assert.Equal("Evening Librarian", notice.Details.Title);
        Assert.Contains(notice.Remarks, remark => remark.Text.StartsWith("1 control", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_that_is_too_long_is_cut_and_told_whole()
    {
        var title = string.Join(' ', Enumerable.Repeat("librarian", 30));

        var notice = Read($"---\ntitle: {title}\n---\nText.\n");

        Assert.True(notice.Details.Title.Length <= PostingDetails.MaxTitle);
        Assert.Contains(notice.Remarks, remark => remark.Field is "Title" && remark.Text.Contains(title, StringComparison.Ordinal));
    }

    private static byte[] Nested(int depth) =>
        Encoding.UTF8.GetBytes($"---\ntitle: x\na: {new string('[', depth)}1{new string(']', depth)}\n---\n");

    private static byte[] Aliases(int count) =>
        Encoding.UTF8.GetBytes($"---\ntitle: &t x\na: [{string.Join(", ", Enumerable.Repeat("*t", count))}]\n---\n");

    private static Notice Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static Notice Read(byte[] bytes) => Assert.IsType<Notice>(Assert.Single(ReadAll(bytes)));

    private static IEnumerable<ReadItem> ReadAll(byte[] bytes) =>
        new JekyllReader().Read(new NoticeFile("page.md", bytes), new ReadingDefaults("UTC", "en"));
}
