using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using JobBoard.Postings;
using JobBoard.Tests;
using Microsoft.Extensions.DependencyInjection;
using JobBoard.Publishing;
using JobBoard.Storage;

namespace JobBoard.Web.Tests.Admin.Postings;

/// <summary>An editor whose sign-in has run out loses no text.</summary>
public sealed class SignedOutEditorTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task What_is_sent_after_the_sign_in_ran_out_waits_behind_the_next_one()
    {
        var posting = await DraftAsync();
        var moderator = await board.ModeratorAsync();
        var shown = await moderator.GetAsync($"/admin/postings/{posting.Id}");

        var answer = await board.Visitor().SubmitAsync(shown, new Dictionary<string, object?>
        {
            ["Form.Title"] = "Typed for hours",
            ["Form.Places[0].Country"] = "Senegal",
            ["Form.EmploymentTypes"] = new[] { "Intern" },
        });
        var page = await (await moderator.GetAsync($"/admin/postings/{posting.Id}")).PageAsync();

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal($"/account/sign-in?return=%2Fadmin%2Fpostings%2F{posting.Id}", answer.Headers.Location!.OriginalString);
        Assert.Equal("Typed for hours", ((IHtmlInputElement)page.GetElementById("Form_Title")!).Value);
        Assert.Equal("Senegal", ((IHtmlInputElement)page.GetElementById("Form_Places_0__Country")!).Value);
        Assert.True(page.QuerySelector<IHtmlInputElement>("input[value=Intern]")!.IsChecked);
    }

    [Fact]
    public async Task A_new_posting_waits_too()
    {
        var moderator = await board.ModeratorAsync();
        var shown = await moderator.GetAsync("/admin/postings/new");

        var answer = await board.Visitor().SubmitAsync(shown, new Dictionary<string, object?> { ["Form.Title"] = "First of its kind" });
        var back = Uri.UnescapeDataString(answer.Headers.Location!.OriginalString.Split("return=")[1]);
        var page = await (await moderator.GetAsync(back)).PageAsync();

        Assert.StartsWith("/admin/postings/new?key=", back, StringComparison.Ordinal);
        Assert.Equal("First of its kind", ((IHtmlInputElement)page.GetElementById("Form_Title")!).Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CfDJ8made-up")]
    public async Task Without_a_pass_of_this_board_nothing_is_kept(string? pass)
    {
        var moderator = await board.ModeratorAsync();
        var posting = await DraftAsync();
        var shown = await moderator.GetAsync($"/admin/postings/{posting.Id}");
        var before = await CountAsync();

        var answer = await board.Visitor().SubmitAsync(shown, new Dictionary<string, object?> { ["Pass"] = pass });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_pass_ends_after_two_weeks()
    {
        var moderator = await board.ModeratorAsync();
        var posting = await DraftAsync();
        var shown = await moderator.GetAsync($"/admin/postings/{posting.Id}");
        var before = await CountAsync();
        board.Clock.Advance(TimeSpan.FromDays(15));

        var answer = await board.Visitor().SubmitAsync(shown);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(before, await CountAsync());
    }

    [Theory]
    [InlineData("Accept", "application/json")]
    [InlineData("Sec-Fetch-Mode", "cors")]
    public async Task A_script_is_told_and_not_led_away(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/admin/postings/autosave") { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add(header, value);

        var answer = await board.Visitor().SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private async Task<Posting> DraftAsync() =>
        await board.AddAsync(Some.Draft(Some.Details(), await board.AddOrganizationAsync(), board.Clock.GetUtcNow()));

    private async Task<int> CountAsync()
    {
        await using var scope = board.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<BoardDb>().Set<Autosave>().Count();
    }
}
