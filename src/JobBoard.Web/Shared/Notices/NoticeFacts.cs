using JobBoard.Postings;
using JobBoard.Web.Shared.Facts;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Notices;

/// <summary>The facts of a posting as its ticket shows them: all that its markup states, in words.</summary>
internal static class NoticeFacts
{
    public static IReadOnlyList<Fact> Facts(this IStringLocalizer<Words> words, PostingDetails details)
    {
        Fact?[] facts =
        [
            words.PayFact(details), words.HoursFact(details), words.WhereFact(details), words.ContractFact(details),
            words.LanguageFact(details), words.BringFact(details), words.PostedFact(details),
        ];
        return [.. facts.OfType<Fact>()];
    }

    extension(IStringLocalizer<Words> words)
    {
        private Fact PayFact(PostingDetails details) =>
            new(words["Pay"], words.Pay(details.Salary).Text, Known(words.Currency(details.Salary), details.SalaryNote));

        private Fact? HoursFact(PostingDetails details) =>
            FactOf(words["Hours"], words.Hours(details.WorkingHours), words.Window(details.WorkingHours));

        private Fact? WhereFact(PostingDetails details)
        {
            var fact = FactOf(words["Where"], [words.Arrangement(details.Arrangement), .. details.Locations.Select(words.LocationLine)]);
            if (details.Arrangement is not Arrangement.Remote || details.ApplicantLocations is [])
                return fact;
            var areas = words["OpenToApplicantsIn", words.List(words.Areas(details.ApplicantLocations))];
            var members = PlaceWords.CountriesInGroups(details.ApplicantLocations);
            return fact! with { Notes = [.. fact!.Notes, areas], Members = members is [] ? null : words.List(members) };
        }

        private string LocationLine(JobLocation place) =>
            place.IsPreferred ? words["Preferably", PlaceWords.Address(place)] : PlaceWords.Address(place);

        private Fact? ContractFact(PostingDetails details) => FactOf(
            words["ContractFact"],
            words.Employment(details.EmploymentTypes),
            words.Duration(details.Duration) is { } duration ? words["Lasts", duration].Value : null,
            details.StartDate is { } start ? words["Starts", words.Start(start)].Value : null);

        private Fact? LanguageFact(PostingDetails details)
        {
            var required = words.Skills(details.Languages.Where(skill => !skill.IsPreferred));
            var welcome = words.Skills(details.Languages.Where(skill => skill.IsPreferred));
            return FactOf(words["Languages"], required, welcome is "" ? null : words["Welcome", welcome].Value);
        }

        private Fact? BringFact(PostingDetails details) => FactOf(
            words["YouBring"],
            details.ExperienceMonths is { } months ? words.Experience(months) : null,
            details.EducationLevel is { } level ? words.Education(level) : null);

        private Fact? PostedFact(PostingDetails details)
        {
            var reference = details.Identifier is { } identifier ? words["Reference", identifier].Value : null;
            return details.DatePosted is { } posted
                ? new Fact(words["Posted"], words.Day(posted.Day), Known(reference), posted.Day.Iso())
                : FactOf(words["Posted"], reference);
        }
    }

    /// <summary>A fact whose first known text is the main one; null when nothing is known.</summary>
    private static Fact? FactOf(string name, params string?[] texts) =>
        Known(texts) is [var first, .. var notes] ? new Fact(name, first, notes) : null;

    private static List<string> Known(params string?[] texts) => [.. texts.OfType<string>().Where(text => text is not "")];
}
