using System.Globalization;
using JobBoard.Postings;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Facts;

public static class WorkWords
{
    private const int MonthsInYear = 12;

    private static readonly (EmploymentTypes Type, string Key)[] TypeKeys =
    [
        (EmploymentTypes.FullTime, "FullTime"), (EmploymentTypes.PartTime, "PartTime"), (EmploymentTypes.Contractor, "Contract"),
        (EmploymentTypes.Temporary, "Temporary"), (EmploymentTypes.Intern, "Internship"), (EmploymentTypes.Volunteer, "Volunteer"),
        (EmploymentTypes.PerDiem, "PerDiem"), (EmploymentTypes.Other, "OtherType"),
    ];

    extension(IStringLocalizer<Words> words)
    {
        /// <summary>The kinds of employment, and the hours of a week, as the beginning of a line; empty when none is said.</summary>
        public string Employment(EmploymentTypes types, WorkingHours? hours = null)
        {
            var kinds = TypeKeys.Where(one => types.HasFlag(one.Type)).Select(one => words[one.Key].Value);
            return words.Capitalized(words.List([.. kinds, .. words.Hours(hours) is { } week ? [week] : Array.Empty<string>()]));
        }

        /// <summary>Hours of a week; null when they are not said.</summary>
        public string? Hours(WorkingHours? hours) => hours switch
        {
            { Minimum: { } least, Maximum: { } most } when least != most =>
                words["HoursAWeek.other", $"{Figure(least)}–{Figure(most)}"].Value,
            not null when (hours.Minimum ?? hours.Maximum) is { } some =>
                words[some is 1 ? "HoursAWeek.one" : "HoursAWeek.other", Figure(some)].Value,
            _ => null,
        };

        /// <summary>The part of the day in which one must be there; null when none is said.</summary>
        public string? Window(WorkingHours? hours) => hours is { From: { } from, To: { } to, TimeZone: { } zone }
            ? words.TimeIn($"{from:HH:mm}–{to:HH:mm}", zone, DateTimeOffset.UnixEpoch)
            : null;

        /// <summary>An ISO 8601 duration of days or longer, in words; null for anything else.</summary>
        public string? Duration(string? duration)
        {
            if (WorkDuration.Parse(duration) is not { } length)
                return null;
            string?[] parts =
            [
                words.Part("Years", length.Years), words.Part("Months", length.Months),
                words.Part("Weeks", length.Weeks), words.Part("Days", length.Days),
            ];
            return words.List([.. parts.OfType<string>()]);
        }

        public string Experience(int months) => months switch
        {
            0 => words["NoExperience"],
            _ when months % MonthsInYear is 0 => words.Count("ExperienceYears", months / MonthsInYear),
            _ => words.Count("ExperienceMonths", months),
        };

        public string Education(EducationLevel level) => level switch
        {
            EducationLevel.NoRequirements => words["NoEducation"],
            EducationLevel.HighSchool => words["HighSchool"],
            EducationLevel.AssociateDegree => words["AssociateDegree"],
            EducationLevel.BachelorDegree => words["BachelorDegree"],
            EducationLevel.ProfessionalCertificate => words["ProfessionalCertificate"],
            EducationLevel.PostgraduateDegree => words["PostgraduateDegree"],
        };

        /// <summary>Languages with their levels, one after the other.</summary>
        public string Skills(IEnumerable<LanguageSkill> skills) => words.List([.. skills.Select(words.Skill)]);

        private string? Part(string key, int? number) => number is { } some ? words.Count(key, some) : null;

        private string Skill(LanguageSkill skill)
        {
            var name = Languages.Name(skill.Language);
            return skill.Level is { } level ? words["LanguageLevel", name, level] : name;
        }
    }

    private static string Figure(decimal number) => number.ToString("0.##", CultureInfo.CurrentCulture);
}
