using System.Text.Json;
using AngleSharp.Html.Dom;
using JobBoard.Geography;
using JobBoard.Postings;
using JobBoard.Structured;
using JobBoard.Tests;

namespace JobBoard.Web.Tests.Jobs;

/// <summary>The one principle of the markup: it states nothing that the page does not show.</summary>
public sealed class FactsAndMarkupTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task The_block_is_the_one_that_the_rules_were_asked_about()
    {
        var (page, markup) = await ShowAsync(Some.Details());

        var text = page.QuerySelector("script:not([src])")!.TextContent;

        Assert.Single(page.QuerySelectorAll("script:not([src])"));
        Assert.Empty(MarkupRules.Check(text, page.Link("link[rel=canonical]")!));
        Assert.Equal(page.Link("link[rel=canonical]"), markup.GetProperty("url").GetString());
    }

    [Fact]
    public async Task Title_organization_reference_and_text_are_those_of_the_page()
    {
        var (page, markup) = await ShowAsync(Some.Details("Gardener (part-time)") with { Identifier = "RC-2026-11" });

        Assert.StartsWith(markup.GetProperty("title").GetString()!, page.Text("h1"), StringComparison.Ordinal);
        Assert.Equal(markup.GetProperty("hiringOrganization").GetProperty("name").GetString(), page.Text(".byline"));
        Assert.Contains(markup.GetProperty("identifier").GetProperty("value").GetString()!, page.Visible(), StringComparison.Ordinal);
        Assert.Equal(page.QuerySelector(".prose")!.InnerHtml.Trim(), Parse(markup.GetProperty("description").GetString()!));
    }

    [Fact]
    public async Task Without_a_reference_of_its_own_the_number_of_the_job_is_shown()
    {
        var (page, markup) = await ShowAsync(Some.Details());

        var number = markup.GetProperty("identifier").GetProperty("value").GetString();

        Assert.Equal($"Job {number}", page.Text(".crumbs [aria-current]"));
    }

    [Fact]
    public async Task Both_days_are_those_of_the_page()
    {
        var (page, markup) = await ShowAsync(Some.Details() with
        {
            DatePosted = Some.Day("2026-11-01", "Pacific/Auckland"),
            ValidThrough = Some.Day("2026-12-31", "America/Los_Angeles"),
        });

        Assert.Equal(markup.GetProperty("datePosted").GetString(), page.QuerySelector(".facts time")!.GetAttribute("datetime"));
        Assert.Equal("1 November 2026", page.Text(".facts time"));
        Assert.Equal(markup.GetProperty("validThrough").GetString(), page.QuerySelector(".tear time")!.GetAttribute("datetime"));
        Assert.Equal("Apply by 31 December 2026, 23:59 in Los Angeles", page.Text(".tear .muted"));
    }

    [Theory]
    [InlineData("USD", SalaryUnit.Hour, "20", "25", "$20–25 an hour US Dollar (USD)")]
    [InlineData("USD", SalaryUnit.Year, "68000", null, "from $68,000 a year US Dollar (USD)")]
    [InlineData("EUR", SalaryUnit.Month, null, "3200.50", "up to €3,200.50 a month Euro (EUR)")]
    [InlineData("KES", SalaryUnit.Month, "165000", "165000", "KES 165,000 a month Kenyan Shilling (KES)")]
    [InlineData("GBP", SalaryUnit.Hour, "14.20", "14.20", "£14.20 an hour British Pound (GBP)")]
    [InlineData("NOK", SalaryUnit.Day, "900", "1100", "NOK 900–1,100 a day Norwegian Krone (NOK)")]
    [InlineData("CAD", SalaryUnit.Week, "900", "900", "CA$900 a week Canadian Dollar (CAD)")]
    public async Task Amounts_currency_and_period_stand_together(string currency, SalaryUnit unit, string? least, string? most, string shown)
    {
        static decimal? Amount(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var (page, markup) = await ShowAsync(Some.Details() with { Salary = Salary.Range(currency, unit, Amount(least), Amount(most)) });

        Assert.Equal($"Pay {shown}", page.Text(".facts > div"));
        Assert.Equal(currency, markup.GetProperty("baseSalary").GetProperty("currency").GetString());
    }

    [Fact]
    public async Task Pay_that_is_no_number_is_said_in_words_and_not_sent()
    {
        (Salary? Salary, string Words)[] cases =
        [
            (Salary.ToBeDecided, "Pay to be decided"), (Salary.NotDisclosed, "Pay not stated"), (Salary.Unpaid, "Unpaid"), (null, "Pay not stated"),
        ];

        foreach (var (salary, words) in cases)
        {
            var (page, markup) = await ShowAsync(Some.Details() with { Salary = salary, SalaryNote = null });
            Assert.Equal($"Pay {words}", page.Text(".facts > div"));
            Assert.False(markup.TryGetProperty("baseSalary", out _));
        }
    }

    [Fact]
    public async Task Every_part_of_an_address_is_visible()
    {
        var (page, _) = await ShowAsync(Some.Details() with
        {
            Arrangement = Arrangement.Hybrid,
            ApplicantLocations = [],
            Locations =
            [
                new JobLocation { Street = "Rue 10", Locality = "Dakar", Region = "DK", PostalCode = "12500", Country = "SN" },
                new JobLocation { Locality = "القاهرة", Country = "EG", IsPreferred = true },
            ],
        });

        var where = page.Texts(".facts > div").Single(fact => fact.StartsWith("Where", StringComparison.Ordinal));

        Assert.Equal("Where Hybrid Rue 10, Dakar, DK, 12500, Senegal Preferably \u2068القاهرة\u2069, Egypt", where);
    }

    [Fact]
    public async Task Every_country_sent_is_named_also_where_a_group_stands_for_it()
    {
        var union = Atlas.GroupNamed("EU")!.Countries.Select(code => new ApplicantLocation(code));
        var (page, markup) = await ShowAsync(Some.Details() with { ApplicantLocations = [new("US", "Michigan"), .. union, new("ZA")] });

        var shown = page.Texts(".facts > div").Single(fact => fact.StartsWith("Where", StringComparison.Ordinal));
        var sent = markup.GetProperty("applicantLocationRequirements").EnumerateArray().Select(area => area.GetProperty("name").GetString()!).ToList();

        Assert.Contains("Where Remote Open to applicants in: Michigan, United States; South Africa; European Union", shown, StringComparison.Ordinal);
        Assert.Equal(29, sent.Count);
        Assert.All(sent, name => Assert.Contains(name, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Anywhere_is_one_word()
    {
        var (page, markup) = await ShowAsync(Some.Details() with { ApplicantLocations = [ApplicantLocation.Anywhere] });

        Assert.Contains("Where Remote Open to applicants in: anywhere", page.Texts(".facts > div"));
        Assert.Equal(Atlas.Countries.Count, markup.GetProperty("applicantLocationRequirements").GetArrayLength());
    }

    [Fact]
    public async Task Every_employment_type_has_words()
    {
        var all = Enum.GetValues<EmploymentTypes>().Aggregate((some, one) => some | one);

        var (page, markup) = await ShowAsync(Some.Details() with { EmploymentTypes = all, Duration = "P1Y6M" });

        Assert.Contains(
            "Contract Full time, part time, contract, temporary, internship, volunteer, paid by the day, other Lasts 1 year, 6 months",
            page.Texts(".facts > div"));
        Assert.Equal(8, markup.GetProperty("employmentType").GetArrayLength());
    }

    [Theory]
    [InlineData(0, "No experience asked")]
    [InlineData(1, "1 month of experience")]
    [InlineData(12, "1 year of experience")]
    [InlineData(18, "18 months of experience")]
    [InlineData(84, "7 years of experience")]
    public async Task Experience_is_said_in_words(int months, string words)
    {
        var (page, _) = await ShowAsync(Some.Details() with { ExperienceMonths = months });

        Assert.Contains($"You bring {words}", page.Texts(".facts > div"));
    }

    private async Task<(IHtmlDocument Page, JsonElement Markup)> ShowAsync(PostingDetails details)
    {
        var posting = await board.AddAsync(details);
        var page = await board.PageAsync($"/jobs/{posting.Id}/{posting.Slug}");
        return (page, JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement);
    }

    private static string Parse(string html) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Body!.InnerHtml.Trim();
}
