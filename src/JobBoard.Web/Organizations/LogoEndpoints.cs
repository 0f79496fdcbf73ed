using JobBoard.Links;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobBoard.Web.Organizations;

/// <summary>Organizations' logos. A changed logo has another name, so that one may be kept for ever.</summary>
internal static class LogoEndpoints
{
    public static void MapLogos(this IEndpointRouteBuilder routes) =>
        routes.MapGet(PublicLinks.Logo("{name:regex(^[0-9a-f]{{32}}\\.(png|webp)$)}"), Show);

    private static Results<PhysicalFileHttpResult, NotFound> Show(string name, DataDirectory data, HttpResponse response)
    {
        var path = Path.Combine(data.Logos, name);
        if (!File.Exists(path))
            return TypedResults.NotFound();
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.AllowOtherSites();
        return TypedResults.PhysicalFile(path, name.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "image/webp");
    }
}
