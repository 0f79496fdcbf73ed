using System.Net;

namespace JobBoard.Web.Tests;

public sealed class TestBoardTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task An_unknown_address_answers_not_found()
    {
        await board.AddAsync();

        var response = await board.Visitor().GetAsync("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
