using JobBoard.Structured;

namespace JobBoard.Tests.Structured;

public sealed class MarkupRulesTests
{
    private const string Canonical = "https://jobs.example.org/jobs/42/community-coordinator";

    [Fact]
    public void What_the_board_writes_keeps_the_rules()
    {
        Assert.Empty(MarkupRules.Check(Marked.Json(Some.Details()), Canonical));
    }

    [Theory]
    [InlineData("JL-01", "{\"url\": \"CANONICAL\",}")]
    [InlineData("JL-01", "{\"url\": \"CANONICAL\" // here\n}")]
    [InlineData("JL-01", "{\"url\": \"CANONICAL\", \"title\": \"a\tb\"}")]
    [InlineData("JL-01", "{\"url\": \"CANONICAL\", \"value\": NaN}")]
    [InlineData("JL-01", "")]
    [InlineData("JL-01", "[]")]
    [InlineData("JL-02", "{\"url\": \"CANONICAL\", \"title\": \"a\", \"title\": \"b\"}")]
    [InlineData("JL-03", "{\"url\": \"CANONICAL\", \"title\": \"</script>\"}")]
    [InlineData("JL-03", "{\"url\": \"CANONICAL\", \"title\": \"<!-- a\"}")]
    [InlineData("JL-10", "{\"url\": \"CANONICAL\", \"title\": \"\"}")]
    [InlineData("JL-10", "{\"url\": \"CANONICAL\", \"title\": null}")]
    [InlineData("JL-10", "{\"url\": \"CANONICAL\", \"employmentType\": []}")]
    [InlineData("JL-10", "{\"url\": \"CANONICAL\", \"baseSalary\": {}}")]
    [InlineData("JL-10", "{\"url\": \"CANONICAL\", \"baseSalary\": {\"value\": \"TBD\"}}")]
    [InlineData("JL-10", "{\"url\": \"CANONICAL\", \"employmentType\": [\"{{ type }}\"]}")]
    [InlineData("JL-13", "{\"url\": \"CANONICAL\", \"hiringOrganization\": {\"sameAs\": \"www.p2pu.org\"}}")]
    [InlineData("JL-13", "{\"url\": \"CANONICAL\", \"hiringOrganization\": {\"sameAs\": [\"https://a.example\", \"/b\"]}}")]
    [InlineData("JL-13", "{\"url\": \"CANONICAL\", \"hiringOrganization\": {\"logo\": \"/logos/a.png\"}}")]
    [InlineData("JP-120", "{\"url\": \"https://jobs.example.org/jobs/42\"}")]
    [InlineData("JP-120", "{\"title\": \"a\"}")]
    public void A_block_that_breaks_a_rule_is_told_by_its_id(string rule, string json)
    {
        var findings = MarkupRules.Check(json.Replace("CANONICAL", Canonical, StringComparison.Ordinal), Canonical).ToList();

        var finding = Assert.Single(findings);
        Assert.Equal((rule, FindingLevel.Error), (finding.Rule, finding.Level));
    }

    [Fact]
    public void The_address_of_a_board_on_this_machine_is_an_address()
    {
        Assert.Empty(MarkupRules.Check("""{"url":"http://localhost:5080/jobs/1/a"}""", "http://localhost:5080/jobs/1/a"));
    }
}
