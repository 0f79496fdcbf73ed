using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace JobBoard.Web.Hosting;

/// <summary>
/// Sends a page whole or not at all, and not again to a client that has it. Its entity tag is a digest of what it
/// shows: days left pass without any change of a record, so that no stored time of change would be true.
/// </summary>
internal static class ConditionalPages
{
    public static void UseConditionalPages(this IApplicationBuilder app) => app.UseWhen(IsPage, pages => pages.Use(AnswerAsync));

    /// <summary>Pages for staff say that nobody may keep them; those for anybody say nothing.</summary>
    private static bool IsPage(HttpContext context) =>
        context.GetEndpoint()?.Metadata is { } metadata
        && metadata.GetMetadata<ControllerActionDescriptor>() is not null
        && metadata.GetMetadata<ResponseCacheAttribute>() is null;

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var page = await RenderAsync(context, next);
        // Kept by a cache, and asked for again each time: a job closes at its instant in every cache too.
        context.Response.Headers.CacheControl = "no-cache";
        if (context.Response.StatusCode is StatusCodes.Status200OK)
            await ConditionalBytes.Of(page, "text/html").ExecuteAsync(context);
        else if (page.Length > 0) // An empty answer must stay unstarted, for the error page to take its place.
            await context.Response.Body.WriteAsync(page, context.RequestAborted);
    }

    private static async Task<byte[]> RenderAsync(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }
        return page.ToArray();
    }
}
