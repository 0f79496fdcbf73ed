using System.Globalization;
using System.Net;
using System.Xml.Linq;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Sitemaps;

public sealed class SitemapsTests : IDisposable
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly TestBoard _board = new();

    [Fact]
    public async Task RB_01_to_RB_03_robots_lets_crawlers_in_and_names_the_sitemap()
    {
        var response = await _board.Visitor().GetAsync("/robots.txt");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("User-agent: *\nDisallow: /account/\nDisallow: /admin/\n\nSitemap: http://localhost/sitemap.xml\n", text);
    }

    [Fact]
    public async Task SM_01_and_SM_10_the_index_names_parts_that_answer()
    {
        await _board.AddAsync();

        var parts = Locations(await ReadAsync("/sitemap.xml", "sitemapindex"));

        Assert.Equal(["http://localhost/sitemaps/pages.xml", "http://localhost/sitemaps/jobs-1.xml"], parts);
        foreach (var part in parts)
            Assert.NotEmpty(Locations(await ReadAsync(new Uri(part).AbsolutePath, "urlset")));
    }

    [Fact]
    public async Task SM_03_to_SM_12_open_postings_stand_in_it_once_each_at_their_own_address()
    {
        var posting = await _board.AddAsync(Some.Details("Köchin & Bäcker <b>"));
        await _board.AddAsync(Some.Draft());
        var scheduled = Some.Draft();
        scheduled.Publish(Some.Now.AddDays(1), Some.Now);
        await _board.AddAsync(scheduled);

        var urls = Locations(await ReadAsync("/sitemaps/jobs-1.xml", "urlset"));

        Assert.Equal([$"http://localhost/jobs/{posting.Id}/kochin-backer-b"], urls);
    }

    [Fact]
    public async Task SM_11_pages_are_home_organizations_and_landings_and_only_those_with_openings()
    {
        await _board.AddAsync(organization: "Harbour School");
        await _board.AddAsync(Some.Details() with { ValidThrough = Some.Day("2026-11-23") }, "Closing House");
        await _board.AddOrganizationAsync("Quiet House");
        _board.Clock.Advance(TimeSpan.FromDays(2));

        var urls = Locations(await ReadAsync("/sitemaps/pages.xml", "urlset"));

        Assert.Equal(
            ["/", "/organizations", "/jobs/remote", "/jobs/type/contractor", "/jobs/type/part-time", "/organizations/harbour-school"],
            urls.Select(url => new Uri(url).AbsolutePath));
    }

    [Fact]
    public async Task SM_15_every_page_in_it_answers_is_indexed_and_canonical()
    {
        await AddCategoryAsync("gardens");
        JobLocation[] places =
        [
            new() { Locality = "Porto", Country = "PT" },
            new() { Locality = "Durban", Region = "KwaZulu-Natal", Country = "ZA" },
            new() { Locality = "Detroit", Region = "MI", Country = "US" },
            new() { Locality = "Tbilisi", Country = "GE" },
            new() { Locality = "Atlanta", Region = "Georgia", Country = "US" },
            new() { Locality = "Nowhere in particular", Country = "NO" },
            new() { Locality = "Berlin", Country = "DE", Latitude = 48.1, Longitude = 11.6 },
            new() { Country = "SN" },
        ];
        foreach (var place in places)
        {
            await _board.AddAsync(Some.Details("Gardener") with
            {
                Arrangement = Arrangement.OnSite,
                ApplicantLocations = [],
                Locations = [place],
                Category = "gardens",
                EmploymentTypes = EmploymentTypes.FullTime,
            });
        }
        await _board.AddAsync(Some.Details("Stray") with { Category = "nothing-of-this-board" });

        var urls = Locations(await ReadAsync("/sitemaps/pages.xml", "urlset"));

        string[] some =
        [
            "/jobs/remote", "/jobs/type/full-time", "/jobs/category/gardens", "/jobs/in/portugal", "/jobs/in/porto-pt", "/jobs/in/detroit-mi-us",
            "/jobs/in/michigan-us", "/jobs/in/georgia", "/jobs/in/georgia-us", "/jobs/in/norway", "/jobs/in/germany", "/jobs/in/senegal",
        ];
        Assert.Empty(some.Except(urls.Select(url => new Uri(url).AbsolutePath)));
        Assert.Equal(urls.Distinct(), urls);
        foreach (var url in urls)
        {
            var page = await _board.PageAsync(new Uri(url).AbsolutePath);
            Assert.Equal(url, page.Link("link[rel=canonical]"));
            Assert.Null(page.Meta("robots"));
        }
        Assert.DoesNotContain("http://localhost/jobs/in/berlin-de", urls);
    }

    [Fact]
    public async Task The_places_of_most_openings_come_first()
    {
        foreach (var town in (string[])["Lisbon", "Porto", "Porto"])
            await _board.AddAsync(At(town));

        var urls = Locations(await ReadAsync("/sitemaps/pages.xml", "urlset"));

        Assert.True(urls.IndexOf("http://localhost/jobs/in/portugal") < urls.IndexOf("http://localhost/jobs/in/porto-pt"));
        Assert.True(urls.IndexOf("http://localhost/jobs/in/porto-pt") < urls.IndexOf("http://localhost/jobs/in/lisbon-pt"));
    }

    [Fact]
    public async Task A_landing_leaves_at_the_instant_at_which_its_last_posting_closes()
    {
        await AddCategoryAsync("gardens");
        await _board.AddAsync(At("Porto") with { Category = "gardens", ValidThrough = Some.Day("2026-11-23") });
        await _board.AddAsync(At("Durban") with { Locations = [new JobLocation { Locality = "Durban", Country = "ZA" }] });
        _board.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 23, 59, 59, TimeSpan.Zero));
        var before = Locations(await ReadAsync("/sitemaps/pages.xml", "urlset"));

        _board.Clock.Advance(TimeSpan.FromSeconds(1));
        var after = Locations(await ReadAsync("/sitemaps/pages.xml", "urlset"));

        Assert.All((string[])["category/gardens", "in/portugal", "in/porto-pt"], path =>
        {
            Assert.Contains($"http://localhost/jobs/{path}", before);
            Assert.DoesNotContain($"http://localhost/jobs/{path}", after);
        });
        Assert.Contains("http://localhost/jobs/in/durban-za", after);
    }

    [Fact]
    public async Task A_posting_leaves_at_the_instant_of_its_deadline_and_its_part_with_it()
    {
        await _board.AddAsync(Some.Details() with { ValidThrough = Some.Day("2026-11-23") });
        _board.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 23, 59, 59, TimeSpan.Zero));
        Assert.Single(Locations(await ReadAsync("/sitemaps/jobs-1.xml", "urlset")));

        _board.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.NotFound, (await _board.Visitor().GetAsync("/sitemaps/jobs-1.xml")).StatusCode);
        Assert.Equal(["http://localhost/sitemaps/pages.xml"], Locations(await ReadAsync("/sitemap.xml", "sitemapindex")));
    }

    [Fact]
    public async Task SM_05_to_SM_09_the_last_change_is_that_of_the_record_its_opening_or_its_organization()
    {
        var posting = Some.Draft(organizationId: await _board.AddOrganizationAsync());
        posting.Publish(Some.Now.AddHours(3), Some.Now);
        await _board.AddAsync(posting);
        _board.Clock.Advance(TimeSpan.FromHours(10));

        Assert.Equal(Some.Now.AddHours(3), await LastChangeAsync());
        await ChangeAsync<Posting>(one => one.Revise(Some.Details("Gardener"), one.OrganizationId, "test", Some.Now.AddHours(5)));
        Assert.Equal(Some.Now.AddHours(5), await LastChangeAsync());
        await ChangeAsync<Organization>(one => one.Show(new Logo("a.png", 200, 200), Some.Now.AddHours(7)));
        Assert.Equal(Some.Now.AddHours(7), await LastChangeAsync());
        _board.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(Some.Now.AddHours(7), await LastChangeAsync());
        Assert.Equal(Some.Now.AddHours(7), Changes(await ReadAsync("/sitemap.xml", "sitemapindex")).Single());
    }

    [Fact]
    public async Task SM_08_the_last_change_is_told_in_the_zone_of_the_day_of_posting()
    {
        await _board.AddAsync(Some.Details() with { DatePosted = Some.Day("2026-11-23", "Pacific/Kiritimati") });

        var change = (await ReadAsync("/sitemaps/jobs-1.xml", "urlset")).Descendants(Map + "lastmod").Single().Value;

        Assert.Equal("2026-11-23T02:00:00+14:00", change);
    }

    [Fact]
    public async Task SM_09_what_leaves_a_part_changes_it_in_the_index()
    {
        await _board.AddAsync();
        await _board.AddAsync(Some.Details() with { ValidThrough = Some.Day("2026-11-23") });
        _board.Clock.Advance(TimeSpan.FromDays(5));

        var change = Changes(await ReadAsync("/sitemap.xml", "sitemapindex")).Single();

        Assert.Equal(new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero), change);
    }

    [Fact]
    public async Task SM_02_a_part_holds_a_fixed_span_of_ids()
    {
        await _board.AddAsync();
        await MoveAsync(1, 10_000);
        await _board.AddAsync();

        var parts = Locations(await ReadAsync("/sitemap.xml", "sitemapindex"));

        Assert.Equal(["http://localhost/sitemaps/pages.xml", "http://localhost/sitemaps/jobs-1.xml", "http://localhost/sitemaps/jobs-2.xml"], parts);
        Assert.Contains("/jobs/10000/", Locations(await ReadAsync("/sitemaps/jobs-1.xml", "urlset")).Single(), StringComparison.Ordinal);
        Assert.Contains("/jobs/10001/", Locations(await ReadAsync("/sitemaps/jobs-2.xml", "urlset")).Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sitemaps/jobs-0.xml")]
    [InlineData("/sitemaps/jobs--1.xml")]
    [InlineData("/sitemaps/jobs-2.xml")]
    [InlineData("/sitemaps/jobs-2147483647.xml")]
    [InlineData("/sitemaps/jobs-99999999999.xml")]
    [InlineData("/sitemaps/jobs-x.xml")]
    [InlineData("/sitemaps/..%2fjobs-1.xml")]
    public async Task A_part_that_is_not_there_is_not_found(string path)
    {
        await _board.AddAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await _board.Visitor().GetAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/sitemaps/jobs-1.xml")]
    [InlineData("/sitemaps/pages.xml")]
    public async Task Who_has_it_already_gets_no_bytes_until_it_changes(string path)
    {
        await _board.AddAsync(organization: "Harbour School");
        var client = _board.Visitor();
        var first = await client.GetAsync(path);
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        var again = await client.GetAsync(path);
        _board.Clock.Advance(TimeSpan.FromSeconds(1));
        await _board.AddAsync(organization: "Another House");
        var changed = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Theory]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap.xml")]
    [InlineData("/sitemaps/pages.xml")]
    public async Task They_answer_HEAD_and_refuse_what_is_no_reading(string path)
    {
        var client = _board.Visitor();

        var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        var post = await client.PostAsync(path, content: null);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    public void Dispose() => _board.Dispose();

    private static PostingDetails At(string town) => Some.Details(town) with
    {
        Arrangement = Arrangement.OnSite,
        ApplicantLocations = [],
        Locations = [new JobLocation { Locality = town, Country = "PT" }],
    };

    private async Task AddCategoryAsync(string slug)
    {
        await using var scope = _board.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BoardDb>();
        db.Categories.Add(new Category { Slug = slug, Name = slug });
        await db.SaveChangesAsync();
    }

    private async Task<XElement> ReadAsync(string path, string root)
    {
        var response = await _board.Visitor().GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var element = XElement.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(Map + root, element.Name);
        return element;
    }

    private static List<string> Locations(XElement map) => [.. map.Descendants(Map + "loc").Select(one => one.Value)];

    private static IEnumerable<DateTimeOffset> Changes(XElement map) =>
        map.Descendants(Map + "lastmod").Select(one => DateTimeOffset.Parse(one.Value, CultureInfo.InvariantCulture));

    private async Task<DateTimeOffset> LastChangeAsync() => Changes(await ReadAsync("/sitemaps/jobs-1.xml", "urlset")).Single();

    private async Task ChangeAsync<T>(Action<T> change) where T : class
    {
        await using var scope = _board.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BoardDb>();
        change(await db.Set<T>().SingleAsync());
        await db.SaveChangesAsync();
    }

    /// <summary>Gives a posting another number, as a board has after years.</summary>
    private async Task MoveAsync(int from, int to)
    {
        await using var scope = _board.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BoardDb>();
        await db.Database.ExecuteSqlAsync(
            $"PRAGMA foreign_keys = OFF; UPDATE Postings SET Id = {to} WHERE Id = {from}; UPDATE PostingRevisions SET PostingId = {to} WHERE PostingId = {from}; UPDATE sqlite_sequence SET seq = {to} WHERE name = 'Postings'");
    }
}
