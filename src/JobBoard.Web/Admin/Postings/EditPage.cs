using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Admin.Postings;

/// <summary>The editor of a posting.</summary>
/// <param name="Id">The posting's number; null for a new one.</param>
/// <param name="Preview">What becomes of the text as it stands, and the checklist.</param>
/// <param name="Notes">What a reviewer wants changed, by property of the details.</param>
/// <param name="Kept">A text that was typed before and not saved, which this page shows; null when it shows what is stored.</param>
/// <param name="Begun">New postings that the person began and never saved.</param>
/// <param name="Conflict">What somebody else has saved meanwhile; null when nobody has.</param>
public sealed record EditPage(
    StaffFrame Frame,
    int? Id,
    PostingForm Form,
    EditorHead Head,
    EditorChoices Choices,
    PreviewPage Preview,
    IReadOnlyDictionary<string, string> Notes,
    Phrase? Kept,
    IReadOnlyList<NavLink> Begun,
    IReadOnlyList<Difference> Conflict) : IStaffPage
{
    /// <summary>Stands before the name of every field.</summary>
    public const string Prefix = nameof(Form);

    /// <summary>Asks for the page of its publication once the form is saved.</summary>
    public const string Publication = "publication";

    /// <summary>Lets a save come in that was sent after the sign-in had run out, so that its text is kept.</summary>
    public string Pass { get; init; } = "";
}

/// <summary>Where the posting stands, and what can be done with it.</summary>
/// <param name="Look">The class of the badge.</param>
/// <param name="Saved">When it was last saved; null for a new one.</param>
/// <param name="Revisions">The page of its revisions.</param>
/// <param name="Public">Its public page; null while it has none.</param>
/// <param name="Step">What follows after saving: publication, or a review; null for neither.</param>
/// <param name="Acts">What else can be done with it as it stands.</param>
public sealed record EditorHead(
    string Heading,
    string State,
    string Look,
    string Explanation,
    Phrase? Saved,
    NavLink? Revisions,
    string? Public,
    string SaveText,
    string? Step,
    IReadOnlyList<EditorAct> Acts);

/// <param name="IsQuestion">Whether it leads to a page that asks something first.</param>
public sealed record EditorAct(string Path, string Text, bool IsQuestion);

/// <summary>What the lists of the form offer.</summary>
public sealed record EditorChoices(
    IReadOnlyList<Choice> Organizations,
    IReadOnlyList<Choice> EmploymentTypes,
    IReadOnlyList<Choice> Arrangements,
    IReadOnlyList<Choice> SalaryStates,
    IReadOnlyList<Choice> SalaryUnits,
    IReadOnlyList<Choice> ApplyMethods,
    IReadOnlyList<Choice> DurationUnits,
    IReadOnlyList<Choice> Needs,
    IReadOnlyList<Choice> EducationLevels,
    IReadOnlyList<Choice> Categories,
    IReadOnlyList<Choice> Locales,
    IReadOnlyList<Choice> Currencies);

/// <summary>One field in which two texts differ.</summary>
/// <param name="Link">The field of the form.</param>
public sealed record Difference(string Label, string Link, string Yours, string Theirs);
