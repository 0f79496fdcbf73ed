using System.Text.Json.Serialization;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Admin.Postings;

/// <summary>The editor's form, every field as it was typed, valid or not.</summary>
public sealed class PostingForm
{
    /// <summary>The key under which its text is kept until it is saved.</summary>
    public string? Key { get; set; }

    /// <summary>Names the text that the edit began with; empty for a new posting.</summary>
    public string? Base { get; set; }

    public string? Title { get; set; }

    /// <summary>An organization's number.</summary>
    public string? Organization { get; set; }

    public List<string> EmploymentTypes { get; set; } = [];

    public string? Arrangement { get; set; }

    public List<PlaceRow> Places { get; set; } = [];

    /// <summary>Countries, regions with their country in brackets, groups; parted by commas.</summary>
    public string? ApplicantLocations { get; set; }

    public string? HoursMinimum { get; set; }

    public string? HoursMaximum { get; set; }

    /// <summary>The daily window, as times of its zone.</summary>
    public string? WindowFrom { get; set; }

    public string? WindowTo { get; set; }

    public string? WindowZone { get; set; }

    public string? SalaryState { get; set; }

    public string? SalaryMinimum { get; set; }

    public string? SalaryMaximum { get; set; }

    public string? SalaryCurrency { get; set; }

    public string? SalaryUnit { get; set; }

    public string? SalaryNote { get; set; }

    public string? Description { get; set; }

    public string? ApplyMethod { get; set; }

    public string? ApplyEmail { get; set; }

    public string? ApplySubject { get; set; }

    public string? ApplyUrl { get; set; }

    public string? ApplyInstructions { get; set; }

    /// <summary>Parted by commas.</summary>
    public string? ApplyDocuments { get; set; }

    public DateInput DatePosted { get; set; } = new();

    public DateInput ValidThrough { get; set; } = new();

    public string? StartDate { get; set; }

    public string? DurationNumber { get; set; }

    /// <summary>The letter of ISO 8601: D, W, M or Y.</summary>
    public string? DurationUnit { get; set; }

    public List<LanguageRow> Languages { get; set; } = [];

    public string? EducationLevel { get; set; }

    public string? ExperienceMonths { get; set; }

    public string? Category { get; set; }

    public string? Identifier { get; set; }

    public string? Locale { get; set; }

    /// <summary>Adds the empty rows by which a list grows when the page is loaded again.</summary>
    public PostingForm WithSpareRows()
    {
        if (Places is [] || !Places[^1].IsBlank)
            Places.Add(new PlaceRow());
        if (Languages is [] || !Languages[^1].IsBlank)
            Languages.Add(new LanguageRow());
        return this;
    }
}

/// <summary>A place of work, as typed.</summary>
public sealed class PlaceRow
{
    public string? Street { get; set; }

    public string? Locality { get; set; }

    public string? Region { get; set; }

    public string? PostalCode { get; set; }

    /// <summary>A name or a code.</summary>
    public string? Country { get; set; }

    public string? IsPreferred { get; set; }

    [JsonIgnore]
    public bool IsBlank => string.IsNullOrWhiteSpace(Street + Locality + Region + PostalCode + Country);
}

/// <summary>A language that the work asks for, as typed.</summary>
public sealed class LanguageRow
{
    /// <summary>A name or a code.</summary>
    public string? Language { get; set; }

    public string? Level { get; set; }

    /// <summary>Required or welcome.</summary>
    public string? Need { get; set; }

    [JsonIgnore]
    public bool IsBlank => string.IsNullOrWhiteSpace(Language + Level);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PostingForm))]
internal sealed partial class PostingFormJson : JsonSerializerContext;
