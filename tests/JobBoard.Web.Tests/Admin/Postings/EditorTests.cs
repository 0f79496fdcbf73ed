using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Web.Tests.Admin.Postings;

/// <summary>Writing a posting, over HTTP and without script.</summary>
public sealed class EditorTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task A_title_is_enough_for_a_draft()
    {
        var moderator = await board.ModeratorAsync();

        var saved = await moderator.SubmitAsync("/admin/postings/new", new Dictionary<string, object?> { ["Form.Title"] = "Night Gardener" });
        var page = await (await moderator.GetAsync(saved.Headers.Location)).PageAsync();

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Night Gardener", page.Text("h1"));
        Assert.Equal("Draft", page.Text(".badge"));
        Assert.Contains("Must be mended: Say which organization hires.", page.Texts(".checks .c-bad").Select(text => text.Split(" Go to")[0]));
        Assert.Equal("No organization yet", page.Text(".preview .byline"));
        Assert.Equal("No way to apply yet", page.Text(".preview .letter"));
    }

    [Fact]
    public async Task What_was_typed_wrongly_is_kept_and_told_at_its_field()
    {
        var moderator = await board.ModeratorAsync();

        var response = await moderator.SubmitAsync("/admin/postings/new", new Dictionary<string, object?>
        {
            ["Form.Title"] = "",
            ["Form.Places[0].Country"] = "Atlantis",
            ["Form.ValidThrough.Day"] = "31",
            ["Form.ValidThrough.Month"] = "2",
            ["Form.ValidThrough.Year"] = "2027",
            ["Form.EmploymentTypes"] = new[] { "PartTime" },
        });
        var page = await response.PageAsync();

        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(["#Form_Places_0__Country", "#Form_Title", "#Form_ValidThrough_Day"], page.QuerySelectorAll(".note li a").Select(link => link.GetAttribute("href")!).Order());
        Assert.Equal("Atlantis", ((IHtmlInputElement)page.GetElementById("Form_Places_0__Country")!).Value);
        Assert.Equal("31", ((IHtmlInputElement)page.GetElementById("Form_ValidThrough_Day")!).Value);
        Assert.Equal("2", ((IHtmlSelectElement)page.GetElementById("Form_ValidThrough_Month")!).Value);
        Assert.True(page.QuerySelector<IHtmlInputElement>("input[value=PartTime]")!.IsChecked);
        Assert.Contains("no such day", page.Text("#Form_ValidThrough_Day-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_again_without_a_change_changes_nothing()
    {
        var moderator = await board.ModeratorAsync();
        var posting = await DraftAsync(Some.Details() with
        {
            Locations = [new JobLocation { Locality = "Dakar", Country = "SN", Latitude = 14.7, Longitude = -17.4 }],
            ApplicantLocations = [new("US", "California", "https://www.wikidata.org/wiki/Q99")],
        });

        await moderator.SubmitAsync($"/admin/postings/{posting.Id}");

        var after = await StoredAsync(posting.Id);
        Assert.Equal(1, after.Version);
        Assert.Equal(posting.Details.ToJson(), after.Details.ToJson());
    }

    [Fact]
    public async Task What_the_form_does_not_hold_is_not_set_by_sending_it()
    {
        var member = await board.MemberAsync("Idris Bello");
        var posting = await DraftAsync(Some.Details());
        var other = await board.AddOrganizationAsync("Lantern Library Trust");

        var saved = await member.SubmitAsync($"/admin/postings/{posting.Id}", new Dictionary<string, object?>
        {
            ["Form.Title"] = "Mended",
            ["Form.Stage"] = "Published",
            ["Form.Id"] = "4711",
            ["Form.Version"] = "9",
            ["Form.IsTrusted"] = "true",
            ["Stage"] = "Published",
            ["id"] = "4711",
        });
        var moved = await member.SubmitAsync($"/admin/postings/{posting.Id}", new Dictionary<string, object?> { ["Form.Organization"] = $"{other}" });

        var after = await StoredAsync(posting.Id);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(("Mended", PostingStage.Draft, 2), (after.Details.Title, after.Stage, after.Version));
        Assert.Contains("Choose an organization that you work for.", (await moved.PageAsync()).Visible(), StringComparison.Ordinal);
        Assert.Equal(posting.OrganizationId, after.OrganizationId);
    }

    [Fact]
    public async Task Postings_of_others_are_as_if_they_were_not()
    {
        var member = await board.MemberAsync("Idris Bello");
        var foreign = await DraftAsync(Some.Details("Hidden work"), "Lantern Library Trust");
        var token = await TokenAsync(member);

        foreach (var id in (int[])[foreign.Id, 99_999])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync($"/admin/postings/{id}")).StatusCode);
            foreach (var path in (string[])[$"/admin/postings/{id}", $"/admin/postings/preview?posting={id}", $"/admin/postings/autosave?posting={id}"])
            {
                var response = await member.PostAsync(path, new FormUrlEncodedContent([token, new("Form.Title", "x"), new("Form.Key", $"{Guid.NewGuid()}")]));
                Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
                Assert.DoesNotContain("Hidden work", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_member_must_name_the_organization_and_sees_only_their_own()
    {
        await board.AddOrganizationAsync("Lantern Library Trust");
        var member = await board.MemberAsync("Idris Bello");

        var page = await (await member.GetAsync("/admin/postings/new")).PageAsync();
        var refused = await member.SubmitAsync("/admin/postings/new", new Dictionary<string, object?> { ["Form.Title"] = "x", ["Form.Organization"] = "" });

        Assert.Equal(["Riverside Commons"], page.Texts("#Form_Organization option"));
        Assert.Contains("Choose the organization that hires.", (await refused.PageAsync()).Visible(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_publish_sends_it_for_review()
    {
        var posting = await DraftAsync(Some.Details());
        var member = await board.MemberAsync("Idris Bello");
        var moderator = await board.ModeratorAsync();

        var theirs = await (await member.GetAsync($"/admin/postings/{posting.Id}")).PageAsync();
        var moderators = await (await moderator.GetAsync($"/admin/postings/{posting.Id}")).PageAsync();

        Assert.Equal("Submit for review…", theirs.Text("#publish"));
        Assert.Equal("Publish…", moderators.Text("#publish"));
        Assert.Equal("publication", moderators.QuerySelector("#publish")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Going_on_to_the_publication_saves_first_what_was_typed()
    {
        var posting = await DraftAsync(Some.Details());
        var moderator = await board.ModeratorAsync();
        var typed = new Dictionary<string, object?> { ["Form.Title"] = "Ready to go", ["then"] = "publication" };

        var saved = await moderator.SubmitAsync($"/admin/postings/{posting.Id}", typed);
        var created = await moderator.SubmitAsync("/admin/postings/new", typed);
        var elsewhere = await moderator.SubmitAsync($"/admin/postings/{posting.Id}", new Dictionary<string, object?> { ["then"] = "//elsewhere.example" });

        Assert.Equal($"/admin/postings/{posting.Id}/publication", saved.Headers.Location!.OriginalString);
        Assert.Matches(@"^/admin/postings/\d+/publication$", created.Headers.Location!.OriginalString);
        Assert.Equal($"/admin/postings/{posting.Id}", elsewhere.Headers.Location!.OriginalString);
        Assert.Equal("Ready to go", (await StoredAsync(posting.Id)).Details.Title);
    }

    [Fact]
    public async Task Two_texts_stand_side_by_side_and_none_is_lost()
    {
        var (first, second) = (await board.ModeratorAsync("Wen Zhou"), await board.ModeratorAsync("Sara Lund"));
        var posting = await DraftAsync(Some.Details());
        var shown = await first.GetAsync($"/admin/postings/{posting.Id}");
        await second.SubmitAsync($"/admin/postings/{posting.Id}", new Dictionary<string, object?> { ["Form.Title"] = "Their title", ["Form.SalaryNote"] = "their note" });

        var refused = await first.SubmitAsync(shown, new Dictionary<string, object?> { ["Form.Title"] = "My title" });
        var page = await refused.PageAsync();
        var after = await first.SubmitAsync(refused);

        Assert.Equal(["Title", "More about pay"], page.Texts("[aria-labelledby=conflict] h3"));
        Assert.Equal(["My title", "Their title", "", "their note"], page.Texts("[aria-labelledby=conflict] .sheet"));
        Assert.Equal("My title", ((IHtmlInputElement)page.GetElementById("Form_Title")!).Value);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        Assert.Equal("My title", (await StoredAsync(posting.Id)).Details.Title);
    }

    [Fact]
    public async Task An_edit_that_would_break_what_is_public_is_refused_with_its_reason()
    {
        var posting = await board.AddAsync(Some.Details("Harbour Pilot"));
        var moderator = await board.ModeratorAsync();

        var response = await moderator.SubmitAsync($"/admin/postings/{posting.Id}", new Dictionary<string, object?> { ["Form.ApplicantLocations"] = "" });
        var page = await response.PageAsync();

        Assert.Equal("#Form_ApplicantLocations", page.Link(".note li a"));
        Assert.NotEmpty((await StoredAsync(posting.Id)).Details.ApplicantLocations);
    }

    [Fact]
    public async Task The_preview_is_what_the_public_page_shows()
    {
        var posting = await board.AddAsync(Some.Details("River Guide"));
        var moderator = await board.ModeratorAsync();

        var fragment = await (await moderator.SubmitAsync($"/admin/postings/{posting.Id}", action: "/admin/postings/preview")).PageAsync();
        var page = await board.PageAsync($"/jobs/{posting.Id}/{posting.Slug}");

        foreach (var part in (string[])[".ticket", ".prose", ".letter"])
            Assert.Equal(page.QuerySelector($".job {part}")!.OuterHtml, fragment.QuerySelector($".job {part}")!.OuterHtml);
        Assert.Equal(page.Title, fragment.Text(".result b"));
        Assert.Equal(page.Meta("description"), fragment.Text(".result .muted"));
        Assert.True(JsonElement.DeepEquals(
            JsonElement.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent),
            JsonElement.Parse(fragment.QuerySelector("pre")!.TextContent)));
        Assert.Null(fragment.QuerySelector("h1"));
    }

    [Fact]
    public async Task A_preview_stores_nothing_and_shows_the_whole_page_without_script()
    {
        var posting = await DraftAsync(Some.Details());
        var moderator = await board.ModeratorAsync();

        var response = await moderator.SubmitAsync(
            $"/admin/postings/{posting.Id}", new Dictionary<string, object?> { ["Form.Title"] = "<b>Unsaved", ["whole"] = "true" }, action: "/admin/postings/preview");
        var page = await response.PageAsync();

        Assert.Equal("<b>Unsaved", page.Text(".preview .name"));
        Assert.Equal("<b>Unsaved", ((IHtmlInputElement)page.GetElementById("Form_Title")!).Value);
        Assert.Equal(1, (await StoredAsync(posting.Id)).Version);
    }

    [Fact]
    public async Task Each_finding_leads_to_a_control_that_is_there()
    {
        var posting = await DraftAsync(new PostingDetails { Title = "gardener!! $$", Arrangement = Arrangement.Remote, Description = "TBD" });
        var moderator = await board.ModeratorAsync();

        var page = await (await moderator.GetAsync($"/admin/postings/{posting.Id}")).PageAsync();

        var links = page.QuerySelectorAll(".checks a").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.True(links.Count > 4);
        Assert.All(links, id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public async Task What_was_typed_and_not_saved_comes_back_to_whoever_typed_it()
    {
        var posting = await DraftAsync(Some.Details());
        var (first, second) = (await board.ModeratorAsync("Wen Zhou"), await board.ModeratorAsync("Sara Lund"));

        var kept = await first.SubmitAsync(
            $"/admin/postings/{posting.Id}", new Dictionary<string, object?> { ["Form.Title"] = "Typed only", ["Form.ValidThrough.Day"] = "soon" }, action: "/admin/postings/autosave");
        var mine = await (await first.GetAsync($"/admin/postings/{posting.Id}")).PageAsync();
        var stored = await (await first.GetAsync($"/admin/postings/{posting.Id}?stored=true")).PageAsync();
        var theirs = await (await second.GetAsync($"/admin/postings/{posting.Id}")).PageAsync();

        Assert.Equal(board.Clock.GetUtcNow(), JsonElement.Parse(await kept.Content.ReadAsStringAsync()).GetProperty("savedAt").GetDateTimeOffset());
        Assert.Equal("Typed only", TitleOn(mine));
        Assert.Equal("soon", ((IHtmlInputElement)mine.GetElementById("Form_ValidThrough_Day")!).Value);
        Assert.Contains("what you typed and did not save", mine.Visible(), StringComparison.Ordinal);
        Assert.Equal("Community Coordinator", TitleOn(stored));
        Assert.Equal("Community Coordinator", TitleOn(theirs));
    }

    [Fact]
    public async Task A_new_posting_that_was_begun_is_offered_until_it_is_saved()
    {
        var moderator = await board.ModeratorAsync("Begin Again");
        var shown = await moderator.GetAsync("/admin/postings/new");
        await moderator.SubmitAsync(shown, new Dictionary<string, object?> { ["Form.Title"] = "Half a title" }, action: "/admin/postings/autosave");

        var offer = (await (await moderator.GetAsync("/admin/postings/new")).PageAsync()).QuerySelector<IHtmlAnchorElement>(".note a")!;
        var again = await moderator.GetAsync(offer.GetAttribute("href"));
        var begun = await again.PageAsync();
        await moderator.SubmitAsync(again);

        Assert.Equal("Half a title", offer.TextContent);
        Assert.Equal("Half a title", TitleOn(begun));
        Assert.DoesNotContain("Half a title", (await (await moderator.GetAsync("/admin/postings/new")).PageAsync()).Visible(), StringComparison.Ordinal);
    }

    private static string TitleOn(IHtmlDocument page) => ((IHtmlInputElement)page.GetElementById("Form_Title")!).Value;

    private static async Task<KeyValuePair<string, string>> TokenAsync(HttpClient client)
    {
        var page = await (await client.GetAsync("/admin/postings/new")).PageAsync();
        return new("__RequestVerificationToken", page.QuerySelector("#edit input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    private async Task<Posting> DraftAsync(PostingDetails details, string organization = "Riverside Commons") =>
        await board.AddAsync(Some.Draft(details, await board.AddOrganizationAsync(organization), board.Clock.GetUtcNow()));

    private async Task<Posting> StoredAsync(int id)
    {
        await using var scope = board.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BoardDb>().Postings.AsNoTracking().SingleAsync(one => one.Id == id);
    }
}
