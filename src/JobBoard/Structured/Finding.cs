namespace JobBoard.Structured;

/// <summary>How grave a finding is, in the levels of the rules.</summary>
public enum FindingLevel
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Allowed, but applicants or search engines lose something.</summary>
    Warning,

    /// <summary>Not eligible, invalid or untrue: it cannot be published.</summary>
    Error,
}

/// <summary>What one rule says of a posting, with how to mend it.</summary>
/// <param name="Rule">The rule's id: <c>JP-60</c>.</param>
/// <param name="Field">The field of the form that mends it, named as in PostingDetails, or HiringOrganization.</param>
/// <param name="Message">A sentence for the poster.</param>
public sealed record Finding(string Rule, FindingLevel Level, string Field, string Message);
