using System.Globalization;
using JobBoard.Importing;
using JobBoard.Importing.Words;
using JobBoard.Postings;
using Salary = JobBoard.Postings.Salary;

namespace JobBoard.Tests.Importing.Words;

/// <summary>
/// One file a kind of fact: a line "input => what is read", and behind a number sign why. A new case is a new line.
/// </summary>
public sealed class WordsTests
{
    private static readonly Dictionary<string, Func<string, string>> Kinds = new()
    {
        ["dates"] = text => Joined(DateWords.Find(text, "en").Select(date => Invariant($"{date.Year?.ToString(CultureInfo.InvariantCulture) ?? "????"}-{date.Month:00}-{date.Day:00}"))),
        ["dates-de"] = text => Joined(DateWords.Find(text, "de").Select(date => Invariant($"{date.Year?.ToString(CultureInfo.InvariantCulture) ?? "????"}-{date.Month:00}-{date.Day:00}"))),
        ["deadlines"] = text => Joined(DeadlineWords.Find(Prose(text), "en", (_, _) => { }).Select(one => Deadline(one.Value))),
        ["pay"] = text => Joined(PayWords.Find(Prose(text), null).Select(one => Pay(one.Value))),
        ["pay-stated"] = text => PayWords.Of(text, null).Salary is { } salary ? Pay(salary) : "",
        ["hours"] = text => Joined(HoursWords.FindWeekly(Prose(text)).Select(one => Invariant($"{one.Value.Minimum:0.##}-{one.Value.Maximum:0.##}"))),
        ["windows"] = text => Joined(HoursWords.FindWindow(Prose(text)).Select(one => Invariant($"{one.Value.From:HH:mm}-{one.Value.To:HH:mm} {one.Value.TimeZone}"))),
        ["durations"] = text => Joined(DurationWords.Find(Prose(text)).Select(one => one.Value)),
        ["employment"] = text => Joined(EmploymentWords.Find(Prose(text)).Select(one => one.Value.ToString())),
        ["employment-stated"] = text => EmploymentWords.Of(text).ToString(),
        ["places"] = text => Joined(PlaceWords.AllOf(text).Select(Place)),
        ["places-in-prose"] = text => Joined(PlaceWords.Find(Prose(text)).Select(one => Place(one.Value))),
        ["arrangements"] = text => Joined(PlaceWords.FindArrangement(Prose(text)).Select(one => one.Value.ToString())),
        ["areas"] = text => Joined(AreaWords.Find(Prose(text)).Select(one => string.Join('+', one.Value.Select(area => area.Region is null ? area.Country : $"{area.Region}/{area.Country}")))),
        ["languages"] = text => Joined(LanguageWords.Find(Prose(text)).Select(one => $"{one.Value.Language} {one.Value.Level ?? "-"}{(one.Value.IsPreferred ? " preferred" : "")}")),
        ["experience"] = text => Joined(QualificationWords.FindExperience(Prose(text)).Select(one => Invariant($"{one.Value}"))),
        ["education"] = text => Joined(QualificationWords.FindEducation(Prose(text)).Select(one => one.Value.ToString())),
        ["emails"] = text => Joined(ApplyWords.FindEmail(Prose(text)).Select(one => one.Value)),
        ["urls"] = text => Joined(ApplyWords.FindUrl(Prose(text)).Select(one => one.Value)),
        ["subjects"] = text => Joined(ApplyWords.FindSubject(Prose(text)).Select(one => one.Value)),
        ["documents"] = text => Joined(ApplyWords.FindDocuments(Prose(text)).Select(one => string.Join(" + ", one.Value))),
        ["organizations"] = text => Joined(OrganizationWords.FindName(Prose(text)).Select(one => one.Value)),
    };

    public static TheoryData<string, int, string, string> Cases()
    {
        var cases = new TheoryData<string, int, string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.cases").Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(file);
            for (var index = 0; index < lines.Length; index++)
            {
                if (lines[index].Split(" => ") is [var input, var rest])
                    cases.Add(Path.GetFileNameWithoutExtension(file), index + 1, input, rest.Split("  # ")[0].Trim());
            }
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fact_is_read_as_its_line_says(string kind, int line, string input, string expected)
    {
        var read = Kinds[kind](input.Replace("\\n", "\n", StringComparison.Ordinal));

        Assert.True(expected == read, $"{kind}.cases({line}): \"{input}\" should be read as \"{expected}\" and was \"{read}\".");
    }

    [Fact]
    public void Every_kind_of_fact_has_cases()
    {
        var files = Directory.EnumerateFiles(Folder, "*.cases").Select(file => Path.GetFileNameWithoutExtension(file));

        Assert.Equal(Kinds.Keys.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    private static string Folder => Path.Combine(Repository.Root, "tests", "JobBoard.Tests", "Importing", "Words");

    private static Prose Prose(string text) => JobBoard.Importing.Prose.Of(text.Split('\n'), 1);

    private static string Joined(IEnumerable<string> values) => string.Join("; ", values);

    private static string Deadline(SaidDeadline said) => Invariant(
        $"{said.Date.Year?.ToString(CultureInfo.InvariantCulture) ?? "????"}-{said.Date.Month:00}-{said.Date.Day:00}{said.Time: HH:mm}{(said.Zone is null ? "" : " ")}{said.Zone}");

    private static string Pay(Salary salary) => salary.State is SalaryState.Range
        ? Invariant($"{salary.Currency} {salary.Minimum?.ToString("0.##", CultureInfo.InvariantCulture)}..{salary.Maximum?.ToString("0.##", CultureInfo.InvariantCulture)} {salary.Unit?.ToString() ?? "-"}")
        : salary.State.ToString();

    private static string Place(JobLocation place) =>
        string.Join('/', ((string?[])[place.Street, place.PostalCode, place.Locality, place.Region, place.Country]).OfType<string>()) + (place.IsPreferred ? " preferred" : "");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
