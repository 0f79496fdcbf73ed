namespace JobBoard.Web.Shared;

/// <summary>Lets other sites show an answer (SEC-21); each is for this site only unless its door says so.</summary>
internal static class OtherSites
{
    /// <summary>For feeds and pictures that other sites are meant to show.</summary>
    public static void AllowOtherSites(this HttpResponse response) =>
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
}
