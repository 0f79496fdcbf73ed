using System.Text.Json;
using CsCheck;
using JobBoard.Organizations;
using JobBoard.Structured;

namespace JobBoard.Tests.Structured;

public sealed class MarkupJsonTests
{
    private const string Canonical = "https://jobs.example.org/jobs/42/";

    [Fact]
    public void SEC_13_and_JL_01_to_JL_03_any_text_comes_back_equal_and_cannot_end_the_element()
    {
        Gen.Select(Any.Text, Any.Text, Any.Text).Sample((title, name, description) =>
        {
            var organization = new Organization(new OrganizationProfile { Name = name }, "o", Some.Now);
            var posting = Marked.Posting(Some.Details(title) with { Description = description, Identifier = name }, organization);

            var json = MarkupJson.Write(MarkupBuilder.Build(posting, Marked.Links));
            var read = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false }).RootElement;

            Assert.Equal(Any.Stored(title), read.GetProperty("title").GetString());
            Assert.Equal(Any.Stored(posting.DescriptionHtml), read.GetProperty("description").GetString());
            Assert.Equal(Any.Stored(name), read.GetProperty("hiringOrganization").GetProperty("name").GetString());
            Assert.Equal(Any.Stored(name), read.GetProperty("identifier").GetProperty("value").GetString());
            Assert.DoesNotContain(json, character => character is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029' || char.IsControl(character));
            Assert.DoesNotContain(MarkupRules.Check(json, Canonical + posting.Slug), finding => finding.Rule is "JL-01" or "JL-02" or "JL-03" or "JP-120");
        }, iter: 500);
    }

    [Fact]
    public void Letters_of_all_scripts_stay_readable()
    {
        Assert.Contains("\"Köchin, 厨师, طباخ\"", Marked.Json(Some.Details("Köchin, 厨师, طباخ")), StringComparison.Ordinal);
    }

    [Fact]
    public void JL_10_writes_no_property_without_a_value()
    {
        var json = Marked.Json(new JobBoard.Postings.PostingDetails { Title = "Gardener" });

        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
        Assert.DoesNotContain("[]", json, StringComparison.Ordinal);
    }
}
