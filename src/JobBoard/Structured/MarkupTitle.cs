using System.Text.RegularExpressions;
using JobBoard.Postings;

namespace JobBoard.Structured;

/// <summary>The title that markup carries: without a suffix that another field says already.</summary>
public static partial class MarkupTitle
{
    public static string Of(PostingDetails details)
    {
        var title = details.Title;
        while (Suffix().Match(title) is { Success: true } match && IsSaid(match.Groups["what"].Value, details))
            title = title[..match.Index];
        return title;
    }

    /// <summary>The employment type or arrangement that words in brackets stand for, if they do.</summary>
    private static bool IsSaid(string words, PostingDetails details) => Key(words) switch
    {
        "parttime" => details.EmploymentTypes.HasFlag(EmploymentTypes.PartTime),
        "fulltime" => details.EmploymentTypes.HasFlag(EmploymentTypes.FullTime),
        "contract" or "contractor" or "freelance" => details.EmploymentTypes.HasFlag(EmploymentTypes.Contractor),
        "temporary" or "fixedterm" => details.EmploymentTypes.HasFlag(EmploymentTypes.Temporary),
        "internship" or "intern" => details.EmploymentTypes.HasFlag(EmploymentTypes.Intern),
        "volunteer" or "voluntary" => details.EmploymentTypes.HasFlag(EmploymentTypes.Volunteer),
        "remote" => details.Arrangement is Arrangement.Remote,
        "hybrid" => details.Arrangement is Arrangement.Hybrid,
        "onsite" => details.Arrangement is Arrangement.OnSite,
        _ => false,
    };

    private static string Key(string words) =>
        string.Concat(words.Where(char.IsLetter)).ToLowerInvariant();

    [GeneratedRegex(@"\s+[(\[](?<what>[^()\[\]]{1,30})[)\]]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Suffix();
}
