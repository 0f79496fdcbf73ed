using JobBoard.Postings;
using JobBoard.Structured;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Tests.Structured.Rules;

public sealed class DateRulesTests
{
    [Fact]
    public void JP_30_wants_the_day_of_posting()
    {
        Gate.Finds("JP-30", Error, Gate.Check(details => details with { DatePosted = null }));
    }

    [Fact]
    public void JP_32_refuses_a_day_of_posting_in_the_future()
    {
        Gate.Finds("JP-32", Error, Gate.Check(details => details with { DatePosted = Some.Day("2026-11-23") }));
        Gate.Passes(details => details with { DatePosted = Some.Day("2026-11-22") });
        Gate.Passes(details => details with { DatePosted = Some.Day("2026-11-23", "Pacific/Kiritimati") });
    }

    [Fact]
    public void JP_40_wants_a_closing_day()
    {
        Gate.Finds("JP-40", Error, Gate.Check(details => details with { ValidThrough = null }));
    }

    [Fact]
    public void JP_43_refuses_a_deadline_before_the_posting()
    {
        var findings = Gate.Check(details => details with { DatePosted = Some.Day("2026-12-20"), ValidThrough = Some.Day("2026-12-01") });

        Assert.Equal(["JP-32", "JP-43"], findings.Select(finding => finding.Rule));
        Assert.All(findings, finding => Assert.Equal(Error, finding.Level));
    }

    [Fact]
    public void JP_43_lets_a_posting_close_on_its_own_day()
    {
        Gate.Passes(details => details with { DatePosted = Some.Day("2026-11-22"), ValidThrough = Some.Day("2026-11-22") });
    }

    [Theory]
    [InlineData("2026-11-21[UTC]", false)]
    [InlineData("2026-11-22[UTC]", true)]
    [InlineData("2026-11-22[Pacific/Kiritimati]", false)]
    [InlineData("2026-11-21[Etc/GMT+12]", false)]
    [InlineData("2026-11-22T12:00:00[UTC]", false)]
    [InlineData("2026-11-22T12:00:01[UTC]", true)]
    public void JP_44_refuses_a_closing_day_that_has_passed(string through, bool isOpen)
    {
        Assert.True(ZonedDate.TryParse(through, out var date));

        var findings = Gate.Check(details => details with { ValidThrough = date });

        Assert.Equal(isOpen ? [] : ["JP-44"], findings.Select(finding => finding.Rule));
        Assert.Equal(!isOpen, PublishingGate.Blocks(findings));
    }
}
