using JobBoard.Organizations;
using JobBoard.Structured;
using JobBoard.Text;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Tests.Structured.Rules;

public sealed class OrganizationRulesTests
{
    [Fact]
    public void JP_50_wants_an_organization()
    {
        var details = Some.Details();

        var findings = PublishingGate.Check(new Candidate(
            details, Markdown.Render(details.Description).Html, Organization: null, Logo: null, "https://jobs.example.org", Some.Now));

        Gate.Finds("JP-50", Error, findings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void JP_51_wants_its_name(string name)
    {
        Gate.Finds("JP-51", Error, Gate.Check(organization: profile => profile with { Name = name }));
    }

    [Fact]
    public void JP_53_wants_a_page_elsewhere()
    {
        Gate.Finds("JP-53", Warning, Gate.Check(organization: profile => profile with { Website = "https://jobs.example.org/organizations/x" }));
        Gate.Finds("JP-53", Warning, Gate.Check(organization: profile => profile with { SameAs = ["https://jobs.example.org"] }));
        Assert.Empty(Gate.Check(organization: profile => profile with { Website = "https://www.example.org", SameAs = ["https://www.wikidata.org/wiki/Q1"] }));
    }

    [Theory]
    [InlineData(111, 200)]
    [InlineData(200, 111)]
    [InlineData(300, 112)]
    [InlineData(112, 150)]
    public void JP_54_wants_a_logo_that_search_engines_show(int width, int height)
    {
        Gate.Finds("JP-54", Warning, Gate.Check(logo: new Logo("a.png", width, height)));
    }

    [Theory]
    [InlineData(112, 112)]
    [InlineData(280, 112)]
    [InlineData(150, 200)]
    public void JP_54_takes_a_fit_logo(int width, int height)
    {
        Assert.Empty(Gate.Check(logo: new Logo("a.png", width, height)));
    }

    [Theory]
    [InlineData("Confidential")]
    [InlineData("Undisclosed")]
    [InlineData("anonymous employer")]
    public void JP_55_knows_one_name_for_an_organization_that_stays_anonymous(string name)
    {
        Gate.Finds("JP-55", Error, Gate.Check(organization: _ => new OrganizationProfile { Name = name }));
    }

    [Fact]
    public void JP_55_wants_no_website_and_no_logo_of_an_anonymous_organization()
    {
        Gate.Finds("JP-55", Error, Gate.Check(organization: profile => profile with { Name = "confidential" }));
        Gate.Finds("JP-55", Error, Gate.Check(organization: _ => new OrganizationProfile { Name = "confidential" }));
    }

    [Fact]
    public void JP_55_lets_an_anonymous_organization_publish()
    {
        var details = Some.Details();

        var findings = PublishingGate.Check(new Candidate(details, Markdown.Render(details.Description).Html,
            new OrganizationProfile { Name = "confidential" }, Logo: null, "https://jobs.example.org", Some.Now));

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("www.p2pu.org")]
    [InlineData("/about")]
    [InlineData("ftp://nord.example")]
    [InlineData("https://user@nord.example")]
    public void JL_13_wants_whole_addresses(string page)
    {
        Gate.Finds("JL-13", Error, Gate.Check(organization: profile => profile with { Website = page }));
        Gate.Finds("JL-13", Error, Gate.Check(organization: profile => profile with { SameAs = [page] }));
    }
}
