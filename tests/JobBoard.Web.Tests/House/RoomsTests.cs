using System.Reflection;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.House;

/// <summary>Keeps the floors: which room may use which. A new arrow is a reviewed line here.</summary>
public sealed class RoomsTests
{
    private static readonly string[] Nouns = ["Organizations", "Postings"];

    /// <summary>Open to every room.</summary>
    private static readonly string[] Ground = ["Text", "Geography"];

    private static readonly Dictionary<string, string[]> Floors = new()
    {
        ["Text"] = [],
        ["Geography"] = [],
        ["Storage"] = [],
        ["Accounts"] = ["Storage"],
        ["Organizations"] = ["Storage", "Accounts"],
        ["Postings"] = ["Storage", "Accounts", "Organizations"],
        ["Appearance"] = ["Storage", "Accounts", "Organizations"],
        ["Links"] = Nouns,
        ["Mail"] = ["Storage"],
        ["Inviting"] = ["Storage", "Accounts", "Organizations", "Links", "Mail"],
        ["Structured"] = [.. Nouns, "Links"],
        ["Syndication"] = [.. Nouns, "Links"],
        ["Search"] = [.. Nouns, "Storage"],
        ["Publishing"] = [.. Nouns, "Accounts", "Structured", "Search", "Links", "Storage"],
        // Both write sets of postings, in transactions of their own.
        ["Importing"] = [.. Nouns, "Publishing", "Search", "Structured", "Storage"],
        ["Samples"] = [.. Nouns, "Importing", "Publishing", "Search", "Structured", "Storage"],
    };

    /// <summary>Hosting builds the house and the commands walk all of it; no other door does.</summary>
    private static readonly string[] Everywhere = ["Web.Hosting", "Web.Commands", Arrows.Root];

    private static readonly string[] KindsOfThings =
        ["Common", "Constants", "Core", "Extensions", "Helpers", "Infrastructure", "Interfaces", "Models", "Services", "Utils"];

    private static readonly Assembly Board = typeof(BoardServices).Assembly;

    [Fact]
    public void A_room_uses_only_the_rooms_below_it()
    {
        var arrows = Arrows.Of(Board).Concat(Arrows.OfUsingLines("JobBoard"));

        var wrong = Told(arrows.Where(arrow => arrow.From != Arrows.Root && !MayUse(arrow.From, arrow.To)));

        Assert.True(wrong is "", wrong);
    }

    [Fact]
    public void A_door_uses_the_board_and_what_is_shared_and_never_another_door()
    {
        var arrows = Arrows.Of(typeof(Program).Assembly).Concat(Arrows.OfUsingLines("JobBoard.Web"));

        var wrong = Told(arrows.Where(arrow => !Everywhere.Contains(arrow.From) && !MayUseFromDoor(arrow.To)));

        Assert.True(wrong is "", wrong);
    }

    [Fact]
    public void Every_room_of_the_board_stands_in_the_table()
    {
        var rooms = Folders("JobBoard").Where(path => !path.Contains('/'));

        Assert.Equal(Floors.Keys.Order(), rooms.Order());
    }

    [Fact]
    public void A_room_is_named_for_what_happens_in_it_and_not_for_a_kind_of_thing()
    {
        var folders = Folders("JobBoard").Concat(Folders("JobBoard.Web")).ToList();

        Assert.NotEmpty(folders);
        Assert.DoesNotContain(folders, folder => KindsOfThings.Contains(Path.GetFileName(folder)));
    }

    [Fact]
    public void The_board_does_not_know_the_web()
    {
        var references = Board.GetReferencedAssemblies().Select(assembly => assembly.Name ?? "");
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src", "JobBoard", "JobBoard.csproj"));

        Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
        Assert.DoesNotContain("FrameworkReference", project, StringComparison.Ordinal);
    }

    private static bool MayUse(string from, string to) =>
        Ground.Contains(to) && !Ground.Contains(from) || Floors.TryGetValue(from, out var below) && below.Contains(to);

    private static bool MayUseFromDoor(string to) => Floors.ContainsKey(to) || to is "Web.Shared";

    private static string Told(IEnumerable<Arrow> arrows) => string.Join('\n', arrows
        .GroupBy(arrow => (arrow.From, arrow.To)).Select(group => $"{group.Key.From} -> {group.Key.To} in {group.First().Where}"));

    private static IEnumerable<string> Folders(string project)
    {
        var root = Path.Combine(Repository.Root, "src", project);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Where(folder => folder is not "." && folder.Split('/')[0] is not ("bin" or "obj")).Distinct();
    }
}
