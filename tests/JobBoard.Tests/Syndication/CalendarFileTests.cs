using System.Text;
using JobBoard.Syndication;

namespace JobBoard.Tests.Syndication;

public sealed class CalendarFileTests
{
    [Fact]
    public void A_day_is_written_as_a_day_and_its_end_as_no_hour()
    {
        var text = Write(Entry("Apply by: Gardener"));

        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//JobBoard//Deadlines//EN
            BEGIN:VEVENT
            UID:posting-1@jobs.example.org
            DTSTAMP:20261122T120000Z
            DTSTART;VALUE=DATE:20261231
            SUMMARY:Apply by: Gardener
            DESCRIPTION:Riverside Commons\nUntil 31 December
            URL:https://jobs.example.org/jobs/1/gardener
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"), text);
    }

    [Fact]
    public void A_moment_is_written_in_UTC()
    {
        var at = new DateTimeOffset(2026, 12, 31, 17, 0, 0, TimeSpan.FromHours(2));

        Assert.Contains("\r\nDTSTART:20261231T150000Z\r\n", Write(Entry("Gardener") with { At = at }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"a,b;c\d", @"a\,b\;c\\d")]
    [InlineData("a\r\nEND:VEVENT\r\nBEGIN:VALARM", @"a\nEND:VEVENT\nBEGIN:VALARM")]
    [InlineData("a\rb\nc\u2028d\u0085e", @"a\nb\nc\nd\ne")]
    [InlineData("a\0b\u001bc\u007fd", "abcd")]
    [InlineData(@"\n", @"\\n")]
    public void A_hostile_title_stays_a_title(string title, string written)
    {
        var lines = Unfolded(Write(Entry(title)));

        Assert.Contains($"SUMMARY:{written}", lines);
        Assert.Equal(13, lines.Length);
    }

    [Fact]
    public void Lines_are_folded_at_75_octets_and_no_letter_is_cut()
    {
        var random = new Random(20261122);
        string[] letters = ["a", "ß", "語", "🌱", ",", "\\", "\n", " "];

        for (var round = 0; round < 200; round++)
        {
            var title = string.Concat(Enumerable.Range(0, random.Next(1, 300)).Select(_ => letters[random.Next(letters.Length)]));

            var bytes = CalendarFile.Write(Entry(title));

            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            var lines = text.Split("\r\n")[..^1];
            Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
            Assert.DoesNotContain("\ufffd", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
            Assert.Equal(title, Unescaped(Unfolded(text).Single(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal))[8..]));
        }
    }

    private static CalendarEntry Entry(string summary) => new(
        "posting-1@jobs.example.org", Some.Now, new DateOnly(2026, 12, 31), At: null, summary, "Riverside Commons\nUntil 31 December",
        "https://jobs.example.org/jobs/1/gardener");

    private static string Write(CalendarEntry entry) => Encoding.UTF8.GetString(CalendarFile.Write(entry));

    private static string[] Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1];

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
            text.Append(value[at] is not '\\' ? value[at] : value[++at] is 'n' ? '\n' : value[at]);
        return text.ToString();
    }
}
