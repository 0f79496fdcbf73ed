using System.Net;
using System.Text.Json.Nodes;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Api;

public sealed class ApiTests : IDisposable
{
    private readonly TestBoard _board = new();

    [Fact]
    public async Task It_lists_what_a_search_finds_page_by_page()
    {
        foreach (var number in Enumerable.Range(1, 3))
            await _board.AddAsync(Some.Details($"Gardener {number}"));
        await _board.AddAsync(Some.Details("Cook"));

        var first = await ReadAsync("/api/v1/jobs?q=gardener&pageSize=2&type=nonsense");
        var second = await ReadAsync(new Uri((string)first["next"]!).PathAndQuery);

        Assert.Equal(3, (int)first["total"]!);
        Assert.Equal("""[{"name":"type","value":"nonsense"}]""", first["dropped"]!.ToJsonString());
        Assert.Equal(3, first["jobs"]!.AsArray().Concat(second["jobs"]!.AsArray()).Select(job => (int)job!["id"]!).Distinct().Count());
        Assert.Null(second["next"]);
    }

    [Fact]
    public async Task A_job_says_all_that_its_page_says()
    {
        var posting = await _board.AddAsync(Some.Details("Gardener") with { ValidThrough = Some.Day("2026-12-31", "Africa/Nairobi") });

        var job = await ReadAsync($"/api/v1/jobs/{posting.Id}");

        Assert.Equal("Gardener", (string)job["job"]!["title"]!);
        Assert.Equal("2026-12-31T23:59:59+03:00", (string)job["job"]!["validThrough"]!);
        Assert.Equal("""["PART_TIME","CONTRACTOR"]""", job["job"]!["employmentTypes"]!.ToJsonString());
        Assert.Contains("<h2>", (string)job["description"]!, StringComparison.Ordinal);
        Assert.Equal("jobs@riverside.example", (string)job["apply"]!["email"]!);
    }

    [Fact]
    public async Task What_is_not_open_is_a_problem_and_no_page()
    {
        var closed = Some.Posting(Some.Details("Gardener"), await _board.AddOrganizationAsync());
        closed.Close(ClosedReason.Filled, Some.Now);
        await _board.AddAsync(closed);

        foreach (var path in (string[])[$"/api/v1/jobs/{closed.Id}", "/api/v1/jobs/999", "/api/v1/nothing"])
        {
            var response = await _board.Visitor().GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task Other_sites_may_read_it_without_credentials()
    {
        var response = await _board.Visitor().GetAsync("/api/v1/jobs");

        Assert.Equal(["*"], response.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task The_document_names_what_a_search_takes_and_where_it_is_served()
    {
        var document = await ReadAsync("/openapi/v1.json");

        var names = document["paths"]!["/api/v1/jobs"]!["get"]!["parameters"]!.AsArray().Select(one => (string)one!["name"]!);
        Assert.Equal([.. JobQueryKeys.All, JobQueryKeys.Page, "pageSize"], names);
        Assert.Equal("http://localhost", (string)document["servers"]![0]!["url"]!);
        Assert.Equal(["/api/v1/jobs", "/api/v1/jobs/{id}"], document["paths"]!.AsObject().Select(path => path.Key));
    }

    public void Dispose() => _board.Dispose();

    private async Task<JsonNode> ReadAsync(string path) => JsonNode.Parse(await _board.Visitor().GetStringAsync(path))!;
}
