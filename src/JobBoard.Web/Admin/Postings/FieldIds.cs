using JobBoard.Postings;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Which control of the form a finding or a note is about.</summary>
internal static class FieldIds
{
    /// <param name="property">A property of the details, or <see cref="PostingDetails.HiringOrganization"/>.</param>
    public static string NameOf(string property) => $"{EditPage.Prefix}.{Control(property)}";

    public static string LinkTo(string name) => $"#{FieldMarkup.IdOf(name)}";

    private static string Control(string property) => property switch
    {
        PostingDetails.HiringOrganization => nameof(PostingForm.Organization),
        nameof(PostingDetails.Locations) => $"{nameof(PostingForm.Places)}[0].{nameof(PlaceRow.Country)}",
        nameof(PostingDetails.Languages) => $"{nameof(PostingForm.Languages)}[0].{nameof(LanguageRow.Language)}",
        nameof(PostingDetails.WorkingHours) => nameof(PostingForm.HoursMinimum),
        nameof(PostingDetails.Salary) => nameof(PostingForm.SalaryState),
        nameof(PostingDetails.Apply) => nameof(PostingForm.ApplyMethod),
        nameof(PostingDetails.Duration) => nameof(PostingForm.DurationNumber),
        _ => property,
    };
}
