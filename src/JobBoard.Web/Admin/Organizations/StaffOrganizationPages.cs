using JobBoard.Accounts;
using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Organizations;

/// <summary>Reads the organizations that whoever is signed in works for, and shows them.</summary>
public sealed class StaffOrganizationPages(
    BoardDb db, CurrentStaff staff, StaffFrames frames, IStringLocalizer<StaffWords> words, IStringLocalizer<Words> common, TimeProvider time)
{
    private const int OnPage = 40;

    private Standing Standing => staff.Standing;

    /// <summary>The organization, when the person works for it; null for another's exactly as for none (SEC-61).</summary>
    public Task<Organization?> FindAsync(string slug, CancellationToken cancellationToken) =>
        db.Organizations.WorkedOnBy(Standing).SingleOrDefaultAsync(one => one.Slug == slug, cancellationToken);

    public async Task<OrganizationsPage> ListAsync(string? query, int? page, string? done, CancellationToken cancellationToken)
    {
        var open = db.Postings.Open(time.GetUtcNow());
        var found = Matching(db.Organizations.WorkedOnBy(Standing), query);
        var paging = Paging.Of(page, OnPage, await found.CountAsync(cancellationToken));
        var lines = await found.OrderBy(one => one.Key).Skip(paging.Skip).Take(paging.Size).Select(one => new
        {
            one.Id,
            one.Slug,
            one.Profile.Name,
            one.Profile.WhereItWorks,
            one.IsTrusted,
            Open = open.Count(posting => posting.OrganizationId == one.Id),
        }).ToListAsync(cancellationToken);
        return new OrganizationsPage(
            frames.Of(words["TabOrganizations"], StaffPaths.Organizations),
            Told(done),
            query,
            Standing.IsModerator ? new NewOrganizationForm() : null,
            words.Count("OrganizationsFound", paging.Total),
            [.. lines.Select(line => new OrganizationLine(
                StaffPaths.Organization(line.Slug), line.Name, line.WhereItWorks, RoleIn(line.Id), line.IsTrusted, common.Count("JobsOpen", line.Open)))],
            common.Pager(paging, number => PageOf(query, number)));
    }

    public async Task<OrganizationPage> ShowAsync(
        Organization organization, string? done, CancellationToken cancellationToken, OrganizationForm? typed = null, bool isConflict = false)
    {
        var isPublic = await db.Postings.EverPublic(time.GetUtcNow()).AnyAsync(posting => posting.OrganizationId == organization.Id, cancellationToken);
        var form = typed ?? OrganizationForm.Of(organization);
        var changed = isConflict ? Differences(OrganizationForm.Of(organization), form) : null;
        // Whoever has seen what others wrote may save over it.
        form.Version = isConflict ? organization.Version : form.Version;
        return new OrganizationPage(
            frames.Of(organization.Profile.Name, StaffPaths.Organizations),
            organization.Slug,
            organization.Profile.Name,
            Told(done),
            Standing.Owns(organization.Id),
            form,
            changed,
            organization.DescriptionHtml,
            new LogoPart($"{StaffPaths.Organization(organization.Slug)}/logo", Picture.Of(organization.Logo)),
            organization.IsTrusted,
            Standing.IsModerator,
            isPublic ? PublicLinks.Organization(organization.Slug) : null,
            [.. TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId).Select(zone => zone.Id).Order(StringComparer.Ordinal)]);
    }

    private static IQueryable<Organization> Matching(IQueryable<Organization> organizations, string? query)
    {
        var key = string.IsNullOrWhiteSpace(query) ? "" : Organization.KeyOf(query);
        return key is "" ? organizations : organizations.Where(one => one.Key.Contains(key));
    }

    private static string PageOf(string? query, int number)
    {
        var asked = new QueryBuilder();
        if (query is not null)
            asked.Add("q", query);
        asked.Add("page", FormattableString.Invariant($"{number}"));
        return StaffPaths.Organizations + asked;
    }

    private string? RoleIn(int organizationId) => Standing.Memberships.TryGetValue(organizationId, out var role)
        ? role is MembershipRole.Owner ? words["RoleOwner"].Value : words["RoleMember"].Value
        : null;

    private string? Told(string? done) => done switch
    {
        "created" => words["OrganizationCreatedDone"].Value,
        "saved" => words["Saved"].Value,
        "logo" => words["LogoSaved"].Value,
        "no-logo" => words["LogoRemoved"].Value,
        "trusted" => words["TrustedDone"].Value,
        "distrusted" => words["DistrustedDone"].Value,
        "meanwhile" => words["ChangedMeanwhile"].Value,
        _ => null,
    };

    private Difference[] Differences(OrganizationForm stored, OrganizationForm typed)
    {
        (string Label, string? Stored, string? Typed)[] fields =
        [
            (words["OrganizationName"], stored.Name, typed.Name),
            (words["OrganizationWebsite"], stored.Website, typed.Website),
            (words["OrganizationSameAs"], stored.SameAs, typed.SameAs),
            (words["OrganizationDescription"], stored.Description, typed.Description),
            (words["OrganizationWhere"], stored.WhereItWorks, typed.WhereItWorks),
            (words["OrganizationTimeZone"], stored.TimeZone, typed.TimeZone),
            (words["OrganizationStandingText"], stored.StandingText, typed.StandingText),
        ];
        return
        [
            .. fields.Select(field => new Difference(field.Label, Plain(field.Stored), Plain(field.Typed))).Where(one => one.Stored != one.Typed),
        ];

        static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
    }
}
