namespace JobBoard.Web.Shared;

/// <summary>The addresses of the pages for staff.</summary>
public static class StaffPaths
{
    public const string Admin = "/admin";

    public const string Account = "/account";

    public const string SignIn = "/account/sign-in";

    public const string SignOut = "/account/sign-out";

    /// <summary>Where a forgotten password leads.</summary>
    public const string Reset = "/account/reset";

    public const string TwoFactor = "/account/two-factor";

    public const string Security = "/account/security";

    public const string Postings = "/admin/postings";

    public const string NewPosting = "/admin/postings/new";

    public const string PostingPreview = "/admin/postings/preview";

    public const string PostingAutosave = "/admin/postings/autosave";

    public const string Organizations = "/admin/organizations";

    public const string People = "/admin/people";

    public const string Categories = "/admin/categories";

    public const string Appearance = "/admin/appearance";

    public const string Activity = "/admin/activity";

    /// <summary>Where a run over many postings begins.</summary>
    public const string Bulk = "/admin/bulk";

    /// <summary>Where it asks for what it must know.</summary>
    public const string BulkChoice = "/admin/bulk/choice";

    public static string Organization(string slug) => $"/admin/organizations/{slug}";

    public static string Members(string slug) => $"/admin/organizations/{slug}/members";

    public static string Category(string slug) => $"/admin/categories/{slug}";

    public static string BulkRun(Guid id) => $"/admin/bulk/{id}";

    public static string Posting(int id) => FormattableString.Invariant($"/admin/postings/{id}");
}
