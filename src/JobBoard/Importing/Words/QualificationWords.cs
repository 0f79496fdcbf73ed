using System.Text.RegularExpressions;
using JobBoard.Postings;

namespace JobBoard.Importing.Words;

/// <summary>Reads how much experience and which education the work asks for.</summary>
internal static partial class QualificationWords
{
    /// <summary>The months of experience asked for; of "A or B" the smaller.</summary>
    public static IEnumerable<Reading<int>> FindExperience(Prose prose)
    {
        foreach (var sentence in prose.Sentences)
        {
            var match = Experience().Match(sentence.Text);
            var isAsked = sentence.IsItem || Asked().IsMatch(sentence.Text);
            if (match.Success && isAsked && !Own().IsMatch(sentence.Text))
                yield return new Reading<int>(MonthsOf(match), new Quote(sentence.Text, sentence.Line));
        }
    }

    public static int? ExperienceOf(string value) =>
        Span().Match(value) is { Success: true } match ? MonthsOf(match) : null;

    /// <summary>The least education asked for, in a list of qualifications.</summary>
    public static IEnumerable<Reading<EducationLevel>> FindEducation(Prose prose)
    {
        foreach (var sentence in prose.Sentences)
        {
            var isAsked = sentence.IsItem ? Opening().IsMatch(sentence.Text) : Needed().IsMatch(sentence.Text);
            if (isAsked && !Welcome().IsMatch(sentence.Text) && EducationOf(sentence.Text) is { } level)
                yield return new Reading<EducationLevel>(level, new Quote(sentence.Text, sentence.Line));
        }
    }

    public static EducationLevel? EducationOf(string value) => value switch
    {
        _ when NoEducation().IsMatch(value) => EducationLevel.NoRequirements,
        _ when HighSchool().IsMatch(value) => EducationLevel.HighSchool,
        _ when Associate().IsMatch(value) => EducationLevel.AssociateDegree,
        _ when Bachelor().IsMatch(value) => EducationLevel.BachelorDegree,
        _ when Certificate().IsMatch(value) => EducationLevel.ProfessionalCertificate,
        _ when Postgraduate().IsMatch(value) => EducationLevel.PostgraduateDegree,
        _ => null,
    };

    private static int MonthsOf(Match match)
    {
        var count = Numerals.CountOf(match.Groups["count"].Value);
        return match.Groups["unit"].Value.StartsWith('m') && !match.Groups["unit"].Value.StartsWith("my", StringComparison.Ordinal) ? count : count * 12;
    }

    private const string Counted =
        "(?<count>" + Numerals.Count + @")\s*(?:\(\d+\)\s*)?(?:\+|plus|or more|(?:-|–|to|or|à|bis|a)\s*" + Numerals.Count + @")?\s*(?<unit>years?|yrs|months?|ans|mois|jahren?|monate|años|meses|anos)\b";

    [GeneratedRegex(Counted + @"(?:['’]s?)?(?:\s+of)?(?:\s+[\w'’/-]+){0,4}?\s+(?:d['’]|de\s+)?(?:experience|expérience|(?:berufs)?erfahrung|experiencia|experiência)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Experience();

    [GeneratedRegex(Counted, RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Span();

    [GeneratedRegex(@"\b(?:minimum|at least|required|requires?|you|must|candidates?|au moins|mindestens|al menos|pelo menos|mínimo|requirements?|requisitos|profil|du hast|sie haben|vous avez)\b|\d\s?\+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?:we have|our|has|with over|preferred|an asset|a plus)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Own();

    [GeneratedRegex(@"^(?:an?|the)?\s*(?:minimum|at least|completed|university|relevant|bachelor|master|high school|associate|secondary|diploma|degree|ph\.?d|postgraduate|professional|no )", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:required|requires|must have|minimum|is needed)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Needed();

    [GeneratedRegex(@"\b(?:preferred|preferably|an asset|a plus|desirable|advantage|useful|helpful|welcome|nice to have|scans?|cop(?:y|ies))\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Welcome();

    [GeneratedRegex(@"\bno (?:formal )?(?:degree|diploma|qualifications?|education)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NoEducation();

    [GeneratedRegex(@"\b(?:high school|secondary school|GED)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HighSchool();

    [GeneratedRegex(@"\bassociate(?:['’]?s)? degree\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Associate();

    [GeneratedRegex(@"\b(?:bachelor(?:['’]?s)?|B\.?Sc\.?|undergraduate degree|licence|licenciatura)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Bachelor();

    [GeneratedRegex(@"\bprofessional certificat\w+\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Certificate();

    [GeneratedRegex(@"\b(?:master(?:['’]?s)?(?: degree| in| of)|M\.?Sc\.?|ph\.?d\.?|doctorate|postgraduate)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Postgraduate();
}
