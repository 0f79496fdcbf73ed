using JobBoard.Postings;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Tests.Structured.Rules;

public sealed class PayRulesTests
{
    [Theory]
    [InlineData("$")]
    [InlineData("usd")]
    [InlineData("US Dollar")]
    [InlineData("")]
    [InlineData("XXX")]
    public void JP_81_wants_the_code_of_a_currency_in_capitals(string currency)
    {
        Gate.Finds("JP-81", Error, Pay(currency, SalaryUnit.Hour, 20, 25));
    }

    [Fact]
    public void JP_82_wants_the_period()
    {
        Gate.Finds("JP-82", Error, Pay("USD", null, 20, 25));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0, 25)]
    [InlineData(-5, null)]
    [InlineData(25, 20)]
    public void JP_83_wants_amounts_above_zero_the_lower_one_first(int? least, int? most)
    {
        // The size of what is no amount is not judged as well.
        Assert.Contains(Pay("USD", SalaryUnit.Hour, least, most), finding => finding is { Rule: "JP-83", Level: Error });
    }

    [Theory]
    [InlineData(SalaryUnit.Hour, 52_500, 52_500)]
    [InlineData(SalaryUnit.Hour, 20, 52_500)]
    [InlineData(SalaryUnit.Year, 20, 25)]
    [InlineData(SalaryUnit.Month, 20, 25)]
    [InlineData(SalaryUnit.Day, 40_000, 50_000)]
    [InlineData(SalaryUnit.Week, 1, 2)]
    public void JP_87_wants_an_amount_that_fits_its_period(SalaryUnit unit, int least, int most)
    {
        Gate.Finds("JP-87", Warning, Pay("USD", unit, least, most));
    }

    [Fact]
    public void JP_87_looks_at_a_single_bound_too()
    {
        Assert.Contains(Pay("USD", SalaryUnit.Hour, 52_500, null), finding => finding.Rule is "JP-87");
        Assert.Contains(Pay("USD", SalaryUnit.Year, null, 25), finding => finding.Rule is "JP-87");
    }

    [Fact]
    public void JP_87_does_not_judge_currencies_of_small_units()
    {
        Assert.Empty(Pay("XOF", SalaryUnit.Month, 650_000, 800_000));
    }

    [Fact]
    public void JP_89_notes_a_range_with_one_end()
    {
        Gate.Finds("JP-89", Note, Pay("USD", SalaryUnit.Hour, 20, null));
        Gate.Finds("JP-89", Note, Pay("USD", SalaryUnit.Hour, null, 25));
    }

    [Fact]
    public void Pay_without_a_number_is_no_finding()
    {
        Gate.Passes(details => details with { Salary = null });
        Gate.Passes(details => details with { Salary = Salary.ToBeDecided, SalaryNote = "TBD" });
        Gate.Passes(details => details with { Salary = Salary.NotDisclosed });
        Gate.Passes(details => details with { Salary = Salary.Unpaid, EmploymentTypes = EmploymentTypes.Volunteer });
    }

    private static IReadOnlyList<JobBoard.Structured.Finding> Pay(string currency, SalaryUnit? unit, decimal? least, decimal? most) =>
        Gate.Check(details => details with { Salary = Salary.Range(currency, unit, least, most) });
}
