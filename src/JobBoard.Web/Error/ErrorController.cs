using System.Diagnostics;
using System.Globalization;
using JobBoard.Links;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Error;

/// <summary>The page for an answer that has none of its own; a request is run again here after it failed.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken] // It says why something was refused, and does nothing.
public sealed partial class ErrorController(PageFrames frames, IStringLocalizer<Words> words, ILogger<ErrorController> logger) : Controller
{
    // Any method: the request keeps the one it came with.
    [Route("/error/{status:int:range(400,599)}")]
    public IActionResult Show()
    {
        // Not bound: binding reads the form too, and the one that cannot be read may be why this page is shown.
        var status = int.Parse($"{RouteData.Values["status"]}", CultureInfo.InvariantCulture);
        // Nobody's answer when somebody only typed this address.
        var shown = HasFailed() ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = shown;
        if (IsOfApi())
            return Problem(statusCode: shown);
        return View("Error", shown >= StatusCodes.Status500InternalServerError ? Failure(shown) : Refusal(shown));
    }

    private bool HasFailed() =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;

    private bool IsOfApi() =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.StartsWith(PublicLinks.Api, StringComparison.Ordinal) is true
        || HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path.StartsWith(PublicLinks.Api, StringComparison.Ordinal) is true;

    private ErrorPage Refusal(int status)
    {
        var key = status is 400 or 403 or 404 or 405 or 410 or 429 ? $"Error{status}" : "ErrorOther";
        return Page(words[$"{key}Heading"], words[$"{key}Text"], words["ErrorNumber", status]);
    }

    private ErrorPage Failure(int status)
    {
        var reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        LogReference(status, reference);
        return Page(words["Error500Heading"], words["Error500Text"], words["ErrorReference", status, reference]);
    }

    private ErrorPage Page(string heading, string text, string number) =>
        new(frames.Unindexed(heading, path: null), heading, text, number);

    [LoggerMessage(LogLevel.Error, "Answered {Status} with the reference {Reference}")]
    private partial void LogReference(int status, string reference);
}
