using System.Net;
using System.Security.Claims;
using AngleSharp.Dom;
using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Tests;

/// <summary>People who work on a board, signed in without the form for it: with the cookie that it would have given them.</summary>
public static class Staff
{
    public static Task<HttpClient> AdministratorAsync(this TestBoard board, string name = "Amina Sow") =>
        board.StaffAsync(name, BoardRole.Administrator);

    public static Task<HttpClient> ModeratorAsync(this TestBoard board, string name = "Wen Zhou") =>
        board.StaffAsync(name, BoardRole.Moderator);

    /// <summary>A member of one organization, which is stored when there is none of that name.</summary>
    public static async Task<HttpClient> MemberAsync(
        this TestBoard board, string name = "Idris Bello", string organization = "Riverside Commons", MembershipRole role = MembershipRole.Member) =>
        await board.StaffAsync(name, BoardRole.Member, (await board.AddOrganizationAsync(organization), role));

    /// <summary>A client that the board takes for this person, who is stored when there is none of that name; redirects are shown.</summary>
    public static async Task<HttpClient> StaffAsync(
        this TestBoard board, string name, BoardRole role, params (int OrganizationId, MembershipRole Role)[] memberships)
    {
        var cookies = new CookieContainer();
        cookies.Add(board.ClientOptions.BaseAddress, await board.SignedInAsync(name, role, memberships));
        return board.CreateDefaultClient(board.ClientOptions.BaseAddress, new CookieContainerHandler(cookies));
    }

    /// <summary>The cookie that this person's browser would have, who is stored when there is none of that name.</summary>
    public static async Task<Cookie> SignedInAsync(
        this TestBoard board, string name, BoardRole role, params (int OrganizationId, MembershipRole Role)[] memberships)
    {
        var user = await board.AddPersonAsync(name, role, memberships);
        await using var scope = board.Services.CreateAsyncScope();
        return board.CookieFor(await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<StaffUser>>().CreateAsync(user));
    }

    public static async Task<StaffUser> AddPersonAsync(
        this TestBoard board, string name, BoardRole role, params (int OrganizationId, MembershipRole Role)[] memberships)
    {
        await using var scope = board.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        var email = $"{name.Replace(' ', '.').ToLowerInvariant()}@riverside.example";
        if (await users.FindByEmailAsync(email) is { } known)
            return known;
        var user = new StaffUser(email, name, role, board.Clock.GetUtcNow()) { EmailConfirmed = true };
        var created = await users.CreateAsync(user);
        Assert.True(created.Succeeded, created.ToString());
        var db = scope.ServiceProvider.GetRequiredService<BoardDb>();
        foreach (var (organizationId, membership) in memberships)
            db.Memberships.Add(new Membership { UserId = user.Id, OrganizationId = organizationId, Role = membership, Since = board.Clock.GetUtcNow() });
        await db.SaveChangesAsync();
        return user;
    }

    /// <summary>Posts the form with the password on the sign-in page.</summary>
    public static Task<HttpResponseMessage> SignInAsync(this HttpClient client, string path, object values) =>
        client.SubmitAsync(path, values, "main form:not([data-passkey])");

    /// <summary>Posts the form on a page, as its button would: with what the page put into it, but for the values given here.</summary>
    /// <param name="form">A selector of the form, when the page has several.</param>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, string path, object? values = null, string form = "main form[method=post]", string? action = null)
    {
        var response = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await client.SubmitAsync(response, values, form, action);
    }

    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, HttpResponseMessage shown, object? values = null, string form = "main form[method=post]", string? action = null)
    {
        var element = (await shown.PageAsync()).QuerySelector(form) ?? throw new InvalidOperationException($"There is no {form}.");
        var fields = Fields(element).ToList();
        foreach (var (name, value) in ValuesOf(values))
        {
            fields.RemoveAll(field => field.Key == name);
            if (value is not null)
                fields.AddRange((value as IEnumerable<string> ?? [value.ToString()!]).Select(one => KeyValuePair.Create(name, one)));
        }
        var target = action ?? element.GetAttribute("action");
        return await client.PostAsync(target is null or "" ? shown.RequestMessage!.RequestUri!.PathAndQuery : target, new FormUrlEncodedContent(fields));
    }

    private static IEnumerable<KeyValuePair<string, object?>> ValuesOf(object? values) => values switch
    {
        null => [],
        IEnumerable<KeyValuePair<string, object?>> pairs => pairs,
        _ => new Microsoft.AspNetCore.Routing.RouteValueDictionary(values),
    };

    private static IEnumerable<KeyValuePair<string, string>> Fields(IElement form)
    {
        foreach (var control in form.QuerySelectorAll("input[name], select[name], textarea[name]").Where(one => !one.HasAttribute("disabled")))
        {
            var name = control.GetAttribute("name")!;
            if (control.LocalName is "textarea")
                yield return KeyValuePair.Create(name, control.TextContent);
            else if (control.LocalName is "select")
                yield return KeyValuePair.Create(name, (control.QuerySelector("option[selected]") ?? control.QuerySelector("option"))?.GetAttribute("value") ?? "");
            else if (control.GetAttribute("type") is not ("checkbox" or "radio" or "submit" or "file") || control.HasAttribute("checked"))
                yield return KeyValuePair.Create(name, control.GetAttribute("value") ?? (control.HasAttribute("checked") ? "on" : ""));
        }
    }

    private static Cookie CookieFor(this TestBoard board, ClaimsPrincipal principal)
    {
        var cookie = board.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var properties = new AuthenticationProperties
        {
            IssuedUtc = board.Clock.GetUtcNow(),
            ExpiresUtc = board.Clock.GetUtcNow() + cookie.ExpireTimeSpan,
        };
        var ticket = new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme);
        return new Cookie(cookie.Cookie.Name!, cookie.TicketDataFormat.Protect(ticket));
    }
}
