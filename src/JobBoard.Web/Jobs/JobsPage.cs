using JobBoard.Web.Shared;

namespace JobBoard.Web.Jobs;

/// <summary>What a search, or the landing page of one filter, shows.</summary>
/// <param name="Heading">What the page is about, for its h1.</param>
/// <param name="Finder">The search form as it was filled in.</param>
/// <param name="Found">How many there are of what.</param>
/// <param name="Notes">What of the address could not be used, and how the rest was read.</param>
/// <param name="Chips">The filters in use, each a link that takes it off.</param>
/// <param name="Sorts">The orders to choose among.</param>
/// <param name="Pager">Null when one page holds them all.</param>
/// <param name="Help">What to do when nothing was found.</param>
/// <param name="ShowsPlace">Whether a place of the gazetteer stands on it, whose source is to be named.</param>
/// <param name="Ways">When nothing was found: what to leave out, and how many jobs each such search would give.</param>
public sealed record JobsPage(
    PageFrame Frame,
    string Heading,
    Finder Finder,
    Phrase Found,
    IReadOnlyList<SearchNote> Notes,
    IReadOnlyList<FilterChip> Chips,
    JobFilters Filters,
    IReadOnlyList<Option> Sorts,
    IReadOnlyList<OpeningCard> Cards,
    Pager? Pager,
    string Feed,
    string Help,
    bool ShowsPlace,
    IReadOnlyList<WayOut> Ways) : IPage;

/// <summary>Something to tell about how a search was read.</summary>
/// <param name="Path">The search to offer instead; null when there is none.</param>
public sealed record SearchNote(Phrase Text, string? Path = null);

public sealed record FilterChip(string PathWithout, Phrase Text);

public sealed record WayOut(string Path, Phrase Text, string Count);

/// <summary>What can be narrowed down, with what is chosen.</summary>
/// <param name="Groups">Ticks, several of which may be on.</param>
/// <param name="Choices">Lists of which one entry holds.</param>
/// <param name="InUse">How many filters hold, in words; null for none.</param>
public sealed record JobFilters(
    IReadOnlyList<FilterGroup> Groups, PayFilter Pay, IReadOnlyList<FilterChoice> Choices, TextFilter Radius, TextFilter Lives, string? InUse);

public sealed record FilterGroup(string Key, string Legend, IReadOnlyList<FilterTick> Ticks);

/// <param name="Path">The search with this one on, or off when it is on.</param>
/// <param name="Count">How many it gives, or adds: "+3".</param>
/// <param name="Label">What the link says of itself: the text and the count.</param>
public sealed record FilterTick(string Value, string Text, bool IsChosen, string Count, string Label, string Path);

public sealed record PayFilter(string Amount, IReadOnlyList<Option> Currencies, IReadOnlyList<Option> Periods, FilterTick Stated);

public sealed record FilterChoice(string Key, string Legend, IReadOnlyList<Option> Options);

public sealed record TextFilter(string Text, string Hint);

/// <summary>An entry of a list to choose from.</summary>
public sealed record Option(string Value, string Text, bool IsChosen);
