using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Tests;
using JobBoard.Web.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Browser.Tests;

/// <summary>Pins notices to a board, so that each of its pages has something to show.</summary>
internal static class PinnedBoard
{
    /// <summary>Enough for a second page of the list, and of their organization.</summary>
    private const int Gardeners = 22;

    /// <returns>The path of each page.</returns>
    public static async Task<IReadOnlyDictionary<PublicPage, string>> PinAsync(this TestBoard board)
    {
        await board.AddOrganizationAsync(await WithLogoAsync(board, Notices.Riverside()));
        for (var number = 1; number <= Gardeners; number++)
            await board.AddAsync(Notices.Gardener(number));
        return new Dictionary<PublicPage, string>
        {
            [PublicPage.Home] = "/",
            [PublicPage.Jobs] = "/jobs",
            [PublicPage.SecondPageOfJobs] = "/jobs?page=2",
            [PublicPage.Found] = "/jobs?q=gardener",
            [PublicPage.NothingFound] = "/jobs?q=gardener%20%3Cscript%3Eran%3D1%3C/script%3E",
            [PublicPage.Posting] = PathOf(await board.AddAsync(Notices.AllFacts)),
            [PublicPage.DueSoon] = PathOf(await board.AddAsync(Notices.DueSoon)),
            [PublicPage.WithoutPay] = PathOf(await board.AddAsync(Notices.WithoutPay, "Lantern Library Trust")),
            [PublicPage.Unpaid] = PathOf(await board.AddAsync(Notices.Unpaid, "Lantern Library Trust")),
            [PublicPage.Arabic] = PathOf(await board.AddAsync(Notices.Arabic, "مؤسسة النهر")),
            [PublicPage.French] = PathOf(await board.AddAsync(Notices.French, "Les Jardins du Quai")),
            [PublicPage.LongWords] = PathOf(await board.AddAsync(Notices.LongWords, Notices.LongName)),
            [PublicPage.Hostile] = PathOf(await AddAsync(board, Notices.Hostile, Notices.HostileOrganization())),
            [PublicPage.Closed] = PathOf(await ClosedAsync(board)),
            [PublicPage.Organizations] = "/organizations",
            [PublicPage.Organization] = "/organizations/riverside-commons",
            [PublicPage.HostileOrganization] = "/organizations/hostile",
            [PublicPage.Gone] = PathOf(await GoneAsync(board)),
            [PublicPage.NotFound] = "/nowhere",
            // The gate lets nothing like it through; its page has nothing to say and fails.
            [PublicPage.Failure] = PathOf(await board.AddAsync(Some.Details("Wayless") with { Apply = null })),
            [PublicPage.HomeOfEmptyBoard] = "/",
            [PublicPage.JobsOfEmptyBoard] = "/jobs",
            [PublicPage.OrganizationsOfEmptyBoard] = "/organizations",
        };
    }

    private static string PathOf(Posting posting) => $"/jobs/{posting.Id}/{posting.Slug}";

    private static async Task<Organization> WithLogoAsync(TestBoard board, Organization organization)
    {
        var png = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "src/JobBoard/Samples/Logos/plainsong.png"));
        var logo = await board.Services.GetRequiredService<LogoStore>().StoreAsync(png, CancellationToken.None);
        organization.Show(logo, Some.Now);
        return organization;
    }

    private static async Task<Posting> AddAsync(TestBoard board, PostingDetails details, Organization organization) =>
        await board.AddAsync(Some.Posting(details, await board.AddOrganizationAsync(organization)));

    private static async Task<Posting> ClosedAsync(TestBoard board)
    {
        var posting = Some.Posting(Notices.AllFacts with { Title = "Night Gardener" }, await board.AddOrganizationAsync());
        posting.Close(ClosedReason.Filled, Some.Now);
        return await board.AddAsync(posting);
    }

    private static async Task<Posting> GoneAsync(TestBoard board)
    {
        var posting = Some.Posting(Some.Details("Secretkeeper"), await board.AddOrganizationAsync());
        posting.Delete(Some.Now);
        return await board.AddAsync(posting);
    }
}
