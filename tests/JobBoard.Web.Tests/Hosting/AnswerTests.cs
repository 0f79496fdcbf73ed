using System.Net;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Hosting;

/// <summary>What all answers have in common.</summary>
public sealed class AnswerTests(TestBoard board) : IClassFixture<TestBoard>
{
    public static TheoryData<string, HttpStatusCode> Routes => new()
    {
        { "/", HttpStatusCode.OK },
        { "/jobs", HttpStatusCode.OK },
        { "/jobs?q=coordinator&page=2", HttpStatusCode.OK },
        { "/jobs/1", HttpStatusCode.MovedPermanently },
        { "/jobs/1/community-coordinator", HttpStatusCode.OK },
        { "/organizations", HttpStatusCode.OK },
        { "/organizations/riverside-commons", HttpStatusCode.OK },
        { "/feed.atom", HttpStatusCode.OK },
        { "/robots.txt", HttpStatusCode.OK },
        { "/sitemap.xml", HttpStatusCode.OK },
        { "/css/board.css", HttpStatusCode.OK },
        { "/icon.svg", HttpStatusCode.OK },
        { "/share/board.png", HttpStatusCode.OK },
        { "/nowhere", HttpStatusCode.NotFound },
        { "/jobs/999999", HttpStatusCode.NotFound },
        { "/error/500", HttpStatusCode.NotFound },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Every_answer_carries_the_security_headers_and_no_cookie(string path, HttpStatusCode status)
    {
        await AddOnceAsync();

        var response = await board.Visitor().GetAsync(path);

        Assert.Equal(status, response.StatusCode);
        AssertHeaders(response);
    }

    [Fact]
    public async Task A_foreign_host_is_refused_under_the_same_headers()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };

        var response = await board.Visitor().SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        AssertHeaders(response);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Head_answers_as_get_without_the_body(string path, HttpStatusCode status)
    {
        await AddOnceAsync();
        var get = await board.Visitor().GetAsync(path);

        var head = await board.Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        Assert.Equal(status, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Headers.Location, head.Headers.Location);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("NONSENSE")]
    public async Task No_other_method_is_taken(string method)
    {
        await AddOnceAsync();

        foreach (var path in (string[])["/", "/jobs", "/jobs/1/community-coordinator", "/organizations", "/feed.atom", "/css/board.css"])
        {
            var response = await board.Visitor().SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
            AssertHeaders(response);
        }
    }

    [Fact]
    public async Task A_page_that_a_client_has_is_not_sent_again_until_it_changes()
    {
        using var other = new TestBoard();
        var posting = await other.AddAsync();
        var path = $"/jobs/{posting.Id}/{posting.Slug}";
        var first = await other.Visitor().GetAsync(path);

        var again = await AskAgainAsync(other, path, first);
        other.Clock.Advance(TimeSpan.FromDays(1));
        var nextDay = await AskAgainAsync(other, path, first);

        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, nextDay.StatusCode);
    }

    [Fact]
    public async Task A_changed_style_sheet_has_another_address()
    {
        var sheet = (await board.PageAsync("/")).Link("link[rel=stylesheet]")!;

        var response = await board.Visitor().GetAsync(sheet);

        Assert.Matches(@"^/css/board\.[a-z0-9]{8,}\.css$", sheet);
        Assert.Equal("text/css", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Other_sites_may_show_the_picture_of_the_board_and_nothing_else()
    {
        var picture = await board.Visitor().GetAsync("/share/board.png");
        var page = await board.Visitor().GetAsync("/");

        Assert.Equal("cross-origin", picture.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("same-origin", page.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    private static Task<HttpResponseMessage> AskAgainAsync(TestBoard board, string path, HttpResponseMessage had)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(had.Headers.ETag!);
        return board.Visitor().SendAsync(request);
    }

    private async Task AddOnceAsync()
    {
        if ((await board.Visitor().GetAsync("/jobs/1")).StatusCode is HttpStatusCode.NotFound)
            await board.AddAsync(Some.Details());
    }

    private static void AssertHeaders(HttpResponseMessage response)
    {
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("strict-origin-when-cross-origin", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Single(response.Headers.GetValues("Permissions-Policy"));
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Server"));
    }
}
