using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Text;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Organizations;

/// <summary>What an organization says of itself, as a person types it; nothing else of it can be set from here (SEC-63).</summary>
public sealed class OrganizationForm
{
    public const int MaxName = 120;
    public const int MaxLine = 200;
    public const int MaxStandingText = 2_000;
    public const int MaxDescription = 20_000;
    private const int MaxAddress = 500;
    private const int MaxLinks = 20;

    public string? Name { get; set; }

    public string? Website { get; set; }

    /// <summary>One address a line.</summary>
    public string? SameAs { get; set; }

    public string? Description { get; set; }

    public string? WhereItWorks { get; set; }

    public string? TimeZone { get; set; }

    public string? StandingText { get; set; }

    /// <summary>The version that the person read.</summary>
    public int Version { get; set; }

    public static OrganizationForm Of(Organization organization) => Of(organization.Profile, organization.Version);

    public static OrganizationForm Of(OrganizationProfile profile, int version) => new()
    {
        Name = profile.Name,
        Website = profile.Website,
        SameAs = string.Join('\n', profile.SameAs),
        Description = profile.Description,
        WhereItWorks = profile.WhereItWorks,
        TimeZone = profile.TimeZone,
        StandingText = profile.StandingText,
        Version = version,
    };

    /// <summary>What was typed; null when something in it must be mended, which the state then tells.</summary>
    public OrganizationProfile? Read(ModelStateDictionary state, IStringLocalizer<StaffWords> words)
    {
        var errors = new FormErrors(state, words);
        var name = PlainText.Fold(Name ?? "");
        if (name is "")
            errors.Add(nameof(Name), "OrganizationNameMissing");
        errors.Limit(nameof(Name), name, MaxName);
        errors.Limit(nameof(Description), Description, MaxDescription);
        errors.Limit(nameof(WhereItWorks), WhereItWorks, MaxLine);
        errors.Limit(nameof(StandingText), StandingText, MaxStandingText);
        if (Website is not null && !IsAddress(Website.Trim()))
            errors.Add(nameof(Website), "AddressWrong", Website.Trim());
        var links = (SameAs ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (links.FirstOrDefault(link => !IsAddress(link)) is { } wrong)
            errors.Add(nameof(SameAs), "AddressWrong", wrong);
        if (links.Length > MaxLinks)
            errors.Add(nameof(SameAs), "TooManyLines", MaxLinks);
        if (TimeZone is not null && !ZonedDate.IsZone(TimeZone.Trim()))
            errors.Add(nameof(TimeZone), "TimeZoneWrong", TimeZone.Trim());
        return state.IsValid ? Profile(name, links) : null;
    }

    private static bool IsAddress(string address) => address.Length <= MaxAddress && WebAddress.IsPage(WebAddress.WithAsciiHost(address));

    private OrganizationProfile Profile(string name, string[] links) => new()
    {
        Name = name,
        Website = Website?.Trim(),
        SameAs = [.. links.Distinct(StringComparer.Ordinal)],
        Description = (Description ?? "").ReplaceLineEndings("\n"),
        WhereItWorks = WhereItWorks is null ? null : PlainText.Fold(WhereItWorks),
        TimeZone = TimeZone?.Trim(),
        StandingText = StandingText?.ReplaceLineEndings("\n").Trim(),
    };
}
