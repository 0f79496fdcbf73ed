using JobBoard.Geography;
using JobBoard.Search;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobBoard.Web.Jobs;

/// <summary>What the search form offers while somebody types: a list of texts as JSON.</summary>
[AllowAnonymous]
public sealed class SuggestionsController(PostingSearch search) : Controller
{
    private const int Most = 8;

    [HttpGet("/jobs/suggestions/titles")]
    public async Task<IActionResult> Titles(string? q, CancellationToken cancellationToken) =>
        Json(q is { Length: <= JobQuery.MaxText } ? await search.SuggestAsync(q, Most, cancellationToken) : []);

    [HttpGet("/jobs/suggestions/places")]
    public IActionResult Places(string? place) =>
        Json(Gazetteer.Suggest(place, Most).Select(one => one.DisplayName));
}
