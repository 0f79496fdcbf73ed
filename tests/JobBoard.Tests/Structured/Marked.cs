using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Structured;
using Microsoft.Extensions.Options;

namespace JobBoard.Tests.Structured;

/// <summary>Markup as it is built for a posting that came from the database with its organization.</summary>
internal static class Marked
{
    public static PublicLinks Links { get; } =
        new(Options.Create(new LinksOptions { BaseUrl = "https://jobs.example.org" }), () => "");

    public static Posting Posting(PostingDetails details, Organization? organization = null)
    {
        var posting = Some.Draft(details, organizationId: 7);
        Set(posting, nameof(posting.Id), 42);
        Set(posting, nameof(posting.Organization), organization ?? Some.Organization());
        return posting;
    }

    public static JobPostingMarkup Of(PostingDetails details, Organization? organization = null) =>
        MarkupBuilder.Build(Posting(details, organization), Links);

    public static string Json(PostingDetails details, Organization? organization = null) =>
        MarkupJson.Write(Of(details, organization));

    /// <summary>Only the database writes these.</summary>
    private static void Set(Posting posting, string property, object value) =>
        typeof(Posting).GetProperty(property)!.SetValue(posting, value);
}
