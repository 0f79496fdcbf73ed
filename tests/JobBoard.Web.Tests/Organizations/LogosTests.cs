using System.Net;

namespace JobBoard.Web.Tests.Organizations;

public sealed class LogosTests(TestBoard board) : IClassFixture<TestBoard>
{
    private const string Name = "0123456789abcdef0123456789abcdef.png";

    [Fact]
    public async Task A_logo_may_be_kept_for_ever_and_shown_by_other_sites()
    {
        await StoreAsync();

        var response = await board.Visitor().GetAsync($"/logos/{Name}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("image/png", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl!.ToString());
        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("bytes of a logo", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task It_answers_HEAD()
    {
        await StoreAsync();

        var response = await board.Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/logos/{Name}"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/logos/")]
    [InlineData("/logos/fedcba9876543210fedcba9876543210.png")]
    [InlineData("/logos/0123456789abcdef0123456789abcdef.png.part")]
    [InlineData("/logos/0123456789abcdef0123456789abcdef.svg")]
    [InlineData("/logos/..%2fjobboard.db")]
    [InlineData("/logos/../jobboard.db")]
    [InlineData("/logos/%2e%2e/jobboard.db")]
    [InlineData("/logos/0123456789abcdef0123456789abcdef.png%0a")]
    [InlineData("/jobboard.db")]
    public async Task SEC_26_and_SEC_40_another_name_is_not_found(string path)
    {
        await StoreAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await board.Visitor().GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_name_of_three_hundred_letters_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await board.Visitor().GetAsync($"/logos/{new string('a', 300)}.png")).StatusCode);
    }

    private async Task StoreAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(board.Data, "logos")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, Name), "bytes of a logo");
    }
}
