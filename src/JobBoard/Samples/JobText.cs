using JobBoard.Postings;

namespace JobBoard.Samples;

/// <summary>Writes the description of a drawn posting, about 5 KB of Markdown that says nothing its facts deny.</summary>
internal sealed class JobText(Dice dice, Employer employer, Trade trade, string role)
{
    public string Write(PostingDetails facts) => string.Join("\n\n",
    [
        One("opening"),
        "## Who we are",
        Sentences("people", "story", "place"),
        "## What you will do",
        List(dice.Pick(trade["tasks"], 11)),
        "## Your days with us",
        dice.Pick(trade["days"]),
        $"1. {One("first")}\n2. {One("second")}\n3. {One("third")}",
        "## What you bring",
        List([.. dice.Pick(trade["skills"], 7), .. Some("bring", 4), .. Experience(facts)]),
        "## What we offer",
        List([.. Some("offer", 7), .. facts.Salary is { State: SalaryState.Unpaid } ? [] : Some("paid", 4)]),
        "## How we work",
        string.Join(' ', Some("work", 8)),
        "## Terms",
        string.Join(' ', Terms(facts)),
        "## How to apply",
        $"{Apply(facts.Apply)} {string.Join(' ', Some("process", 6))}",
        One("closing"),
    ]);

    private string One(string section) => Fill(dice.Pick(Phrases.Common[section]));

    private IEnumerable<string> Some(string section, int count) => dice.Pick(Phrases.Common[section], count).Select(Fill);

    private string Sentences(params IEnumerable<string> sections) => string.Join(' ', sections.Select(One));

    private static string List(IEnumerable<string> points) => string.Join('\n', points.Select(point => $"- {point}"));

    private string Fill(string phrase)
    {
        var article = "AEIOU".Contains(role[0], StringComparison.Ordinal) ? "an" : "a";
        return employer.Fill(phrase.Replace("a {title}", $"{article} {role}", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Experience(PostingDetails facts) => facts.ExperienceMonths switch
    {
        null => [],
        12 => ["At least one year of experience in this work or one like it."],
        { } months => [$"At least {months / 12} years of experience in this work or one like it."],
    };

    private static IEnumerable<string> Terms(PostingDetails facts)
    {
        yield return $"This is {Kind(facts.EmploymentTypes)}{Hours(facts.WorkingHours)}, {Place(facts)}.";
        if (facts.Duration is { } duration)
            yield return $"It lasts {Length(duration)}.";
        yield return facts.Salary?.State switch
        {
            SalaryState.Range => "What we pay stands on this page, since nobody should have to ask for it.",
            SalaryState.ToBeDecided => "What we pay is being settled just now; you will know it before we first speak.",
            SalaryState.Unpaid => "The work is unpaid; we refund fares and meals, and we say thank you.",
            SalaryState.NotDisclosed or null => "We speak about pay at the first conversation, and openly.",
        };
    }

    private static string Kind(EmploymentTypes types) => types switch
    {
        EmploymentTypes.FullTime => "a permanent full-time post",
        EmploymentTypes.PartTime => "a permanent part-time post",
        EmploymentTypes.Intern => "an internship",
        EmploymentTypes.Volunteer => "voluntary work",
        EmploymentTypes.PerDiem => "work that is agreed on and paid by the day",
        _ when types.HasFlag(EmploymentTypes.Temporary) => "a temporary full-time post",
        _ when types.HasFlag(EmploymentTypes.PartTime) => "a part-time contract",
        _ => "a contract",
    };

    private static string Hours(WorkingHours? hours) => hours switch
    {
        null => "",
        _ when hours.Minimum == hours.Maximum => $" of {hours.Minimum} hours a week",
        _ => $" of {hours.Minimum} to {hours.Maximum} hours a week",
    };

    private static string Place(PostingDetails facts)
    {
        var towns = string.Join(" or ", facts.Locations.Select(place => place.Locality));
        return facts.Arrangement switch
        {
            Arrangement.Remote => "and you do it remotely, from home or wherever you work well",
            Arrangement.Hybrid => $"partly at home and on two or three days a week in {towns}",
            Arrangement.OnSite or null => $"on site in {towns}",
        };
    }

    private static string Length(string duration) => duration switch
    {
        "P10W" => "ten weeks",
        "P3M" => "three months",
        "P6M" => "six months",
        "P9M" => "nine months",
        _ => "one year",
    };

    private static string Apply(Application? apply) => apply is { Email: { } email }
        ? $"Please write to {email}, put “{apply.Subject}” in the subject line, and attach your {string.Join(" and ", apply.Documents)}."
        : $"Please use [our own page]({apply?.Url}), which takes about half an hour.";
}
