using JobBoard.Organizations;
using JobBoard.Text;

namespace JobBoard.Samples;

/// <summary>A generated organization: no two of one seed have the same name.</summary>
internal sealed record Employer(string Name, Town Town, int People, IReadOnlyList<Trade> Trades)
{
    /// <summary>Shares no factor with the number of names, so that it comes by each of them before it repeats one.</summary>
    private const long Stride = 50_021;

    private static readonly IReadOnlyList<string> Words = Phrases.Common["orgwords"];
    private static readonly IReadOnlyList<string> Kinds = Phrases.Common["orgkinds"];

    public string Domain => $"{Slug.From(Name, "employer")}.example";

    public static Employer Of(int seed, int index)
    {
        var names = Town.All.Count * Words.Count * Kinds.Count;
        var number = (int)((new Dice(seed, Draw.Names).Below(names) + index * Stride) % names);
        var (rest, town) = (number / Town.All.Count, Town.All[number % Town.All.Count]);
        var dice = new Dice(seed, Draw.Employer, index);
        var name = $"{town.Name} {Words[rest % Words.Count]} {Kinds[rest / Words.Count]}";
        return new Employer(name, town, dice.Between(4, 90), dice.Pick(Trade.All, dice.Between(1, 4)));
    }

    public OrganizationProfile ToProfile(Dice dice) => new()
    {
        Name = Name,
        Website = $"https://{Domain}",
        Description = Fill(dice.Pick(Phrases.Common["orgabout"]).Replace("{verb}", dice.Pick(Phrases.Common["orgverbs"]), StringComparison.Ordinal)),
        WhereItWorks = dice.Chance(70) ? Town.Name : null,
        TimeZone = Town.TimeZone,
        StandingText = dice.Chance(40) ? dice.Pick(Phrases.Common["standing"]) : null,
    };

    /// <summary>Puts this employer into the gaps of a phrase.</summary>
    public string Fill(string phrase) => phrase
        .Replace("{org}", Name, StringComparison.Ordinal)
        .Replace("{town}", Town.Name, StringComparison.Ordinal)
        .Replace("{people}", $"{People}", StringComparison.Ordinal);
}
