using System.Net;
using JobBoard.Postings;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Admin.Life;

public sealed class PreviewLinkTests : IDisposable
{
    private readonly TestBoard _board = new();

    public void Dispose() => _board.Dispose();

    [Fact]
    public async Task Whoever_has_the_link_reads_the_draft_until_it_ends()
    {
        var (posting, link) = await LinkAsync();

        var shown = await _board.Visitor().GetAsync(link);
        var page = await shown.PageAsync();
        _board.Clock.Advance(TimeSpan.FromDays(7));
        var ended = await _board.Visitor().GetAsync(link);

        Assert.Contains(posting.Details.Title, page.Visible(), StringComparison.Ordinal);
        Assert.Equal("noindex, follow", page.Meta("robots"));
        Assert.Null(page.QuerySelector("script[type='application/ld+json']"));
        Assert.Equal("no-referrer", shown.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("no-store", shown.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.False(shown.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.NotFound, ended.StatusCode);
    }

    [Fact]
    public async Task A_link_that_was_touched_leads_nowhere()
    {
        var (_, link) = await LinkAsync();

        foreach (var forged in (string[])[link[..^1], $"{link}A", $"{link[..20]}B{link[21..]}", "/preview/1", "/preview/-"])
            Assert.Equal(HttpStatusCode.NotFound, (await _board.Visitor().GetAsync(forged)).StatusCode);
    }

    [Fact]
    public async Task Once_it_is_open_the_link_leads_to_the_public_page_and_to_nothing_when_it_is_deleted()
    {
        var (posting, link) = await LinkAsync();
        var moderator = await _board.ModeratorAsync();

        await moderator.SubmitAsync($"/admin/postings/{posting.Id}/publication");
        var open = await _board.Visitor().GetAsync(link);
        await moderator.SubmitAsync($"/admin/postings/{posting.Id}/closing", action: $"/admin/postings/{posting.Id}/deletion");
        var deleted = await _board.Visitor().GetAsync(link);

        Assert.Equal($"/jobs/{posting.Id}/{posting.Slug}", open.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, deleted.StatusCode);
    }

    private async Task<(Posting Posting, string Link)> LinkAsync()
    {
        var posting = await _board.AddAsync(Some.Draft(organizationId: await _board.AddOrganizationAsync()));
        var member = await _board.MemberAsync();
        var made = await (await member.SubmitAsync($"/admin/postings/{posting.Id}", form: "form[action$='preview-link']")).PageAsync();
        return (posting, new Uri(made.QuerySelector("#link")!.GetAttribute("value")!).PathAndQuery);
    }
}
