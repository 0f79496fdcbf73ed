using JobBoard.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace JobBoard.Web.Health;

/// <summary>Whether the process runs, and whether it can answer; no more than that is told.</summary>
internal static class HealthEndpoints
{
    public static void AddBoardHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddDbContextCheck<BoardDb>();

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready");
    }
}
