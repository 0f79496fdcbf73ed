using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Structured;

namespace JobBoard.Tests.Structured;

public sealed class BoardRulesTests
{
    [Fact]
    public void JP_97_wants_one_reference_for_one_posting()
    {
        var board = new BoardRules();
        var details = Some.Details() with { Identifier = "2026-014" };

        Assert.Empty(board.Add(Marked.Posting(details)));
        Assert.Equal([BoardRules.SameIdentifier], board.Add(Marked.Posting(details with { Title = "Gardener" })));
        Assert.Empty(board.Add(Marked.Posting(details with { Title = "Cook", Identifier = "2026-015" })));
    }

    [Fact]
    public void JP_97_counts_our_own_number_as_a_reference()
    {
        var board = new BoardRules();

        Assert.Empty(board.Add(Marked.Posting(Some.Details("Gardener"))));
        Assert.Equal([BoardRules.SameIdentifier], board.Add(Marked.Posting(Some.Details() with { Identifier = "42" })));
    }

    [Fact]
    public void JP_121_wants_one_address_for_one_job()
    {
        var board = new BoardRules();
        var details = Some.Details() with { Identifier = "1" };

        Assert.Empty(board.Add(Marked.Posting(details)));
        Assert.Equal([BoardRules.SamePosting], board.Add(Marked.Posting(details with { Identifier = "2" })));
        Assert.Empty(board.Add(Marked.Posting(details with { Identifier = "3", Description = "Another text." })));
        Assert.Empty(board.Add(Marked.Posting(details with { Identifier = "4", Locations = [new JobLocation { Country = "SN" }] })));
    }

    [Theory]
    [InlineData(9, "")]
    [InlineData(10, "TELECOMMUTE baseSalary logo sameAs")]
    public void JP_130_wonders_when_ten_postings_use_nothing_that_is_recommended(int count, string missing)
    {
        var board = new BoardRules();
        for (var number = 1; number <= count; number++)
            Assert.Empty(board.Add(Plain($"Gardener {number}")));

        var findings = board.Finish().ToList();

        Assert.Equal(missing, string.Join(' ', findings.Select(finding => finding.Message.Split(" has ")[1].Split(';')[0])));
        Assert.All(findings, finding => Assert.Equal(("JP-130", FindingLevel.Warning), (finding.Rule, finding.Level)));
    }

    [Fact]
    public void JP_130_is_content_with_one_posting_that_has_them_all()
    {
        var board = new BoardRules();
        for (var number = 1; number <= 9; number++)
            Assert.Empty(board.Add(Plain($"Gardener {number}")));
        var organization = new Organization(new OrganizationProfile { Name = "Nord", SameAs = ["https://nord.example"] }, "nord", Some.Now);
        organization.Show(new Logo("a.png", 200, 200), Some.Now);

        Assert.Empty(board.Add(Marked.Posting(Some.Details() with { Identifier = "x" }, organization)));

        Assert.Empty(board.Finish());
    }

    private static Posting Plain(string title) => Marked.Posting(
        Some.Details(title) with { Identifier = title, Salary = null, Arrangement = Arrangement.OnSite },
        new Organization(new OrganizationProfile { Name = "Nord" }, "nord", Some.Now));
}
