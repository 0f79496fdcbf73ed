using JobBoard.Postings;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Tests.Structured.Rules;

public sealed class WorkRulesTests
{
    [Fact]
    public void JP_90_wants_an_employment_type()
    {
        Gate.Finds("JP-90", Warning, Gate.Check(details => details with { EmploymentTypes = EmploymentTypes.None }));
    }

    [Theory]
    [InlineData("Community Coordinator (part-time)")]
    [InlineData("Part time Community Coordinator")]
    public void JP_92_wants_the_type_that_the_title_says(string title)
    {
        Gate.Finds("JP-92", Warning, Gate.Check(details => details with { Title = title, EmploymentTypes = EmploymentTypes.FullTime }));
        Gate.Passes(details => details with { Title = title });
    }

    [Fact]
    public void JP_111_wants_experience_counted_from_zero()
    {
        Gate.Finds("JP-111", Error, Gate.Check(details => details with { ExperienceMonths = -1 }));
        Gate.Passes(details => details with { ExperienceMonths = 0 });
        Gate.Passes(details => details with { ExperienceMonths = 84 });
    }

    [Theory]
    [InlineData("three months")]
    [InlineData("P")]
    [InlineData("3M")]
    [InlineData("P3M\n")]
    [InlineData("P-3M")]
    [InlineData("P10000M")]
    [InlineData("P٣M")]
    public void JL_08_wants_a_duration_in_ISO_8601(string duration)
    {
        Gate.Finds("JL-08", Error, Gate.Check(details => details with { Duration = duration }));
    }

    [Theory]
    [InlineData("P3M")]
    [InlineData("P1Y6M")]
    [InlineData("P2W")]
    [InlineData("P10D")]
    public void JL_08_takes_days_weeks_months_and_years(string duration)
    {
        Gate.Passes(details => details with { Duration = duration });
    }
}
