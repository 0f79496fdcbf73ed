using JobBoard.Web.Shared;

namespace JobBoard.Web.Admin.Activity;

/// <summary>What was done on the board, the newest first.</summary>
/// <param name="Older">The address of the lines before these; null when there are none.</param>
/// <param name="Newest">The address of the first page; null when this is it.</param>
public sealed record ActivityPage(
    StaffFrame Frame, IReadOnlyList<NavLink> Kinds, IReadOnlyList<ActivityDay> Days, string? Older, string? Newest) : IStaffPage;

public sealed record ActivityDay(string Day, IReadOnlyList<ActivityLine> Lines);

/// <param name="Instant">The time for a machine.</param>
public sealed record ActivityLine(string Time, string Instant, IReadOnlyList<SentencePart> Sentence);

/// <summary>Words of the interface, or something that a person typed.</summary>
/// <param name="Path">Where it leads; null for nowhere.</param>
public sealed record SentencePart(string Text, bool IsTyped, string? Path = null);
