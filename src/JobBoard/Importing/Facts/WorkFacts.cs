using System.Text.RegularExpressions;
using JobBoard.Importing.Words;
using JobBoard.Postings;
using JobBoard.Text;

namespace JobBoard.Importing.Facts;

/// <summary>What the work is and asks for: kind of employment, hours, duration, languages, experience, education.</summary>
internal static partial class WorkFacts
{
    private const EmploymentTypes HowMuch = EmploymentTypes.FullTime | EmploymentTypes.PartTime;

    /// <summary>
    /// How much one works and on which terms are two questions. Each is answered by what is stated, else by the title,
    /// else by the text; a title or text that says more than what is stated is a disagreement that adds to it.
    /// </summary>
    public static EmploymentTypes EmploymentTypesOf(Draft draft, Reading<string> title)
    {
        const string field = nameof(PostingDetails.EmploymentTypes);
        var readings = draft.Read(NoticeField.EmploymentTypes, field, statement =>
            EmploymentWords.Of(statement.Text) is not EmploymentTypes.None and var types ? new Reading<EmploymentTypes>(types, statement.Quote)
            : OpenEnded().IsMatch(statement.Text) ? new Reading<EmploymentTypes>(EmploymentTypes.None, statement.Quote) : null);
        var stated = readings.Aggregate(EmploymentTypes.None, (all, one) => all | one.Value);
        readings.ForEach(one => draft.Cite(field, one.Quote));
        var result = stated;
        var told = EmploymentWords.InTitle(title.Value) is not EmploymentTypes.None and var inTitle
            ? EmploymentWords.Find(draft.Prose).Prepend(new Reading<EmploymentTypes>(inTitle, title.Quote))
            : EmploymentWords.Find(draft.Prose);
        foreach (var reading in told)
        {
            var added = Answering(reading.Value, result);
            if (added is not EmploymentTypes.None)
                draft.Cite(field, reading.Quote);
            if (readings is [var first, ..] && (reading.Value & ~stated) is not EmploymentTypes.None)
                draft.Remark(RemarkKind.Disagreement, field, Disagreement(first.Quote, reading.Quote, isTaken: added is not EmploymentTypes.None), reading.Quote.Line);
            result |= added;
        }
        return result;
    }

    public static WorkingHours? WorkingHoursOf(Draft draft)
    {
        const string field = nameof(PostingDetails.WorkingHours);
        var stated = draft.Read(NoticeField.WorkingHours, field, statement =>
            HoursWords.WeeklyOf(statement.Text) is { } hours ? new Reading<WorkingHours>(hours, statement.Quote) : null);
        var week = draft.Settle(field, stated.Concat(HoursWords.FindWeekly(draft.Prose)))?.Value;
        var windows = draft.Stated(NoticeField.WorkingHours).Select(statement => HoursWords.WindowOf(statement.Quote))
            .OfType<Reading<WorkingHours>>().Concat(HoursWords.FindWindow(draft.Prose));
        var window = draft.Settle(field, windows)?.Value;
        return (week, window) switch
        {
            (null, _) => window,
            (_, null) => week,
            _ => week with { From = window.From, To = window.To, TimeZone = window.TimeZone },
        };
    }

    public static string? DurationOf(Draft draft)
    {
        const string field = nameof(PostingDetails.Duration);
        var stated = draft.Read(NoticeField.Duration, field, statement =>
            (WorkDuration.Parse(statement.Text) is null ? DurationWords.Of(statement.Text) : statement.Text) is { } duration
                ? new Reading<string>(duration, statement.Quote) : null);
        var besideTypes = draft.Stated(NoticeField.EmploymentTypes)
            .SelectMany(statement => DurationWords.Find(Prose.Of([statement.Text], statement.Line)).Select(reading => reading with { Quote = statement.Quote }));
        return draft.Settle(field, [.. stated, .. besideTypes, .. DurationWords.Find(draft.Prose)])?.Value;
    }

    /// <summary>When the work starts: a day in ISO 8601 where one is said, else the words as they stand.</summary>
    public static string? StartDateOf(Draft draft)
    {
        var stated = draft.Stated(NoticeField.StartDate).Select(statement => new Reading<string>(
            DateWords.Find(statement.Text, draft.DateLocale).FirstOrDefault()?.Date is { } day
                ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : statement.Text,
            statement.Quote));
        return draft.Settle(nameof(PostingDetails.StartDate), stated)?.Value;
    }

    public static IReadOnlyList<LanguageSkill> LanguagesOf(Draft draft)
    {
        const string field = nameof(PostingDetails.Languages);
        var stated = draft.Stated(NoticeField.Languages)
            .SelectMany(statement => LanguageWords.Of(statement.Text).Select(skill => new Reading<LanguageSkill>(skill, statement.Quote)));
        var found = stated.Concat(LanguageWords.Find(draft.Prose)).GroupBy(reading => reading.Value.Language);
        return [.. found.Select(readings => draft.Settle(field, readings.Take(1))?.Value).OfType<LanguageSkill>()];
    }

    public static int? ExperienceMonthsOf(Draft draft)
    {
        const string field = nameof(PostingDetails.ExperienceMonths);
        var stated = draft.Read(NoticeField.ExperienceMonths, field, statement =>
            (QualificationWords.ExperienceOf(statement.Text) ?? Bare(statement.Text)) is { } months ? new Reading<int>(months, statement.Quote) : null);
        return draft.Settle(field, stated.Concat(QualificationWords.FindExperience(draft.Prose).Take(1)))?.Value;
    }

    public static EducationLevel? EducationLevelOf(Draft draft)
    {
        const string field = nameof(PostingDetails.EducationLevel);
        var stated = draft.Read(NoticeField.EducationLevel, field, statement =>
            QualificationWords.EducationOf(statement.Text) is { } level ? new Reading<EducationLevel>(level, statement.Quote) : null);
        return draft.Settle(field, stated.Concat(QualificationWords.FindEducation(draft.Prose).Take(1)))?.Value;
    }

    private static string Disagreement(Quote stated, Quote told, bool isTaken) =>
        $"{stated.Key} says \"{stated.Text}\"; \"{PlainText.Excerpt(told.Text, 100)}\" says more{(isTaken ? ", and was added" : "")}.";

    private static EmploymentTypes Answering(EmploymentTypes said, EmploymentTypes known)
    {
        var much = (known & HowMuch) is EmploymentTypes.None ? said & HowMuch : EmploymentTypes.None;
        var terms = (known & ~HowMuch) is EmploymentTypes.None ? said & ~HowMuch : EmploymentTypes.None;
        return much | terms;
    }

    /// <summary>A number alone counts months, as schema.org's monthsOfExperience does.</summary>
    private static int? Bare(string text) => int.TryParse(text, out var months) && months is >= 0 and <= 600 ? months : null;

    [GeneratedRegex(@"\b(?:permanent|open[- ]ended|indefinite|CDI|unbefristet|indefinido|sem termo|efetivo)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OpenEnded();
}
