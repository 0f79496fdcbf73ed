using JobBoard.Web.Shared;

namespace JobBoard.Web.Jobs;

/// <summary>What the list of openings shows.</summary>
/// <param name="Words">What was looked for; empty for all openings.</param>
/// <param name="Found">The heading: how many there are of what.</param>
/// <param name="Filters">The filters in use, each a link that takes it off.</param>
/// <param name="Help">What to do when nothing was found.</param>
/// <param name="Pager">Null when one page holds them all.</param>
/// <param name="Ways">When nothing was found: fewer words, and how many jobs each such search would give.</param>
public sealed record JobsPage(
    PageFrame Frame,
    string Words,
    Phrase Found,
    IReadOnlyList<FilterChip> Filters,
    IReadOnlyList<OpeningCard> Cards,
    Pager? Pager,
    string Help,
    IReadOnlyList<WayOut> Ways) : IPage;

public sealed record FilterChip(string PathWithout, Phrase Text);

public sealed record WayOut(string Path, Phrase Text, string Count);
