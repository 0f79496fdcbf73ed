using System.Globalization;
using JobBoard.Importing;
using JobBoard.Postings;

namespace JobBoard.Web.Commands;

/// <summary>The fields of a notice that have a value, each as one line of text, in the order of the form.</summary>
internal static class NoticeValues
{
    private const int LongText = 100;

    /// <param name="details">What to show: the notice's own details, or what was made of them.</param>
    public static IEnumerable<KeyValuePair<string, string>> Of(Notice notice, PostingDetails details)
    {
        (string Field, string? Value)[] all =
        [
            (nameof(details.Title), details.Title),
            (PostingDetails.HiringOrganization, Joined(" ", notice.OrganizationName, notice.OrganizationWebsite)),
            (nameof(details.EmploymentTypes), details.EmploymentTypes is EmploymentTypes.None ? null : details.EmploymentTypes.ToString()),
            (nameof(details.Arrangement), details.Arrangement?.ToString()),
            (nameof(details.Locations), Joined("; ", [.. details.Locations.Select(Place)])),
            (nameof(details.ApplicantLocations), Joined(" ", [.. details.ApplicantLocations.Select(one => Joined("-", one.Country, one.Region))])),
            (nameof(details.WorkingHours), Hours(details.WorkingHours)),
            (nameof(details.Salary), Pay(details.Salary)),
            (nameof(details.SalaryNote), details.SalaryNote),
            (nameof(details.DatePosted), details.DatePosted?.ToString()),
            (nameof(details.ValidThrough), details.ValidThrough?.ToString()),
            (nameof(details.StartDate), details.StartDate),
            (nameof(details.Duration), details.Duration),
            (nameof(details.Apply), Apply(details.Apply)),
            (nameof(details.Languages), Joined("; ", [.. details.Languages.Select(Language)])),
            (nameof(details.EducationLevel), details.EducationLevel?.ToString()),
            (nameof(details.ExperienceMonths), details.ExperienceMonths is { } months ? Invariant($"{months} months") : null),
            (nameof(details.Category), details.Category),
            (nameof(details.Identifier), details.Identifier),
            (nameof(details.Locale), details.Locale),
            (nameof(details.Description), Invariant($"{Text.PlainText.Excerpt(Text.PlainText.Fold(details.Description), LongText)} ({details.Description.Length} characters)")),
        ];
        return all.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Field, one.Value ?? ""));
    }

    private static string? Place(JobLocation place) => Joined(", ",
        place.Street, place.PostalCode, place.Locality, place.Region, place.Country, place.IsPreferred ? "preferred" : null);

    private static string? Hours(WorkingHours? hours) => hours is null ? null : Joined(", ",
        hours.Minimum is null && hours.Maximum is null ? null : $"{Range(hours.Minimum, hours.Maximum)} a week",
        hours is { From: { } from, To: { } to } ? Invariant($"{from:HH:mm}–{to:HH:mm} {hours.TimeZone}") : null);

    private static string? Pay(Salary? salary) => salary is { State: SalaryState.Range }
        ? Joined(" ", salary.Currency, Range(salary.Minimum, salary.Maximum), salary.Unit is { } unit ? $"per {unit}".ToLowerInvariant() : "(no period)")
        : salary?.State.ToString();

    private static string? Apply(Application? apply) => apply is null ? null : Joined("; ",
        $"by {apply.Method}: {apply.Email ?? apply.Url ?? "(no address)"}",
        apply.Subject is { } subject ? $"subject {subject}" : null,
        apply.Documents.Count > 0 ? $"documents {string.Join(", ", apply.Documents)}" : null,
        apply.Instructions);

    private static string? Language(LanguageSkill skill) =>
        Joined(" ", skill.Language, skill.Level, skill.IsPreferred ? "(preferred)" : "(required)");

    private static string Range(decimal? least, decimal? most) => (least, most) switch
    {
        (null, { } upTo) => Invariant($"up to {upTo:0.##}"),
        ({ } from, null) => Invariant($"from {from:0.##}"),
        ({ } one, { } other) when one == other => Invariant($"{one:0.##}"),
        _ => Invariant($"{least:0.##}–{most:0.##}"),
    };

    private static string? Joined(string separator, params string?[] parts) =>
        parts.OfType<string>().ToList() is { Count: > 0 } some ? string.Join(separator, some) : null;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
