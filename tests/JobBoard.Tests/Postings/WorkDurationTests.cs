using JobBoard.Postings;

namespace JobBoard.Tests.Postings;

public sealed class WorkDurationTests
{
    [Fact]
    public void Years_months_weeks_and_days_are_read_in_that_order()
    {
        Assert.Equal(new WorkDuration(null, 3, null, null), WorkDuration.Parse("P3M"));
        Assert.Equal(new WorkDuration(1, 6, null, null), WorkDuration.Parse("P1Y6M"));
        Assert.Equal(new WorkDuration(null, null, 10, null), WorkDuration.Parse("P10W"));
        Assert.Equal(new WorkDuration(9999, 9999, 9999, 99999), WorkDuration.Parse("P9999Y9999M9999W99999D"));
        Assert.Equal(new WorkDuration(null, null, null, 0), WorkDuration.Parse("P0D"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("P3")]
    [InlineData("3M")]
    [InlineData("p3m")]
    [InlineData("P-3M")]
    [InlineData("P1.5Y")]
    [InlineData("P6M1Y")]
    [InlineData("PT8H")]
    [InlineData("P1DT8H")]
    [InlineData("P10000M")]
    [InlineData("P100000D")]
    [InlineData("P٣M")]
    [InlineData("P3M\n")]
    [InlineData(" P3M")]
    [InlineData("three months")]
    public void Anything_else_is_no_duration(string? text)
    {
        Assert.Null(WorkDuration.Parse(text));
    }
}
