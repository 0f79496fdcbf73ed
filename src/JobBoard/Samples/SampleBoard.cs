using System.Globalization;
using JobBoard.Postings;

namespace JobBoard.Samples;

/// <summary>One of the categories that a sample board has.</summary>
/// <param name="OccupationCode">O*NET-SOC code, when one fits.</param>
public sealed record SampleCategory(string Slug, string Name, string? OccupationCode);

/// <summary>A generated posting.</summary>
/// <param name="Organization">Index of its organization in <see cref="SampleBoard.Organizations"/>.</param>
public sealed record SamplePosting(int Organization, PostingDetails Details);

/// <summary>
/// Generated organizations and open postings. The same seed and day give the same ones, one after the other, however
/// many are asked for: each is drawn from the seed and its own number alone, and only its dates from the day.
/// </summary>
public sealed class SampleBoard(int seed, DateOnly today)
{
    /// <summary>The most postings for which there are names enough.</summary>
    public const int Most = 1_000_000;

    private const int FewestOrganizations = 5;
    private const int PostingsEach = 25;

    private static readonly TimeSpan FirstZone = TimeSpan.FromHours(14);

    public static IReadOnlyList<SampleCategory> Categories { get; } = [.. Trade.All.Select(trade => trade.Category)];

    /// <summary>Whether all of them have been posted and none has closed at that instant, in every zone there is.</summary>
    public bool IsOpenAt(DateTimeOffset now) =>
        today <= SampleNotices.DayAt(now).AddDays(1)
        && today >= DateOnly.FromDateTime(now.ToOffset(FirstZone).DateTime).AddDays(-1);

    /// <summary>The organizations of so many postings.</summary>
    public IEnumerable<SampleOrganization> Organizations(int count)
    {
        var organizations = Math.Max(FewestOrganizations, (count + PostingsEach - 1) / PostingsEach);
        var logos = SampleOrganizations.All;
        return Enumerable.Range(0, organizations).Select(index => new SampleOrganization(
            Employer.Of(seed, index).ToProfile(new Dice(seed, Draw.Profile, index)), logos[index % logos.Count].Logo));
    }

    /// <summary>So many postings, drawn one at a time.</summary>
    public IEnumerable<SamplePosting> Postings(int count) => Enumerable.Range(0, count).Select(PostingOf);

    private SamplePosting PostingOf(int number)
    {
        var organization = number < FewestOrganizations * PostingsEach ? number % FewestOrganizations : number / PostingsEach;
        var draw = new JobDraw(new Dice(seed, Draw.Posting, number), Employer.Of(seed, organization), today);
        var identifier = string.Create(CultureInfo.InvariantCulture, $"S{seed}-{number + 1:D6}");
        return new SamplePosting(organization, draw.Draw(identifier));
    }
}
