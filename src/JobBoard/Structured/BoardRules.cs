using JobBoard.Postings;

namespace JobBoard.Structured;

/// <summary>The rules about the open postings of a board taken together.</summary>
public sealed class BoardRules
{
    /// <summary>From how many open postings on it is odd that none has a recommended property (JP-130).</summary>
    private const int Enough = 10;

    private readonly HashSet<(int? Organization, string Identifier)> _identifiers = [];
    private readonly HashSet<(int? Organization, string Title, int Text, string Places)> _postings = [];
    private readonly HashSet<string> _missing = ["baseSalary", "TELECOMMUTE", "logo", "sameAs"];
    private int _count;

    public static Finding SameIdentifier { get; } = new("JP-97", FindingLevel.Error, nameof(PostingDetails.Identifier),
        "Another open posting of this organization has the same reference; give each its own.");

    public static Finding SamePosting { get; } = new("JP-121", FindingLevel.Warning, nameof(PostingDetails.Title),
        "Another open posting of this organization has the same title, text and place; one job has one address.");

    /// <summary>Takes the next open posting into account.</summary>
    /// <returns>What it has in common with an earlier one that it must not.</returns>
    public IEnumerable<Finding> Add(Posting posting)
    {
        _count++;
        NoteRecommended(posting);
        var places = string.Join('|', posting.Details.Locations);
        var text = posting.Details.Description.GetHashCode(StringComparison.Ordinal);
        if (!_identifiers.Add((posting.OrganizationId, MarkupBuilder.IdentifierOf(posting))))
            yield return SameIdentifier;
        if (!_postings.Add((posting.OrganizationId, posting.Details.Title, text, places)))
            yield return SamePosting;
    }

    /// <summary>What the board as a whole never uses.</summary>
    public IEnumerable<Finding> Finish() => _count < Enough ? [] : _missing.Order(StringComparer.Ordinal).Select(name =>
        new Finding("JP-130", FindingLevel.Warning, "Board", $"None of the {_count} open postings has {name}; see whether the organizations can give it."));

    private void NoteRecommended(Posting posting)
    {
        if (posting.Details.Salary is { State: SalaryState.Range })
            _missing.Remove("baseSalary");
        if (posting.Details.Arrangement is Arrangement.Remote)
            _missing.Remove("TELECOMMUTE");
        if (posting.Organization?.Logo is not null)
            _missing.Remove("logo");
        if (posting.Organization?.Profile is { } profile && (profile.Website is not null || profile.SameAs.Count > 0))
            _missing.Remove("sameAs");
    }
}
