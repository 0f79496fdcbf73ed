using JobBoard.Appearance;
using JobBoard.Links;
using Microsoft.AspNetCore.Http.HttpResults;

namespace JobBoard.Web.Css;

/// <summary>
/// The accent that an administrator chose, as a style sheet, since no page may hold a style of its own (SEC-20). The address names
/// the colours: another choice has another one, and every instance of the board can answer it.
/// </summary>
internal static class AccentEndpoints
{
    private const string Colour = "regex(^[0-9a-f]{{6}}$)";

    public static void MapAccents(this IEndpointRouteBuilder routes) =>
        routes.MapGet(PublicLinks.AccentSheets(Colour), Show);

    private static ContentHttpResult Show(string light, string dark, HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Text(
            $$"""
            @layer base {
              :root { --accent: light-dark(#{{light}}, #{{dark}}); --on-accent: light-dark({{Accent.OnLight.Text}}, {{Accent.OnDark.Text}}) }
              @media print { :root { --accent: #000 } }
            }

            """,
            "text/css; charset=utf-8");
    }
}
