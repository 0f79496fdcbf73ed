using System.Globalization;
using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Text;
using JobBoard.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Organizations;

/// <summary>Reads the organizations that the public may know, and their openings.</summary>
public sealed class OrganizationPages(
    BoardDb db, PostingSearch search, OpeningCards cards, PageFrames frames, IStringLocalizer<Words> words, TimeProvider time)
{
    private const int OrganizationsOnPage = 60;
    private const int OpeningsOnPage = 20;

    /// <summary>Those with openings, by name.</summary>
    public async Task<OrganizationsPage> ListAsync(int? page, CancellationToken cancellationToken)
    {
        var open = db.Postings.Open(time.GetUtcNow());
        var hiring = db.Organizations.Where(organization => open.Any(posting => posting.OrganizationId == organization.Id));
        // Counted in memory: the query would look at each organization of the board.
        var count = (await search.FindAsync(JobQuery.All, cancellationToken)).Matches.Count(Facet.Organization).Count;
        var paging = Paging.Of(page, OrganizationsOnPage, count);
        var lines = await hiring.OrderBy(organization => organization.Key).Skip(paging.Skip).Take(paging.Size)
            .Select(organization => new
            {
                organization.Slug,
                organization.Profile.Name,
                organization.Profile.WhereItWorks,
                Openings = open.Count(posting => posting.OrganizationId == organization.Id),
            })
            .ToListAsync(cancellationToken);
        return new OrganizationsPage(
            ListFrame(paging.Number),
            words.Count("OrganizationsHire", paging.Total),
            [.. lines.Select(line => new OrganizationLine(
                PublicLinks.Organization(line.Slug), line.Name, line.WhereItWorks, words.Count("Jobs", line.Openings)))],
            words.Pager(paging, number => Numbered(PublicLinks.Organizations, number)));
    }

    /// <summary>The organization with this slug; null when nothing of it was ever public.</summary>
    public async Task<OrganizationPage?> FindAsync(string slug, int? page, CancellationToken cancellationToken)
    {
        var known = db.Postings.EverPublic(time.GetUtcNow());
        var organization = await db.Organizations.AsNoTracking().SingleOrDefaultAsync(
            one => one.Slug == slug && known.Any(posting => posting.OrganizationId == one.Id), cancellationToken);
        if (organization is null)
            return null;
        var matches = (await search.FindAsync(new JobQuery { Organizations = [slug] }, cancellationToken)).Matches;
        var paging = Paging.Of(page, OpeningsOnPage, matches.Total);
        var openings = await search.ReadAsync(matches, paging.Skip, paging.Size, cancellationToken);
        return Page(organization, paging, openings);
    }

    private OrganizationPage Page(Organization organization, Paging paging, IEnumerable<Opening> openings)
    {
        var profile = organization.Profile;
        string?[] elsewhere = [profile.Website, .. profile.SameAs];
        return new OrganizationPage(
            Frame(organization, paging),
            profile.Name,
            profile.WhereItWorks,
            Picture.Of(organization.Logo),
            organization.DescriptionHtml,
            Found(paging),
            cards.OfOneOrganization(openings),
            words.Pager(paging, number => Numbered(PublicLinks.Organization(organization.Slug), number)),
            [.. elsewhere.OfType<string>().Where(WebAddress.IsPage).Distinct().Select(url => new Uri(url))
                .Select(url => new OutwardLink(url.AbsoluteUri, url.IdnHost))],
            profile.StandingText);
    }

    private PageFrame Frame(Organization organization, Paging paging)
    {
        var name = organization.Profile.Name;
        var open = Found(paging);
        var heading = words["OrganizationTitle", name, paging.Number is 1 ? open : words["PageNumber", paging.Number].Value];
        return frames.Indexed(
            heading,
            Numbered(PublicLinks.Organization(organization.Slug), paging.Number),
            words["OrganizationSentence", name, open],
            PlainText.FromHtml(organization.DescriptionHtml));
    }

    private string Found(Paging paging) => paging.Total is 0 ? words["NoOpenJobs"] : words.Count("JobsOpen", paging.Total);

    private PageFrame ListFrame(int number) => number is 1
        ? frames.Indexed(words["OrganizationsTitle"], PublicLinks.Organizations, words["OrganizationsDescription"])
        : frames.Indexed(
            words["OrganizationsTitlePage", number],
            Numbered(PublicLinks.Organizations, number),
            words["OrganizationsDescriptionPage", number]);

    private static string Numbered(string path, int number) =>
        number is 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}?page={number}");
}
