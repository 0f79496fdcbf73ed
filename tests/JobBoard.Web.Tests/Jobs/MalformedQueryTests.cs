using System.Net;

namespace JobBoard.Web.Tests.Jobs;

public sealed class MalformedQueryTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Theory]
    [InlineData("/jobs?page=abc")]
    [InlineData("/jobs?page=-1")]
    [InlineData("/jobs?page=0")]
    [InlineData("/jobs?page=2147483647")]
    [InlineData("/jobs?page=999999999999")]
    [InlineData("/jobs?page=1&page=2")]
    [InlineData("/jobs?page=")]
    [InlineData("/jobs?q=")]
    [InlineData("/jobs?q=%00")]
    [InlineData("/jobs?q=a%00b%01%1b")]
    [InlineData("/jobs?q=%")]
    [InlineData("/jobs?q=%zz%2")]
    [InlineData("/jobs?q=%ff%fe%c0%80")]
    [InlineData("/jobs?q=%ED%A0%80")]
    [InlineData("/jobs?q=%F0%9F%98%80")]
    [InlineData("/jobs?q='%20OR%201=1;--")]
    [InlineData("/jobs?q=a&q=b")]
    [InlineData("/jobs?q[]=x&q[a]=y")]
    [InlineData("/jobs?&&&=&=a&a")]
    [InlineData("/jobs?sort=%22%3E&type=nonsense&place=%00")]
    [InlineData("/jobs/")]
    [InlineData("/JOBS")]
    [InlineData("/organizations?page=x")]
    [InlineData("/organizations/riverside-commons?page=-5")]
    [InlineData("/?q=%00&page=%ff")]
    public async Task What_a_list_does_not_understand_it_leaves_out(string address)
    {
        await board.AddAsync();

        var response = await board.Visitor().GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(10_000, "a")]
    [InlineData(3_000, "a ")]
    [InlineData(2_500, "😀")]
    public async Task However_much_is_looked_for_a_little_of_it_is(int times, string piece)
    {
        var words = string.Concat(Enumerable.Repeat(piece, times));

        var page = await board.PageAsync($"/jobs?q={Uri.EscapeDataString(words)}");

        Assert.InRange(page.QuerySelector("#q")!.GetAttribute("value")!.Length, 1, 200);
    }
}
