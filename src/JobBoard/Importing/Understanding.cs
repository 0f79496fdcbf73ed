using JobBoard.Importing.Facts;
using JobBoard.Importing.Words;
using JobBoard.Postings;
using JobBoard.Text;

namespace JobBoard.Importing;

/// <summary>
/// Makes a notice of its parts: nothing that it does not say, a reason for every value, and a remark for whatever
/// disagrees, is missing or was left out.
/// </summary>
internal static class Understanding
{
    /// <returns>The notice, or a refusal when it has no title.</returns>
    public static ReadItem Of(NoticeParts parts, byte[] original)
    {
        var draft = new Draft(parts, LocaleOf(parts));
        if (TitleOf(draft) is not { } title)
            return new UnreadableNotice(null, 1, "The notice has no title; give it one (a \"title\" key, or a first line).");
        var hours = WorkFacts.WorkingHoursOf(draft);
        var places = PlaceFacts.Of(draft, title);
        var zone = hours?.TimeZone ?? DateFacts.ZoneOf(places.Locations);
        var dates = DateFacts.Of(draft, zone, parts.Defaults.TimeZone);
        var pay = PayFacts.Of(draft, CountryOf(places));
        var organization = OrganizationOf(draft);
        var details = new PostingDetails
        {
            Title = Shortened(draft, title.Value),
            Description = parts.Description,
            EmploymentTypes = WorkFacts.EmploymentTypesOf(draft, title),
            Arrangement = places.Arrangement,
            Locations = places.Locations,
            ApplicantLocations = places.ApplicantLocations,
            WorkingHours = hours,
            Salary = pay.Salary,
            SalaryNote = pay.Note,
            DatePosted = dates.DatePosted,
            ValidThrough = dates.ValidThrough,
            StartDate = WorkFacts.StartDateOf(draft),
            Duration = WorkFacts.DurationOf(draft),
            Apply = ApplyFacts.Of(draft),
            Languages = WorkFacts.LanguagesOf(draft),
            EducationLevel = WorkFacts.EducationLevelOf(draft),
            ExperienceMonths = WorkFacts.ExperienceMonthsOf(draft),
            Identifier = draft.Settle(nameof(PostingDetails.Identifier), Plain(draft, NoticeField.Identifier))?.Value,
            Locale = draft.Locale,
        };
        RemarkOn(draft, details, organization);
        return new Notice(VisibilityFacts.Permalink(draft))
        {
            Original = original,
            Details = details,
            HasOwnTimeZone = zone is not null,
            OrganizationName = organization,
            OrganizationWebsite = draft.Settle(PostingDetails.HiringOrganization, Websites(draft))?.Value,
            IsPublic = VisibilityFacts.IsPublic(draft),
            LegacyPath = VisibilityFacts.LegacyPath(draft),
            Evidence = draft.Evidence,
            Remarks = draft.Remarks,
        };
    }

    private static string LocaleOf(NoticeParts parts)
    {
        var stated = parts.Statements.FirstOrDefault(statement => statement.Field is NoticeField.Locale)?.Text.Replace('_', '-');
        if (stated is not null && LanguageTag.IsKnown(stated))
            return stated;
        var read = LanguageWords.LanguageOf(string.Join(' ', parts.Prose.Sentences.Select(sentence => sentence.Text)));
        return read is null || parts.Defaults.Locale.StartsWith(read, StringComparison.Ordinal) ? parts.Defaults.Locale : read;
    }

    private static Reading<string>? TitleOf(Draft draft) =>
        draft.Settle(nameof(PostingDetails.Title), Plain(draft, NoticeField.Title), (left, right) => Role(left) == Role(right));

    /// <summary>A title without what it says in brackets, which other fields say.</summary>
    private static string Role(string title) => title.Split('(')[0].Trim();

    private static string Shortened(Draft draft, string title)
    {
        if (title.Length <= PostingDetails.MaxTitle)
            return title;
        draft.Remark(RemarkKind.Warning, nameof(PostingDetails.Title), $"The title is longer than {PostingDetails.MaxTitle} characters and was cut; the whole reads \"{title}\".");
        return PlainText.Excerpt(title, PostingDetails.MaxTitle);
    }

    private static string? OrganizationOf(Draft draft)
    {
        var stated = Plain(draft, NoticeField.HiringOrganization).ToList();
        return draft.Settle(PostingDetails.HiringOrganization, stated is [] ? OrganizationWords.FindName(draft.Prose) : stated)?.Value;
    }

    private static IEnumerable<Reading<string>> Websites(Draft draft) =>
        Plain(draft, NoticeField.Website).Where(reading => WebAddress.IsPage(reading.Value));

    private static IEnumerable<Reading<string>> Plain(Draft draft, NoticeField field) =>
        from statement in draft.Stated(field)
        let text = PlainText.Fold(statement.Text)
        where text.Length > 0
        select new Reading<string>(text, statement.Quote);

    private static string? CountryOf(PlaceFacts places)
    {
        var countries = places.Locations.Select(place => place.Country).Concat(places.ApplicantLocations.Select(area => area.Country)).Distinct().ToList();
        return countries is [var only] ? only : null;
    }

    private static void RemarkOn(Draft draft, PostingDetails details, string? organization)
    {
        if (OrganizationWords.FindStandingText(draft.Prose) is var (text, line))
            draft.Remark(RemarkKind.Offer, PostingDetails.HiringOrganization, $"A standing text for the organization's profile: \"{text}\"", line);
        if (details.Description.Length > Markdown.MaxSource)
            draft.Remark(RemarkKind.Warning, nameof(details.Description), $"The text is longer than {Markdown.MaxSource} characters and will be shown without its markup.");
        (bool IsMissing, string Field, string What)[] needed =
        [
            (organization is null, PostingDetails.HiringOrganization, "the organization that hires"),
            (details.Locations is [] && details.Arrangement is not Arrangement.Remote, nameof(details.Locations), "where the work is"),
            (details.ApplicantLocations is [] && details.Arrangement is Arrangement.Remote, nameof(details.ApplicantLocations), "the countries in which a remote worker may live"),
            (details.DatePosted is null, nameof(details.DatePosted), "the day on which it was posted"),
            (details.ValidThrough is null, nameof(details.ValidThrough), "the deadline"),
            (details.Apply is null, nameof(details.Apply), "how to apply"),
        ];
        foreach (var (_, field, what) in needed.Where(one => one.IsMissing))
            draft.Remark(RemarkKind.Missing, field, $"The notice does not say {what}.");
    }
}
