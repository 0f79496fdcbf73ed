using System.Text;
using CsCheck;
using JobBoard.Importing;
using JobBoard.Importing.Jekyll;
using JobBoard.Importing.Texts;
using JobBoard.Postings;

namespace JobBoard.Tests.Importing.Texts;

public sealed class PastedTextReaderTests
{
    [Fact]
    public void The_header_becomes_fields_and_the_rest_the_description()
    {
        var notice = Read(
            "Evening Librarian\n\n  • Part time\n  • 16 hours a week\n  • Leith, UK\n  • £14.20 an hour\n  • Organization: Lantern Library Trust\n"
            + "  • Deadline: 31 December 2026\n\nWhat you do\n\nYou keep the room open.\n\n  • Greet\n    • and smile\n  • Lock up\n");

        Assert.Equal("Evening Librarian", notice.Details.Title);
        Assert.Equal("Lantern Library Trust", notice.OrganizationName);
        Assert.Equal(EmploymentTypes.PartTime, notice.Details.EmploymentTypes);
        Assert.Equal(16, notice.Details.WorkingHours?.Minimum);
        Assert.Equal([new JobLocation { Locality = "Leith", Country = "GB" }], notice.Details.Locations);
        Assert.Equal(Salary.Range("GBP", SalaryUnit.Hour, 14.20m, 14.20m), notice.Details.Salary);
        Assert.Equal(Some.Day("2026-12-31", "Europe/London"), notice.Details.ValidThrough);
        Assert.Equal("## What you do\n\nYou keep the room open.\n\n- Greet\n  - and smile\n- Lock up", notice.Details.Description);
    }

    [Fact]
    public void Words_that_no_field_takes_stay_in_the_description()
    {
        var notice = Read("Evening Librarian\n\n  • Part time\n  • A lovely team\n  • Leith, UK\n\nYou keep the room open.\n");

        Assert.Contains("- A lovely team", notice.Details.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_header_of_an_email_gives_title_and_day_and_is_not_shown()
    {
        var notice = Read("Subject: [jobs] Fwd: Evening Librarian\nFrom: Ada <ada@lantern.example>\nDate: Tue, 3 Nov 2026 10:22:01 +0000\n\nYou keep the room open.\n");

        Assert.Equal("Evening Librarian", notice.Details.Title);
        Assert.Equal(new DateOnly(2026, 11, 3), notice.Details.DatePosted?.Day);
        Assert.Null(notice.Details.Apply);
        Assert.Equal("You keep the room open.", notice.Details.Description);
    }

    [Fact]
    public void Facts_on_one_line_are_read_apart()
    {
        var notice = Read("Evening Librarian\n\nLantern Library | Leith, UK | Part-time\n\nYou keep the room open.\n");

        Assert.Equal("Lantern Library", notice.OrganizationName);
        Assert.Equal([new JobLocation { Locality = "Leith", Country = "GB" }], notice.Details.Locations);
        Assert.Equal(EmploymentTypes.PartTime, notice.Details.EmploymentTypes);
    }

    [Fact]
    public void A_sentence_under_the_title_is_prose_and_stays()
    {
        var notice = Read("Translator\n\nThis is a volunteer role. We repay travel up to $50 per month.\n");

        Assert.Contains("volunteer role", notice.Details.Description, StringComparison.Ordinal);
        Assert.Equal(Salary.Unpaid, notice.Details.Salary);
    }

    [Fact]
    public void Signs_of_markdown_are_shown_as_they_are()
    {
        var notice = Read("Evening Librarian\n\nWe use *stars*, [email protected], <b>tags</b> and snake_case.\n\n# 1 in town\n");

        var html = JobBoard.Text.Markdown.Render(notice.Details.Description).Html;

        Assert.Contains("We use *stars*, [email protected], &lt;b&gt;tags&lt;/b&gt; and snake_case.", html, StringComparison.Ordinal);
        Assert.Contains("# 1 in town", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<em>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_of_the_text_is_noticed()
    {
        var notice = Read(
            "Bibliothécaire du soir\n\nVous tenez la salle de lecture ouverte pour les habitants du quartier, et vous aidez les enfants dans leurs recherches. "
            + "Nous sommes une petite équipe et nous aimons les livres. Envoyez votre candidature avant le 15 janvier 2027 à jobs@lantern.example.\n");

        Assert.Equal("fr", notice.Details.Locale);
        Assert.Equal(Some.Day("2027-01-15"), notice.Details.ValidThrough);
        Assert.Equal("jobs@lantern.example", notice.Details.Apply?.Email);
    }

    [Fact]
    public void A_deadline_without_year_or_day_of_posting_is_left_open()
    {
        var notice = Read("Evening Librarian\n\nPlease apply by September 20.\n");

        Assert.Null(notice.Details.ValidThrough);
        Assert.Contains(notice.Remarks, remark => remark is { Kind: RemarkKind.Warning, Field: "ValidThrough" });
    }

    [Fact]
    public void A_missing_year_is_the_next_such_day_after_posting()
    {
        var notice = Read("Evening Librarian\n\nPosted: 22 November 2026\n\nPlease apply by January 15.\n");

        Assert.Equal(Some.Day("2027-01-15"), notice.Details.ValidThrough);
    }

    [Fact]
    public void A_title_and_a_link_leave_almost_everything_empty()
    {
        var notice = Read("Evening Librarian\nhttps://lantern.example/jobs/4\n");

        Assert.Equal(
            new PostingDetails { Title = "Evening Librarian", Description = notice.Details.Description }.ToJson(), notice.Details.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\n ")]
    public void An_empty_file_is_refused(string text)
    {
        var refusal = Assert.IsType<UnreadableNotice>(ReadAll(Encoding.UTF8.GetBytes(text)).Single());

        Assert.Contains("empty", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_give_an_answer_and_the_same_one_again()
    {
        INoticeReader[] readers = [new PastedTextReader(), new JekyllReader()];
        string[] pieces = ["---\n", "title: x\n", "• ", "$20 per hour", "deadline: ", "31/12/2026", "{{ x }}", "<script type=\"application/ld+json\">", "</script>", "[a](b)", "\t", "\n\n", ":", "\"", "&a *a", "\uD83D\uDE00"];
        var words = Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);
        var texts = Gen.OneOf(words, Gen.String[0, 12]).Array[0, 30].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts)));

        Gen.OneOf(texts, Gen.Byte.Array[0, 200]).Sample(bytes =>
        {
            foreach (var reader in readers)
            {
                var first = reader.Read(new NoticeFile("x", bytes), new ReadingDefaults("UTC", "en")).Select(Shown).ToList();
                var second = reader.Read(new NoticeFile("x", bytes), new ReadingDefaults("UTC", "en")).Select(Shown).ToList();
                Assert.Single(first);
                Assert.Equal(first, second);
            }
        }, iter: 2_000);
    }

    private static string Shown(ReadItem item) => item is Notice notice ? notice.Details.ToJson() : ((UnreadableNotice)item).Reason;

    private static Notice Read(string text) => Assert.IsType<Notice>(Assert.Single(ReadAll(Encoding.UTF8.GetBytes(text))));

    private static IEnumerable<ReadItem> ReadAll(byte[] bytes) =>
        new PastedTextReader().Read(new NoticeFile("notice.txt", bytes), new ReadingDefaults("UTC", "en"));
}
