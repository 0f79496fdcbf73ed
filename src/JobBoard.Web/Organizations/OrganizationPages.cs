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
        var employing = await search.EmployingAsync(cancellationToken);
        var paging = Paging.Of(page, OrganizationsOnPage, employing.Count);
        var shown = employing.Skip(paging.Skip).Take(paging.Size).ToList();
        var slugs = shown.Select(one => one.Slug).ToList();
        var profiles = await db.Organizations.Where(organization => slugs.Contains(organization.Slug))
            .Select(organization => new { organization.Slug, organization.Profile.Name, organization.Profile.WhereItWorks })
            .ToDictionaryAsync(profile => profile.Slug, cancellationToken);
        var lines = shown.Where(one => profiles.ContainsKey(one.Slug)).Select(one => (Profile: profiles[one.Slug], one.Openings));
        return new OrganizationsPage(
            ListFrame(paging.Number),
            words.Count("OrganizationsHire", paging.Total),
            [.. lines.Select(line => new OrganizationLine(
                PublicLinks.Organization(line.Profile.Slug), line.Profile.Name, line.Profile.WhereItWorks, words.Count("Jobs", line.Openings)))],
            words.Pager(paging, number => SearchLinks.At(PublicLinks.Organizations, JobQuery.All, number)));
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
        var feed = SearchLinks.At(PublicLinks.AtomFeed, new JobQuery { Organizations = [organization.Slug] });
        return new OrganizationPage(
            Frame(organization, paging) with { Feed = new NavLink(feed, words["JobsOf", profile.Name], Current: null) },
            profile.Name,
            profile.WhereItWorks,
            Picture.Of(organization.Logo),
            organization.DescriptionHtml,
            Found(paging),
            cards.OfOneOrganization(openings),
            words.Pager(paging, number => SearchLinks.At(PublicLinks.Organization(organization.Slug), JobQuery.All, number)),
            feed,
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
            SearchLinks.At(PublicLinks.Organization(organization.Slug), JobQuery.All, paging.Number),
            words["OrganizationSentence", name, open],
            PlainText.FromHtml(organization.DescriptionHtml));
    }

    private string Found(Paging paging) => paging.Total is 0 ? words["NoOpenJobs"] : words.Count("JobsOpen", paging.Total);

    private PageFrame ListFrame(int number) => number is 1
        ? frames.Indexed(words["OrganizationsTitle"], PublicLinks.Organizations, words["OrganizationsDescription"])
        : frames.Indexed(
            words["OrganizationsTitlePage", number],
            SearchLinks.At(PublicLinks.Organizations, JobQuery.All, number),
            words["OrganizationsDescriptionPage", number]);
}
