using System.Text.RegularExpressions;
using JobBoard.Postings;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Structured.Rules;

/// <summary>JL-10: a field that only says that nothing is known stays empty.</summary>
internal static partial class PlaceholderRules
{
    public static IEnumerable<Finding> Check(Candidate candidate) =>
        Texts(candidate)
            .Where(one => one.Text is not null && IsPlaceholder(one.Text))
            .Select(one => new Finding("JL-10", Error, one.Field, $"\"{one.Text}\" is a placeholder; leave the field empty."));

    public static bool IsPlaceholder(string text) => text.Trim() is "" || Placeholder().IsMatch(text);

    private static IEnumerable<(string Field, string? Text)> Texts(Candidate candidate)
    {
        var details = candidate.Details;
        yield return (nameof(details.Title), NullIfBlank(details.Title));
        yield return (nameof(details.Identifier), details.Identifier);
        yield return (nameof(details.StartDate), details.StartDate);
        yield return (PostingDetails.HiringOrganization, NullIfBlank(candidate.Organization?.Name));
        foreach (var area in details.ApplicantLocations)
            yield return (nameof(details.ApplicantLocations), area.Region);
        foreach (var place in details.Locations)
        {
            foreach (var part in (string?[])[place.Street, place.Locality, place.Region, place.PostalCode])
                yield return (nameof(details.Locations), part);
        }
    }

    /// <summary>For what a rule of its own asks for.</summary>
    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    [GeneratedRegex(@"^\s*(tbd|tba|tbc|n/?a|unknown|none|null|undefined|[-–—]+|\?+|\.+|…)\s*$|\{\{|\{%", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Placeholder();
}
