using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using JobBoard.Geography;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Shared;

public sealed partial class MadeUpLanguageTests(AccentedBoard board) : IClassFixture<AccentedBoard>
{
    /// <summary>Data in a script of its own, so that what is left in plain Latin letters is the interface's.</summary>
    private const string Typed = "Садовник";

    private static readonly string[] ShownAttributes = ["alt", "aria-label", "title", "placeholder"];

    [Fact]
    public async Task Every_word_of_the_interface_comes_from_the_resources()
    {
        var paths = await FillAsync();

        var left = new List<string>();
        foreach (var path in paths)
        {
            var page = await (await board.Visitor().GetAsync(path)).PageAsync();
            left.AddRange(PlainWords(page).Select(word => $"{path}: {word}"));
        }

        Assert.Empty(left);
    }

    [Fact]
    public async Task Every_word_of_the_pages_for_staff_comes_from_the_resources()
    {
        await FillAsync();
        using var administrator = await board.AdministratorAsync();
        var draft = Some.Draft(Rich(ApplicationMethod.Email, "2026-12-31") with { Apply = null }, await board.AddOrganizationAsync(Typed));
        draft.Revise(Rich(ApplicationMethod.Url, "2026-12-31"), draft.OrganizationId, Typed, Some.Now);
        var id = (await board.AddAsync(draft)).Id;
        await administrator.SubmitAsync("/admin/categories", new Dictionary<string, object?> { ["Form.Name"] = Typed }, "form[action='/admin/categories']");
        await administrator.SubmitAsync("/admin/organizations/organization", new { isTrusted = "true" }, "form[action$='/trust']");
        string[] paths =
        [
            "/admin", "/admin/postings", "/admin/postings?q=1", "/admin/postings/new", $"/admin/postings/{id}", "/admin/postings/1",
            $"/admin/postings/{id}/publication", "/admin/postings/1/publication?done=Published", "/admin/postings/1/closing",
            "/admin/postings/1/renewal", $"/admin/postings/{id}/revisions", "/admin/organizations", "/admin/organizations/organization",
            "/admin/organizations/organization/members", "/admin/people", "/admin/people/invite", "/admin/categories", "/admin/appearance",
            "/admin/activity", "/account/security",
        ];

        var left = new List<string>();
        foreach (var path in paths)
        {
            var response = await administrator.GetAsync(path);
            Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode}");
            left.AddRange(PlainWords(await response.PageAsync()).Select(word => $"{path}: {word}"));
        }
        foreach (var path in (string[])["/account/sign-in", "/account/reset"])
            left.AddRange(PlainWords(await board.PageAsync(path)).Select(word => $"{path}: {word}"));

        Assert.True(left is [], string.Join('\n', left.Distinct()));
    }

    [Fact]
    public async Task The_language_is_noticed_at_all()
    {
        await FillAsync();

        var page = await board.PageAsync("/");

        Assert.Equal("F\u0301i\u0301n\u0301d\u0301 w\u0301o\u0301r\u0301k\u0301 t\u0301h\u0301a\u0301t\u0301 m\u0301a\u0301t\u0301t\u0301e\u0301r\u0301s\u0301", page.Text("h1"));
    }

    private async Task<string[]> FillAsync()
    {
        var organization = await board.AddOrganizationAsync(new Organization(
            new OrganizationProfile { Name = Typed, Description = Typed, WhereItWorks = Typed, StandingText = Typed, Website = "https://пример.example" },
            "organization", Some.Now));
        var rich = await board.AddAsync(Some.Posting(Rich(ApplicationMethod.Email, "2026-12-31"), organization));
        var soon = await board.AddAsync(Some.Posting(Rich(ApplicationMethod.Url, "2026-11-22"), organization));
        var filled = Some.Posting(Rich(ApplicationMethod.Email, "2026-12-31"), organization);
        filled.Close(ClosedReason.Filled, Some.Now);
        await board.AddAsync(filled);
        var gone = Some.Posting(Rich(ApplicationMethod.Email, "2026-12-31"), organization);
        gone.Delete(Some.Now);
        await board.AddAsync(gone);
        foreach (var _ in Enumerable.Range(1, 21))
            await board.AddAsync(Some.Posting(Rich(ApplicationMethod.Email, "2026-12-31"), organization));
        return
        [
            "/", "/jobs", "/jobs?page=2", $"/jobs?q={Typed}", "/jobs?q=1", $"/jobs?q={Typed}+1", "/organizations", "/organizations/organization",
            Path(rich), Path(soon), Path(filled), Path(gone), "/nowhere", "/error/500",
        ];
    }

    private static PostingDetails Rich(ApplicationMethod method, string through) => Some.Details(Typed) with
    {
        Description = Typed,
        Locale = "ru",
        Arrangement = Arrangement.Remote,
        Locations = [new JobLocation { Locality = Typed, Country = "SN", IsPreferred = true }],
        WorkingHours = new WorkingHours { Minimum = 20, From = new TimeOnly(9, 0), To = new TimeOnly(12, 0), TimeZone = "Africa/Dakar" },
        Salary = Salary.Range("USD", SalaryUnit.Hour, 20, null),
        Languages = [new LanguageSkill("en", Typed), new LanguageSkill("fr", IsPreferred: true)],
        StartDate = "2027-01",
        ExperienceMonths = 84,
        EducationLevel = EducationLevel.BachelorDegree,
        Identifier = "42",
        DatePosted = Some.Day("2026-11-01", "Africa/Dakar"),
        ValidThrough = Some.Day(through, "Africa/Dakar"),
        Apply = new Application
        {
            Method = method,
            Email = "42@42.example",
            Url = "https://42.example/",
            Subject = Typed,
            Instructions = Typed,
            Documents = [Typed],
        },
    };

    private static string Path(Posting posting) => $"/jobs/{posting.Id}/{posting.Slug}";

    private static IEnumerable<string> PlainWords(IHtmlDocument page)
    {
        // Scripts, keys, what somebody typed, long lists of currencies, countries, languages and zones; and what the rules
        // for markup find, which commands print too, and which speaks English only.
        foreach (var element in page.QuerySelectorAll("script, kbd, textarea, code, datalist, select:has(:nth-child(30)), .checks").ToList())
            element.Remove();
        var texts = page.Body!.Descendants<IText>().Select(text => text.Data)
            .Concat(page.All.SelectMany(element => ShownAttributes.Select(element.GetAttribute)).OfType<string>())
            .Append(page.Title!)
            .Append(page.Meta("description") ?? "");
        return texts.Select(WithoutData).SelectMany(text => PlainWord().Matches(text)).Select(match => match.Value);
    }

    /// <summary>Names that are data or come from the culture: of the board, of days and months, of places, languages, currencies.</summary>
    private static string WithoutData(string text)
    {
        var culture = CultureInfo.GetCultureInfo("en").DateTimeFormat;
        string[] data =
        [
            "Job Board", "United States", "Portugal", "South Africa", "Senegal", "Dakar", "English", "French", "Russian", "US Dollar", "USD",
            "Amina Sow", "Amina", "amina.sow@riverside.example", "UTC", "Africa/", "test", "http://localhost", "localhost › jobs", "#0f5c5c", "#72d2c8",
            "42@42.example", "42.example", "localhost/jobs", "localhost", "xn--e1afmkfd.example", .. Currencies.Codes, .. culture.MonthNames, .. culture.DayNames,
        ];
        return data.Where(one => one is not "").Aggregate(text, (left, one) => left.Replace(one, "", StringComparison.Ordinal));
    }

    // A letter that no accent follows.
    [GeneratedRegex(@"[A-Za-z](?!\u0301)[A-Za-z\u0301]*")]
    private static partial Regex PlainWord();
}
