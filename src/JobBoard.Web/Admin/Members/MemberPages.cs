using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Storage;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Members;

/// <summary>Reads who works for an organization.</summary>
public sealed class MemberPages(BoardDb db, CurrentStaff staff, StaffFrames frames, IStringLocalizer<StaffWords> words)
{
    /// <summary>The organization, when the person works for it; null for another's exactly as for none (SEC-61).</summary>
    public Task<Organization?> FindAsync(string slug, CancellationToken cancellationToken) =>
        db.Organizations.WorkedOnBy(staff.Standing).SingleOrDefaultAsync(one => one.Slug == slug, cancellationToken);

    public async Task<MembersPage> ListAsync(
        Organization organization, string? done, CancellationToken cancellationToken, MemberForm? typed = null)
    {
        var members = await db.Memberships.Where(one => one.OrganizationId == organization.Id)
            .OrderByDescending(one => one.Role).ThenBy(one => one.User!.Name)
            .Select(one => new { one.UserId, one.User!.Name, one.User.Email, one.Role })
            .ToListAsync(cancellationToken);
        return new MembersPage(
            frames.Of(words["MembersOf", organization.Profile.Name], StaffPaths.Organizations),
            organization.Slug,
            organization.Profile.Name,
            words.Around("MembersOf", organization.Profile.Name),
            Told(done),
            [.. members.Select(one => new MemberLine(
                $"{StaffPaths.Members(organization.Slug)}/{one.UserId}", one.Name, one.Email ?? "", $"{one.Role}", Said(one.Role),
                one.UserId == staff.Standing.UserId))],
            [.. Enum.GetValues<MembershipRole>().Select(role => new Choice($"{role}", Said(role)))],
            typed ?? new MemberForm());
    }

    private string Said(MembershipRole role) => role switch
    {
        MembershipRole.Owner => words["RoleOwner"],
        MembershipRole.Member => words["RoleMember"],
    };

    private string? Told(string? done) => done switch
    {
        "added" => words["MemberAddedDone"].Value,
        "role" => words["MemberRoleDone"].Value,
        "removed" => words["MemberRemovedDone"].Value,
        _ => null,
    };
}
