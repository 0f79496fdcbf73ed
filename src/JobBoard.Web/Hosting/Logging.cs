using Microsoft.AspNetCore.Diagnostics;
using Serilog;
using Serilog.Events;

namespace JobBoard.Web.Hosting;

/// <summary>
/// Logs that hold no personal data (SEC-90): a request is told by its route, never by the address somebody typed,
/// and without the visitor's own address.
/// </summary>
internal static class Logging
{
    public static void AddBoardLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog((_, logger) => logger
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            // The keys lie in the clear in a directory for this account only; see docs/security.md.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            // It warns of the no-store that our own pages ask for.
            .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Error)
            .ReadFrom.Configuration(builder.Configuration)
            // What stopped the start is the one line on standard error.
            .Filter.ByExcluding(logged => logged.MessageTemplate.Text is "Hosting failed to start")
            .WriteTo.Console(
                standardErrorFromLevel: LogEventLevel.Verbose,
                formatProvider: System.Globalization.CultureInfo.InvariantCulture));

    public static void UseBoardRequestLogging(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
    {
        options.MessageTemplate = "{Method} {Route} answered {StatusCode} in {Elapsed:0.0} ms";
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new LogEventProperty("Method", new ScalarValue(KnownMethod(context.Request.Method))),
            new LogEventProperty("Route", new ScalarValue(RouteOf(context))),
            new LogEventProperty("StatusCode", new ScalarValue(status)),
            new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
        ];
    });

    // The route that failed, not that of the page which says so.
    private static string RouteOf(HttpContext context)
    {
        var endpoint = context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint();
        return (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
    }

    private static string KnownMethod(string method) =>
        method is "GET" or "HEAD" or "POST" or "PUT" or "DELETE" or "OPTIONS" or "PATCH" ? method : "(other)";
}
