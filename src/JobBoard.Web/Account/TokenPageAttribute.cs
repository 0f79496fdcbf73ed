using Microsoft.AspNetCore.Mvc.Filters;

namespace JobBoard.Web.Account;

/// <summary>A page whose address is a secret, which no link on it passes on (SEC-77).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TokenPageAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context) =>
        context.HttpContext.Response.Headers["Referrer-Policy"] = "no-referrer";
}
