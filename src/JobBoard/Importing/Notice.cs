using JobBoard.Postings;

namespace JobBoard.Importing;

/// <summary>One item of a file: a notice that was read, or a refusal.</summary>
/// <param name="ItemKey">The item's own id within its source (guid, permalink), or null for the file's name.</param>
public abstract record ReadItem(string? ItemKey);

/// <summary>An item that cannot be stored, and why.</summary>
/// <param name="Line">Line in the file, from 1, where one is known.</param>
/// <param name="Reason">A sentence that says what is wrong and what to do.</param>
public sealed record UnreadableNotice(string? ItemKey, int? Line, string Reason) : ReadItem(ItemKey);

/// <summary>A notice as it was read: what it says of the posting, why, and what else somebody should know.</summary>
public sealed record Notice(string? ItemKey) : ReadItem(ItemKey)
{
    /// <summary>The item's own bytes.</summary>
    public required byte[] Original { get; init; }

    public required PostingDetails Details { get; init; }

    /// <summary>Whether its dates stand in a zone that it shows; else they stand in the default one.</summary>
    public bool HasOwnTimeZone { get; init; }

    public string? OrganizationName { get; init; }

    /// <summary>The organization's own website, an absolute http(s) address.</summary>
    public string? OrganizationWebsite { get; init; }

    /// <summary>Whether the notice says that it is public; null when it says nothing.</summary>
    public bool? IsPublic { get; init; }

    /// <summary>The path it states for itself where it was published, beginning with a slash.</summary>
    public string? LegacyPath { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public IReadOnlyList<Remark> Remarks { get; init; } = [];
}

/// <summary>Why a field has its value.</summary>
/// <param name="Field">The field's name in <see cref="PostingDetails"/>, or HiringOrganization.</param>
/// <param name="Text">The words of the original.</param>
/// <param name="Line">Their line in the original, from 1.</param>
/// <param name="Key">The key or property that holds them: <c>date-posted</c>, <c>JobPosting.validThrough</c>.</param>
/// <param name="Stated">True for a key or markup; false when it was read from prose.</param>
public sealed record Evidence(string Field, string Text, int? Line, string? Key, bool Stated);

/// <summary>The kinds of things a report tells beside the values.</summary>
public enum RemarkKind
{
    /// <summary>A value that could be read in several ways, or not at all, and the reading that was taken.</summary>
    Warning,

    /// <summary>Two places of the notice that do not say the same, and which was taken.</summary>
    Disagreement,

    /// <summary>Something the notice lacks and a publication needs.</summary>
    Missing,

    /// <summary>A part of the file that was left out on purpose.</summary>
    LeftOut,

    /// <summary>Something to take over by hand, such as a standing text for the organization's profile.</summary>
    Offer,
}

/// <summary>A remark on a field of a notice, or on the notice as a whole when <paramref name="Field"/> is null.</summary>
public sealed record Remark(RemarkKind Kind, string? Field, string Text, int? Line = null);
