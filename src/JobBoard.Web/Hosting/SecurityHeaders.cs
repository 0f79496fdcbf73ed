using JobBoard.Web.Shared;
using Microsoft.Extensions.Primitives;

namespace JobBoard.Web.Hosting;

/// <summary>The headers that every answer carries, errors and static files included (SEC-20, SEC-21).</summary>
internal static class SecurityHeaders
{
    private const string ResourcePolicy = "Cross-Origin-Resource-Policy";

    /// <summary>The folder of pictures that other sites show beside a link to this one.</summary>
    private const string Share = "/share";

    /// <summary>Nothing inline, nothing from elsewhere; so no page needs a nonce, and one cached page serves all.</summary>
    private static readonly StringValues ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly StringValues PermissionsPolicy =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), "
        + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-create=(self), publickey-credentials-get=(self), usb=()";

    /// <summary>Stands before everything else, also before the host filter, which answers 400 by itself.</summary>
    public static void AddSecurityHeaders(this IServiceCollection services) =>
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, Filter>());

    private static Task Add(object state)
    {
        var response = (HttpResponse)state;
        var headers = response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (response.HttpContext.Request.Path.StartsWithSegments(Share, StringComparison.Ordinal))
            response.AllowOtherSites();
        headers.TryAdd(ResourcePolicy, "same-origin");
        return Task.CompletedTask;
    }

    private sealed class Filter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                // At the last moment, since an error clears what was set before it.
                context.Response.OnStarting(Add, context.Response);
                return following(context);
            });
            next(app);
        };
    }
}
