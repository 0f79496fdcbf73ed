using JobBoard.Links;
using Microsoft.Extensions.Options;

namespace JobBoard.Tests.Links;

public sealed class PublicLinksTests
{
    [Theory]
    [InlineData("https://jobs.example.org", "https://jobs.example.org")]
    [InlineData("https://jobs.example.org/", "https://jobs.example.org")]
    [InlineData("HTTPS://Jobs.Example.org:443", "https://jobs.example.org")]
    [InlineData("http://jobs.example.org:8080", "http://jobs.example.org:8080")]
    [InlineData("https://jobs.bücher.example", "https://jobs.xn--bcher-kva.example")]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080")]
    [InlineData("http://[::1]:5080", "http://[::1]:5080")]
    public void SM_03_the_origin_is_written_as_browsers_write_it(string baseUrl, string origin)
    {
        Assert.Equal($"{origin}/jobs/7/gardener", Of(baseUrl).Absolute(PublicLinks.Posting(7, "gardener")));
    }

    [Fact]
    public void Without_a_BaseUrl_the_listening_address_stands_in()
    {
        var links = new PublicLinks(Options.Create(new LinksOptions()), () => "http://localhost:5081");

        Assert.Equal("http://localhost:5081/feed.atom", links.Absolute(PublicLinks.AtomFeed));
    }

    [Fact]
    public void FD_05_the_id_of_a_posting_in_feeds_does_not_change_with_its_slug_or_scheme()
    {
        var created = new DateTimeOffset(2026, 11, 2, 0, 30, 0, TimeSpan.FromHours(2));

        Assert.Equal("tag:jobs.example.org,2026-11-01:posting/7", Of("https://jobs.example.org").PostingTag(7, created));
        Assert.Equal("tag:jobs.example.org,2026-11-01:posting/7", Of("http://jobs.example.org:8080").PostingTag(7, created));
    }

    [Theory]
    [InlineData("jobs.example.org")]
    [InlineData("https://jobs.example.org/board")]
    [InlineData("https://jobs.example.org?x=1")]
    [InlineData("https://jobs.example.org/#x")]
    [InlineData("https://user@jobs.example.org")]
    [InlineData("ftp://jobs.example.org")]
    [InlineData("")]
    public void A_BaseUrl_that_is_no_origin_is_told_by_its_key(string baseUrl)
    {
        var result = new LinksOptions.Validator().Validate(null, new LinksOptions { BaseUrl = baseUrl });

        Assert.True(result.Failed);
        Assert.Contains("JobBoard:BaseUrl", result.FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/jobs", true)]
    [InlineData("/robots.txt", true)]
    [InlineData("/sitemaps/jobs-1.xml", true)]
    [InlineData("/organizations/nord", true)]
    [InlineData("/health/live", true)]
    [InlineData("/jobs/community-coordinator/", false)]
    [InlineData("/2022/09/community-coordinator", false)]
    [InlineData("/organizations-old", false)]
    public void The_boards_own_pages_go_before_a_path_from_an_import(string path, bool isOwn)
    {
        Assert.Equal(isOwn, PublicLinks.IsOwn(path));
    }

    private static PublicLinks Of(string baseUrl) => new(Options.Create(new LinksOptions { BaseUrl = baseUrl }), () => "");
}
