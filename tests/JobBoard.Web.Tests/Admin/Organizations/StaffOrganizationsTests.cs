using System.Net;
using AngleSharp.Dom;
using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Tests;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Tests.Admin.Organizations;

public sealed class StaffOrganizationsTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task A_member_sees_the_organizations_they_work_for_and_a_moderator_all()
    {
        await board.AddOrganizationAsync("Listed Here");
        await board.AddOrganizationAsync("Listed There");
        var member = await board.MemberAsync("Lister One", "Listed Here");

        var own = await (await member.GetAsync("/admin/organizations")).PageAsync();
        var all = await (await (await board.ModeratorAsync()).GetAsync("/admin/organizations?q=LISTED")).PageAsync();

        Assert.Equal(["Listed Here"], own.Texts("tbody th"));
        Assert.Null(own.QuerySelector("main form[method=post]"));
        Assert.Equal(["Listed Here", "Listed There"], all.Texts("tbody th"));
    }

    [Fact]
    public async Task A_long_list_is_shown_in_pages_that_keep_the_search()
    {
        for (var number = 1; number <= 41; number++)
            await board.AddOrganizationAsync($"Paged & {number:00}");
        var moderator = await board.ModeratorAsync();

        var first = await (await moderator.GetAsync("/admin/organizations?q=paged")).PageAsync();
        var second = await (await moderator.GetAsync(first.Link(".pager [rel=next]"))).PageAsync();

        Assert.Equal(40, first.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(["Paged & 41"], second.Texts("tbody th"));
    }

    [Fact]
    public async Task A_moderator_takes_in_an_organization_once()
    {
        var moderator = await board.ModeratorAsync();

        var created = await moderator.SubmitAsync("/admin/organizations", new Dictionary<string, object?> { ["Form.Name"] = "  Tide &  Timber " });
        var again = await moderator.SubmitAsync("/admin/organizations", new Dictionary<string, object?> { ["Form.Name"] = "TIDE, TIMBER" });
        var nameless = await moderator.SubmitAsync("/admin/organizations", new Dictionary<string, object?> { ["Form.Name"] = " " });

        Assert.Equal("/admin/organizations/tide-timber?done=created", created.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("already", (await again.PageAsync()).Text("#Form_Name-error"), StringComparison.Ordinal);
        Assert.Equal("#Form_Name", (await nameless.PageAsync()).Link("[role=alert] a"));
        Assert.Equal(["Wen Zhou: OrganizationCreated Tide & Timber"], await board.AuditAsync("tide-timber"));
    }

    [Fact]
    public async Task An_owner_takes_in_no_organization()
    {
        var owner = await board.MemberAsync("Own Taker", "Taker", MembershipRole.Owner);

        var response = await owner.SubmitAsync("/admin/organizations/taker",
            new Dictionary<string, object?> { ["Form.Name"] = "Taken In" }, action: "/admin/organizations");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.False(await board.ReadAsync(db => db.Organizations.AnyAsync(one => one.Slug == "taken-in")));
    }

    [Fact]
    public async Task An_owner_changes_what_it_says_of_itself_and_its_address_stays()
    {
        var owner = await board.MemberAsync("Olga Owner", "Old Name", MembershipRole.Owner);

        var saved = await owner.SubmitAsync("/admin/organizations/old-name", new Dictionary<string, object?>
        {
            ["Form.Name"] = "New Name",
            ["Form.Website"] = " https://bücher.example/ ",
            ["Form.SameAs"] = "https://one.example/a\r\n\r\nhttps://two.example/b\r\n",
            ["Form.Description"] = "We **do** <script>alert(1)</script> things.",
            ["Form.WhereItWorks"] = "Porto",
            ["Form.TimeZone"] = "Europe/Lisbon",
            ["Form.StandingText"] = "Everybody is welcome.",
        });

        Assert.Equal("/admin/organizations/old-name?done=saved", saved.Headers.Location!.OriginalString);
        var organization = await board.ReadAsync(db => db.Organizations.AsNoTracking().SingleAsync(one => one.Slug == "old-name"));
        Assert.Equal("New Name", organization.Profile.Name);
        Assert.Equal("https://xn--bcher-kva.example/", organization.Profile.Website);
        Assert.Equal(["https://one.example/a", "https://two.example/b"], organization.Profile.SameAs);
        Assert.Contains("<strong>do</strong>", organization.DescriptionHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", organization.DescriptionHtml, StringComparison.Ordinal);
        Assert.Equal("Europe/Lisbon", organization.Profile.TimeZone);
        Assert.Equal(["Olga Owner: OrganizationChanged New Name Old Name"], await board.AuditAsync("old-name"));
    }

    [Theory]
    [InlineData("Website", "riverside.example")]
    [InlineData("Website", "https://me:pass@riverside.example/")]
    [InlineData("Website", "javascript:alert(1)")]
    [InlineData("Website", "https://localhost/")]
    [InlineData("Website", "https://river\tside.example/")]
    [InlineData("SameAs", "https://fine.example/\nftp://other.example/")]
    [InlineData("TimeZone", "Mars/Olympus")]
    [InlineData("TimeZone", "../etc/passwd")]
    [InlineData("Name", "Taken Already!")]
    [InlineData("Name", "")]
    public async Task SEC_17_what_is_wrong_is_told_at_its_field_and_nothing_is_saved(string field, string typed)
    {
        await board.AddOrganizationAsync("Taken Already");
        var owner = await board.MemberAsync("Wrong Typer", "Wrongly Typed", MembershipRole.Owner);

        var response = await owner.SubmitAsync("/admin/organizations/wrongly-typed",
            new Dictionary<string, object?> { [$"Form.{field}"] = typed, ["Form.StandingText"] = "never stored" });
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal($"#Form_{field}", page.Link("[role=alert] a"));
        Assert.Equal("true", page.QuerySelector($"#Form_{field}")!.GetAttribute("aria-invalid"));
        Assert.Equal("never stored", page.Text("#Form_StandingText"));
        Assert.Null(await board.ReadAsync(db => db.Organizations.Where(one => one.Slug == "wrongly-typed").Select(one => one.Profile.StandingText).SingleAsync()));
    }

    [Fact]
    public async Task A_save_over_a_replaced_version_shows_both_texts_and_loses_nothing()
    {
        var owner = await board.MemberAsync("First Writer", "Two Writers", MembershipRole.Owner);
        var moderator = await board.ModeratorAsync();
        var opened = await owner.GetAsync("/admin/organizations/two-writers");
        await moderator.SubmitAsync("/admin/organizations/two-writers", new Dictionary<string, object?> { ["Form.WhereItWorks"] = "Theirs" });

        var conflict = await owner.SubmitAsync(opened, new Dictionary<string, object?> { ["Form.WhereItWorks"] = "Mine" });
        var page = await conflict.PageAsync();
        var again = await owner.SubmitAsync(conflict);

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Equal(["Theirs", "Mine"], page.Texts(".compare .standing"));
        Assert.Equal("Mine", page.QuerySelector("#Form_WhereItWorks")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal("Mine", await board.ReadAsync(db => db.Organizations.Where(one => one.Slug == "two-writers").Select(one => one.Profile.WhereItWorks).SingleAsync()));
    }

    [Fact]
    public async Task A_member_reads_the_profile_and_changes_nothing()
    {
        await board.MemberAsync("Reading Owner", "Read Only", MembershipRole.Owner);
        var member = await board.MemberAsync("Reader", "Read Only");

        var page = await (await member.GetAsync("/admin/organizations/read-only")).PageAsync();
        var posts = new List<HttpStatusCode>();
        foreach (var path in (string[])["", "/logo/removal", "/members", "/members/0198f000-0000-7000-8000-000000000000/removal"])
            posts.Add((await PostAsync(member, $"/admin/organizations/read-only{path}")).StatusCode);

        Assert.Null(page.QuerySelector("main form"));
        Assert.Contains("https://riverside.example", page.Visible(), StringComparison.Ordinal);
        Assert.All(posts, status => Assert.Equal(HttpStatusCode.Forbidden, status));
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync("/admin/organizations/read-only/members")).StatusCode);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/members")]
    [InlineData("POST", "")]
    [InlineData("POST", "/logo")]
    [InlineData("POST", "/logo/removal")]
    [InlineData("POST", "/members")]
    [InlineData("POST", "/members/0198f000-0000-7000-8000-000000000000/role")]
    [InlineData("POST", "/members/0198f000-0000-7000-8000-000000000000/removal")]
    public async Task SEC_61_the_organization_of_others_answers_as_one_that_never_was(string method, string path)
    {
        await board.AddOrganizationAsync("Of Others");
        var owner = await board.MemberAsync("Curious Owner", "Of My Own", MembershipRole.Owner);

        var others = await AskAsync("of-others");
        var missing = await AskAsync("of-nobody");

        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal(await BodyAsync(missing), await BodyAsync(others));

        Task<HttpResponseMessage> AskAsync(string slug) => method is "GET"
            ? owner.GetAsync($"/admin/organizations/{slug}{path}")
            : PostAsync(owner, $"/admin/organizations/{slug}{path}");
        static async Task<string> BodyAsync(HttpResponseMessage response) => (await response.PageAsync()).Body!.InnerHtml;
    }

    [Fact]
    public async Task A_moderator_trusts_an_organization_and_no_longer()
    {
        await board.AddOrganizationAsync("To Trust");
        var moderator = await board.ModeratorAsync();
        const string Form = "form[action$='/trust']";

        await moderator.SubmitAsync("/admin/organizations/to-trust", new { isTrusted = "true" }, Form);
        var isTrusted = await TrustAsync();
        await moderator.SubmitAsync("/admin/organizations/to-trust", new { isTrusted = "true" }, Form);
        await moderator.SubmitAsync("/admin/organizations/to-trust", new { isTrusted = "false" }, Form);

        Assert.True(isTrusted);
        Assert.False(await TrustAsync());
        Assert.Equal(
            ["Wen Zhou: OrganizationTrusted To Trust", "Wen Zhou: OrganizationDistrusted To Trust"], await board.AuditAsync("to-trust"));

        Task<bool> TrustAsync() => board.ReadAsync(db => db.Organizations.Where(one => one.Slug == "to-trust").Select(one => one.IsTrusted).SingleAsync());
    }

    [Fact]
    public async Task SEC_63_an_owner_sets_nothing_but_the_profile()
    {
        var owner = await board.MemberAsync("Grasping Owner", "Grasping", MembershipRole.Owner);

        var refused = await PostAsync(owner, "/admin/organizations/grasping/trust", ("isTrusted", "true"));
        await owner.SubmitAsync("/admin/organizations/grasping", new Dictionary<string, object?>
        {
            ["Form.IsTrusted"] = "true",
            ["IsTrusted"] = "true",
            ["isTrusted"] = "true",
            ["Form.Slug"] = "other",
            ["Slug"] = "other",
            ["slug"] = "other",
            ["Form.Id"] = "1",
            ["Form.DescriptionHtml"] = "<script>",
            ["Form.Logo.File"] = "x.png",
            ["Form.CreatedAt"] = "2001-01-01",
        });

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        var kept = await board.ReadAsync(db => db.Organizations.AsNoTracking().SingleAsync(one => one.Slug == "grasping"));
        Assert.False(kept.IsTrusted);
        Assert.Null(kept.Logo);
        Assert.Equal(Some.Now, kept.CreatedAt);
        Assert.DoesNotContain("script", kept.DescriptionHtml, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, params (string Name, string Value)[] values)
    {
        // Any form of the person's own has their token; the masthead has one on each page.
        var page = await (await client.GetAsync("/admin/organizations")).PageAsync();
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var fields = values.Append(("__RequestVerificationToken", token)).Select(one => KeyValuePair.Create(one.Item1, one.Item2));
        return await client.PostAsync(path, new FormUrlEncodedContent(fields));
    }
}
