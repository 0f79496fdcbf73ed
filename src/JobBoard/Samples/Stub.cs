using JobBoard.Importing;
using JobBoard.Organizations;
using JobBoard.Postings;

namespace JobBoard.Samples;

public sealed record SampleOrganization(OrganizationProfile Profile, byte[] Logo);
public static class SampleOrganizations { public static IReadOnlyList<SampleOrganization> All => []; }
public static class SampleNotices { public static IEnumerable<NoticeFile> On(DateOnly today) => today == default ? [] : []; }
public sealed record SamplePosting(int Organization, PostingDetails Details);
public sealed record SampleCategory(string Slug, string Name, string? OccupationCode);
public sealed class SampleBoard(int seed, DateOnly today)
{
    public static IReadOnlyList<SampleCategory> Categories => [];
    public IReadOnlyList<SampleOrganization> Organizations(int count) => seed == count && today == default ? [] : [];
    public IEnumerable<SamplePosting> Postings(int count) => seed == count ? [] : [];
}
