using System.Net;
using JobBoard.Links;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Hosting;

/// <summary>What every request passes through, in order, before a door opens.</summary>
internal static class Pipeline
{
    public static void AddPipeline(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
            kestrel.Limits.MaxRequestLineSize = 8 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        });
        services.AddOptions<HostFilteringOptions>().Configure<IOptions<LinksOptions>>(AllowOwnHosts);
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<SiteOptions>>(TrustProxies);
        services.AddSecurityHeaders();
        services.AddHsts(hsts =>
        {
            hsts.MaxAge = TimeSpan.FromDays(365);
            hsts.IncludeSubDomains = true;
        });
        services.AddResponseCompression(compression =>
        {
            // Public pages hold no secret that a guess could be mixed with.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml"];
        });
        services.AddRouting(routing => routing.LowercaseUrls = true);
    }

    public static void UsePipeline(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseRequestLocalization();
        app.UseBoardRequestLogging();
        app.UseExceptionHandler("/error/500");
        if (app.Environment.IsProduction())
            app.UseHsts();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseResponseCompression();
        app.UseHeadAsGet();
        app.UseRouting();
        app.UseStaffAccess();
        app.UseConditionalPages();
    }

    /// <summary>Answers HEAD wherever GET is answered; the server leaves the body out (RFC 9110, 9.3.2).</summary>
    private static void UseHeadAsGet(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var isHead = HttpMethods.IsHead(context.Request.Method);
        if (isHead)
        {
            context.Request.Method = HttpMethods.Get;
            context.Response.Body = Stream.Null;
        }
        await next(context);
        if (isHead)
            context.Request.Method = HttpMethods.Head;
        var response = context.Response;
        if (response is { HasStarted: false, StatusCode: StatusCodes.Status405MethodNotAllowed } && response.Headers.Allow == HttpMethods.Get)
            response.Headers.Allow = $"{HttpMethods.Get}, {HttpMethods.Head}";
    });

    private static void AllowOwnHosts(HostFilteringOptions filtering, IOptions<LinksOptions> links)
    {
        if (filtering.AllowedHosts.Count > 0 && !filtering.AllowedHosts.Contains("*"))
            return;
        filtering.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"];
        if (links.Value.BaseUrl is { } baseUrl)
            filtering.AllowedHosts.Add(new Uri(baseUrl).Host);
        filtering.IncludeFailureMessage = false;
    }

    private static void TrustProxies(ForwardedHeadersOptions forwarded, IOptions<SiteOptions> site)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        if (site.Value.TrustedProxies.Count is 0)
            return;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in site.Value.TrustedProxies)
        {
            if (System.Net.IPNetwork.TryParse(proxy, out var network))
                forwarded.KnownIPNetworks.Add(network);
            else
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        }
    }
}
