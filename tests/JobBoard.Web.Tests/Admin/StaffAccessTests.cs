using System.Net;
using JobBoard.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Admin;

/// <summary>Who comes in, before any page says more.</summary>
public sealed class StaffAccessTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public void Every_route_says_whom_it_is_for()
    {
        // The framework's own, which finds files that were added since the build.
        var routes = board.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(route => route.DisplayName is not "Fallback {**path:file}").ToList();

        var silent = routes.Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is null
            && !route.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy is not null));

        Assert.NotEmpty(routes);
        Assert.Empty(silent.Select(route => route.DisplayName));
    }

    [Fact]
    public async Task A_visitor_is_asked_to_sign_in_and_led_back()
    {
        var response = await board.Visitor().GetAsync("/admin");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.EndsWith("/account/sign-in?return=%2Fadmin", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_comes_in_and_the_page_is_nobody_elses_to_keep()
    {
        var member = await board.MemberAsync("Idris Bello");

        var response = await member.GetAsync("/admin");
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("no-store", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Idris Bello", page.Visible(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_removed_is_out_at_once()
    {
        var person = await board.StaffAsync("Short Stay", BoardRole.Moderator);
        await using var scope = board.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<StaffUser>>();
        await users.DeleteAsync((await users.FindByEmailAsync("short.stay@riverside.example"))!);

        var response = await person.GetAsync("/admin");

        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
    }
}
