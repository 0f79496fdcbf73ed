using System.Globalization;
using JobBoard.Postings;
using JobBoard.Text;

namespace JobBoard.Samples;

/// <summary>A kind of work: one of the board's categories, and the words in which its postings speak.</summary>
internal sealed class Trade(Phrases words)
{
    public static IReadOnlyList<Trade> All { get; } =
    [
        .. ((string[])["software", "learning", "libraries", "health", "community", "kitchen", "crafts", "land", "voice", "offices",
            "research", "transport"]).Select(name => new Trade(new Phrases($"{name}.txt"))),
    ];

    public SampleCategory Category { get; } =
        new(Slug.From(words.Fact("name") ?? "", "other"), words.Fact("name") ?? "", words.Fact("occupation"));

    /// <summary>How it is paid, against the average of a country.</summary>
    public decimal Pay { get; } = decimal.Parse(words.Fact("pay") ?? "1", CultureInfo.InvariantCulture);

    public bool CanBeRemote { get; } = words.Fact("remote") is "yes";

    public EducationLevel Education { get; } = Enum.Parse<EducationLevel>(words.Fact("education") ?? "");

    /// <summary>The phrases of a section: titles, interns, volunteers, tasks, skills, days.</summary>
    public IReadOnlyList<string> this[string section] => words[section];
}
