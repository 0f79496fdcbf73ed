using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using JobBoard.Accounts;
using JobBoard.Tests;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Admin;

/// <summary>Walks the table of docs/permissions.md: every route of the staff by everybody, as it says (SEC-60, SEC-61).</summary>
public sealed partial class PermissionsTests(TestBoard board) : IClassFixture<TestBoard>
{
    private static readonly IReadOnlyList<Row> Table = Read();

    /// <summary>The columns of the table.</summary>
    private static readonly string[] People = ["visitor", "foreign", "member", "owner", "moderator", "administrator"];

    public static TheoryData<string> Routes { get; } = [.. Table.Select(row => row.Route)];

    [Fact]
    public void The_table_names_every_route_of_the_staff_and_no_other()
    {
        var routes = board.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.TrimStart('/').Split('/')[0] is "admin" or "account")
            .SelectMany(route => route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} /{Plain().Replace(route.RoutePattern.RawText!.TrimStart('/'), "{${name}}")}"))
            .Distinct();

        Assert.Equal(routes.Order(StringComparer.Ordinal), Table.Select(row => row.Route).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_route_answers_everybody_as_the_table_says(string route)
    {
        var row = Table.Single(one => one.Route == route);

        foreach (var (person, wanted) in People.Zip(row.Answers))
        {
            var got = Told(await AskAsync(row, person));
            Assert.True(got == wanted, $"{route} for {person}: {got} instead of {wanted}");
        }
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task SEC_61_what_is_anothers_answers_as_what_is_missing_to_the_byte(string route)
    {
        var row = Table.Single(one => one.Route == route);
        if (row.Answers[1] is not "404")
            return;

        var foreign = await AskAsync(row, "foreign");
        var missing = await AskAsync(row, "foreign", path => path.Replace("{id}", "987654", StringComparison.Ordinal).Replace("{slug}", "never-was", StringComparison.Ordinal));

        Assert.Equal(missing.StatusCode, foreign.StatusCode);
        Assert.Equal(Headers(missing), Headers(foreign));
        Assert.Equal(Stripped(await missing.Content.ReadAsStringAsync()), Stripped(await foreign.Content.ReadAsStringAsync()));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task SEC_23_nothing_is_written_without_a_token(string route)
    {
        if (!route.StartsWith("POST ", StringComparison.Ordinal))
            return;
        // A board of its own, since the attempts at accounts are counted.
        using var fresh = new TestBoard();
        var administrator = await fresh.AdministratorAsync();

        var refused = await administrator.PostAsync(await PathAsync(route.Split(' ')[1]), new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    private async Task<HttpResponseMessage> AskAsync(Row row, string person, Func<string, string>? change = null)
    {
        var client = await ClientAsync(person);
        var path = await PathAsync((change ?? (same => same))(row.Path));
        if (row.Method is "GET")
            return await client.GetAsync(path);
        // The token of any page of theirs; a visitor's comes from where one signs in.
        var shown = await client.GetAsync(person is "visitor" ? "/account/sign-in" : "/admin");
        var token = (await shown.PageAsync()).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await client.PostAsync(path, new FormUrlEncodedContent(
        [
            KeyValuePair.Create("__RequestVerificationToken", token),
            // What the two doors ask for that answer 400 to nothing at all.
            KeyValuePair.Create("role", "Member"),
            KeyValuePair.Create("Form.Key", Guid.CreateVersion7().ToString()),
        ]));
    }

    private async Task<HttpClient> ClientAsync(string person)
    {
        var home = await board.AddOrganizationAsync("Riverside Commons");
        var other = await board.AddOrganizationAsync("Lantern Library Trust");
        return person switch
        {
            "foreign" => await board.StaffAsync("Fay Reign", BoardRole.Member, (other, MembershipRole.Owner)),
            "member" => await board.StaffAsync("Idris Bello", BoardRole.Member, (home, MembershipRole.Member)),
            "owner" => await board.StaffAsync("Ona Gray", BoardRole.Member, (home, MembershipRole.Owner)),
            "moderator" => await board.ModeratorAsync(),
            "administrator" => await board.AdministratorAsync(),
            _ => board.CreateDefaultClient(board.ClientOptions.BaseAddress, new Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler()),
        };
    }

    /// <summary>Puts things of Riverside Commons in the place of the parameters, new ones each time.</summary>
    private async Task<string> PathAsync(string path)
    {
        var organization = await board.AddOrganizationAsync("Riverside Commons");
        if (path.StartsWith("/admin/postings/{id}", StringComparison.Ordinal))
            path = path.Replace("{id}", (await board.AddAsync(Some.Draft(organizationId: organization))).Id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        if (path.StartsWith("/admin/organizations/{slug}", StringComparison.Ordinal))
            path = path.Replace("{slug}", "riverside-commons", StringComparison.Ordinal);
        return path.Replace("{number}", "1", StringComparison.Ordinal)
            .Replace("{id}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{userId}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{slug}", "none", StringComparison.Ordinal)
            .Replace("{token}", "none", StringComparison.Ordinal);
    }

    /// <summary>200 for whatever lets them in, with an error of the form or a way on; else the status, or that it asks them to sign in.</summary>
    private static string Told(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.Redirect or HttpStatusCode.SeeOther when response.Headers.Location!.OriginalString.Contains("/account/sign-in?return", StringComparison.Ordinal) => "sign in",
        HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.NoContent or HttpStatusCode.UnprocessableEntity => "yes",
        var status => ((int)status).ToString(CultureInfo.InvariantCulture),
    };

    private static string Headers(HttpResponseMessage response) => string.Join('\n', response.Headers
        .Where(header => header.Key is not ("Date" or "Set-Cookie")).Select(header => $"{header.Key}: {string.Join(',', header.Value)}").Order());

    private static string Stripped(string page) => Token().Replace(page, "");

    private static IReadOnlyList<Row> Read() => [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "permissions.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim()).ToArray())
        .Select(cells => new Row(cells[0].Trim('`'), cells[1..]))];

    private sealed record Row(string Route, string[] Answers)
    {
        public string Method => Route.Split(' ')[0];

        public string Path => Route.Split(' ')[1];
    }

    [GeneratedRegex(@"\{\*{0,2}(?<name>\w+)[^}]*\}")]
    private static partial Regex Plain();

    [GeneratedRegex("""<input name="__RequestVerificationToken"[^>]*>""")]
    private static partial Regex Token();
}
