using System.Globalization;
using JobBoard.Accounts;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared;

/// <summary>What every page for staff hands to its layout.</summary>
public interface IStaffPage
{
    StaffFrame Frame { get; }
}

/// <summary>All that stands around a page for staff.</summary>
/// <param name="Person">The name of whoever is signed in.</param>
public sealed record StaffFrame(BoardFace Face, string Title, string Person, IReadOnlyList<NavLink> Tabs)
{
    /// <summary>What the board is called.</summary>
    public string Board => Face.Name;

    public string Language { get; } = CultureInfo.CurrentUICulture.Name;

    public string Direction => Languages.Direction(Language);
}

/// <summary>Makes the frames of pages for staff, with the tabs that the person's standing opens.</summary>
public sealed class StaffFrames(BoardFaces faces, CurrentStaff staff, IStringLocalizer<StaffWords> words)
{
    /// <param name="tab">The tab that the page belongs to: one of the paths of <see cref="StaffPaths"/>, or null.</param>
    public StaffFrame Of(string heading, string? tab)
    {
        var face = faces.Now;
        return new StaffFrame(face, words["StaffTitle", heading, face.Name], staff.Standing.Name, Tabs(staff.Standing, tab));
    }

    private NavLink[] Tabs(Standing standing, string? tab)
    {
        (string Path, string Text, bool IsOpen)[] tabs =
        [
            (StaffPaths.Admin, words["TabDashboard"], true),
            (StaffPaths.Postings, words["TabPostings"], true),
            (StaffPaths.Organizations, words["TabOrganizations"], true),
            (StaffPaths.People, words["TabPeople"], standing.IsAdministrator),
            (StaffPaths.Categories, words["TabCategories"], standing.IsModerator),
            (StaffPaths.Appearance, words["TabAppearance"], standing.IsAdministrator),
            (StaffPaths.Activity, words["TabActivity"], true),
        ];
        return [.. tabs.Where(one => one.IsOpen).Select(one => new NavLink(one.Path, one.Text, one.Path == tab ? "page" : null))];
    }
}
