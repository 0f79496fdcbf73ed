using AngleSharp.Html.Dom;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Shared;

/// <summary>What search results and shared links show, whatever the data.</summary>
public sealed class PageFrameTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/jobs")]
    [InlineData("/organizations")]
    public async Task A_page_without_data_keeps_the_rules(string path) => AssertRules(await board.PageAsync(path), path);

    [Fact]
    public async Task Pages_keep_the_rules_for_texts_of_any_length()
    {
        var random = new Random(20261122);

        for (var round = 0; round < 40; round++)
        {
            var name = Text(random, 1, 120);
            var organization = new Organization(Some.Profile(name) with { Description = Text(random, 0, 400) }, $"organization-{round}", Some.Now);
            var posting = await board.AddAsync(Some.Posting(Details(random), await board.AddOrganizationAsync(organization)));
            var path = $"/jobs/{posting.Id}/{posting.Slug}";

            var page = await board.PageAsync(path);

            AssertRules(page, path);
            Assert.Contains(posting.Details.Title, page.Title, StringComparison.Ordinal);
            AssertRules(await board.PageAsync($"/organizations/organization-{round}"), $"/organizations/organization-{round}");
        }
    }

    [Fact]
    public async Task The_boards_name_is_dropped_from_a_title_that_would_be_too_long()
    {
        var short_ = await board.AddAsync(Some.Details("Gardener"));
        var long_ = await board.AddAsync(Some.Details("Gardener for the long beds behind the third library"));

        Assert.Equal("Gardener at Riverside Commons · Job Board", (await board.PageAsync($"/jobs/{short_.Id}/{short_.Slug}")).Title);
        Assert.Equal(
            "Gardener for the long beds behind the third library at Riverside Commons",
            (await board.PageAsync($"/jobs/{long_.Id}/{long_.Slug}")).Title);
    }

    [Fact]
    public async Task Absolute_addresses_come_from_the_configuration_and_no_header()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/jobs");
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        request.Headers.Add("X-Forwarded-Proto", "gopher");

        var page = await (await board.Visitor().SendAsync(request)).PageAsync();

        Assert.Equal("http://localhost/jobs", page.Link("link[rel=canonical]"));
        Assert.DoesNotContain("evil.example", page.Source.Text, StringComparison.Ordinal);
    }

    private static PostingDetails Details(Random random) => Some.Details(Text(random, 1, PostingDetails.MaxTitle)) with
    {
        Description = Text(random, 0, 600),
        EmploymentTypes = (EmploymentTypes)random.Next(256),
        Salary = random.Next(2) is 0 ? null : Salary.ToBeDecided,
        ApplicantLocations = random.Next(2) is 0 ? [ApplicantLocation.Anywhere] : [new("US", Text(random, 1, 200))],
    };

    /// <summary>Words of one to thirty letters, of which some need two code units, or are quotes and signs of HTML.</summary>
    private static string Text(Random random, int least, int most)
    {
        const string letters = "aeinorstaeinorstäßŁЖع中&<\"'";
        var length = random.Next(least, most + 1);
        var text = new System.Text.StringBuilder();
        while (text.Length < length)
            text.Append(random.Next(7) is 0 && text is not [] and not [.., ' '] ? ' ' : letters[random.Next(letters.Length)]);
        return text.ToString().Trim();
    }

    private static void AssertRules(IHtmlDocument page, string path)
    {
        Assert.Equal([$"http://localhost{path}"], page.QuerySelectorAll("link[rel=canonical]").Select(link => link.GetAttribute("href")));
        Assert.Null(page.Meta("robots"));
        Assert.NotEmpty(page.Title!);
        Assert.InRange(page.Meta("description")!.Length, 50, 170);
        Assert.Equal(page.Meta("description"), page.Meta("og:description"));
        Assert.Equal(page.Link("link[rel=canonical]"), page.Meta("og:url"));
        Assert.Equal("http://localhost/share/board.png", page.Meta("og:image"));
        Assert.StartsWith(page.Meta("og:title")!, page.Title!, StringComparison.Ordinal);
        Assert.Equal("/feed.atom", page.Link("link[rel=alternate][type='application/atom+xml']"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }
}
