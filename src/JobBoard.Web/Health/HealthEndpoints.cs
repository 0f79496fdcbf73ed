using JobBoard.Postings;
using JobBoard.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Health;

/// <summary>Whether the process runs, and whether it can answer; no more than that is told.</summary>
internal static class HealthEndpoints
{
    /// <summary>Routes name their methods (SEC-24).</summary>
    private static readonly HttpMethodMetadata GetOnly = new([HttpMethods.Get]);

    public static void AddBoardHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddDbContextCheck<BoardDb>(customTestQuery: CanReadAsync);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(GetOnly);
        routes.MapHealthChecks("/health/ready").WithMetadata(GetOnly);
    }

    /// <summary>A damaged file opens like any other; only reading tells.</summary>
    private static async Task<bool> CanReadAsync(BoardDb db, CancellationToken cancellationToken) =>
        await db.Postings.OrderBy(posting => posting.Id).Take(1).CountAsync(cancellationToken) >= 0;
}
