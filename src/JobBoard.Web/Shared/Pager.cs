using System.Globalization;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared;

/// <summary>The links under a list to its other pages.</summary>
/// <param name="Shown">Which entries this page shows, of how many.</param>
public sealed record Pager(IReadOnlyList<PagerLink> Links, string Shown);

/// <param name="Path">Null for a step that leads nowhere: before the first page, or a gap between numbers.</param>
/// <param name="Label">What a screen reader says, when that is more than the text.</param>
/// <param name="Current">What aria-current says; null on every page but the one shown.</param>
public sealed record PagerLink(string? Path, string Text, string? Label = null, string? Current = null, string? Rel = null);

public static class PagerWords
{
    /// <summary>How many numbers stand on either side of the page shown.</summary>
    private const int Near = 2;

    extension(IStringLocalizer<Words> words)
    {
        /// <summary>Previous, the numbers with their gaps, next; null when all is on one page.</summary>
        /// <param name="path">The address of a page by its number.</param>
        public Pager? Pager(Paging paging, Func<int, string> path) => paging.Last is 1 ? null : new Pager(
        [
            new(paging.Number > 1 ? path(paging.Number - 1) : null, words["Previous"], Rel: "prev"),
            .. Numbers(paging).Select(number => words.PageLink(number, paging, path)),
            new(paging.Number < paging.Last ? path(paging.Number + 1) : null, words["Next"], Rel: "next"),
        ],
        words["PageShows", paging.Skip + 1, Math.Min(paging.Skip + paging.Size, paging.Total), paging.Total]);

        private PagerLink PageLink(int? number, Paging paging, Func<int, string> path) => number is { } page
            ? new PagerLink(path(page), page.ToString(CultureInfo.CurrentCulture), words["PageNumber", page],
                page == paging.Number ? "page" : null)
            : new PagerLink(null, "…");
    }

    private static IEnumerable<int?> Numbers(Paging paging)
    {
        var near = Enumerable.Range(paging.Number - Near, 2 * Near + 1).Where(page => page > 1 && page < paging.Last);
        var before = 0;
        foreach (var page in (int[])[1, .. near, paging.Last])
        {
            if (page > before + 1)
                yield return null;
            yield return before = page;
        }
    }
}
