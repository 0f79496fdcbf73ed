using System.ComponentModel;
using System.Globalization;
using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Api;

/// <summary>The open jobs as JSON, for anybody; the same names in the query as on /jobs.</summary>
internal static class ApiEndpoints
{
    private const int DefaultSize = 20;
    private const int MostSize = 100;

    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, JobItemJson.Default));
        services.AddOpenApi("v1", openApi =>
        {
            openApi.AddDocumentTransformer<ApiDocument>();
            openApi.AddOperationTransformer<QueryParameters>();
            openApi.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
        });
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(PublicLinks.Api).AddEndpointFilter(async (context, next) =>
        {
            context.HttpContext.Response.AllowOtherSites();
            context.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
            return await next(context);
        });
        api.MapGet("/jobs", ListAsync).WithName("listJobs").WithSummary("Open jobs that a search finds, page by page.");
        api.MapGet("/jobs/{id:int}", ShowAsync).WithName("showJob").WithSummary("One open job with its text and the way to apply.");
        routes.MapOpenApi("/openapi/{documentName}.json");
    }

    private static async Task<Ok<JobList>> ListAsync(
        HttpRequest request, PostingSearch search, PublicLinks links, CancellationToken cancellationToken)
    {
        var reading = JobQueryKeys.Read(request.Query.Pairs());
        var size = Math.Clamp(Number(request.Query["pageSize"]) ?? DefaultSize, 1, MostSize);
        var findings = await search.FindAsync(reading.Query, cancellationToken);
        var paging = Paging.Of(Number(request.Query[JobQueryKeys.Page]), size, findings.Matches.Total);
        var openings = await search.ReadAsync(findings.Matches, paging.Skip, paging.Size, cancellationToken);
        var next = SearchLinks.At($"{PublicLinks.Api}/jobs", findings.Matches.Query, paging.Number + 1);
        return TypedResults.Ok(new JobList(
            paging.Total,
            paging.Number,
            size,
            paging.Number < paging.Last ? links.Absolute(size is DefaultSize ? next : $"{next}&pageSize={size.ToString(CultureInfo.InvariantCulture)}") : null,
            [.. reading.Dropped.Concat(findings.Dropped).Select(pair => new DroppedValue(pair.Key, pair.Value))],
            [.. openings.Select(opening => JobItems.Item(opening, links))]));
    }

    private static async Task<Results<Ok<JobDetail>, ProblemHttpResult>> ShowAsync(
        [Description("The number in the address of the job's page.")] int id, BoardDb db, PublicLinks links, TimeProvider time, CancellationToken cancellationToken)
    {
        var posting = await db.Postings.AsNoTracking().Include(one => one.Organization).Open(time.GetUtcNow())
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return posting is null
            ? TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, detail: "No job with this number is open.")
            : TypedResults.Ok(JobItems.Detail(posting, links));
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
