using System.Globalization;
using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Search;
using Microsoft.AspNetCore.Http.Extensions;

namespace JobBoard.Web.Shared;

/// <summary>The addresses at which a search, or something made from it, is found.</summary>
public static class SearchLinks
{
    /// <summary>A page of the results; the first has no number in its address.</summary>
    public static string Jobs(JobQuery query, int page = 1) => At(PublicLinks.Jobs, query, page);

    /// <summary>The names and values of a request's address, as many as there are.</summary>
    public static List<KeyValuePair<string, string>> Pairs(this IQueryCollection query) =>
        [.. query.SelectMany(key => key.Value.Select(value => KeyValuePair.Create(key.Key, value ?? "")))];

    /// <summary>Any address that takes a search.</summary>
    public static string At(string path, JobQuery query, int page = 1)
    {
        var keys = new QueryBuilder(JobQueryKeys.Of(query));
        if (page > 1)
            keys.Add(JobQueryKeys.Page, page.ToString(CultureInfo.InvariantCulture));
        return path + keys;
    }

    /// <summary>The page made for searches by this one filter; null for any other search.</summary>
    /// <param name="placeSlug">The slug of the place that the query's was taken for.</param>
    public static string? Landing(JobQuery query, string? placeSlug) => JobQueryKeys.Of(query).Take(2).ToList() switch
    {
        [{ Key: JobQueryKeys.Arrangement }] when query.Arrangements is [Arrangement.Remote] => PublicLinks.RemoteJobs,
        [{ Key: JobQueryKeys.Type, Value: var type }] => PublicLinks.JobsOfType(type),
        [{ Key: JobQueryKeys.Category, Value: var category }] => PublicLinks.JobsInCategory(category),
        [{ Key: JobQueryKeys.Place }] when placeSlug is not null => PublicLinks.JobsIn(placeSlug),
        _ => null,
    };
}
