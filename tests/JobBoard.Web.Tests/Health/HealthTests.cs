using System.Net;
using Microsoft.Data.Sqlite;

namespace JobBoard.Web.Tests.Health;

public sealed class HealthTests : IDisposable
{
    private readonly TestBoard _board = new();

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task SEC_26_they_say_ok_and_no_more(string path)
    {
        var client = _board.Visitor();

        var response = await client.GetAsync(path);
        var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        var post = await client.PostAsync(path, content: null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task A_board_whose_database_is_damaged_lives_and_is_not_ready()
    {
        var client = _board.Visitor();
        await client.GetAsync("/health/ready");
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(_board.Data, "jobboard.db*"))
            await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("This is no database. ", 1_000)));

        var live = await client.GetAsync("/health/live");
        var ready = await client.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("Unhealthy", await ready.Content.ReadAsStringAsync());
    }

    public void Dispose() => _board.Dispose();
}
