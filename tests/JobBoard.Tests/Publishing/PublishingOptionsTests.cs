using JobBoard.Publishing;

namespace JobBoard.Tests.Publishing;

public sealed class PublishingOptionsTests
{
    public static TheoryData<string, PublishingOptions> Wrong => new()
    {
        { "JobBoard:TimeZone", new PublishingOptions { TimeZone = "Mars/Olympus" } },
        { "JobBoard:TimeZone", new PublishingOptions { TimeZone = "" } },
        { "JobBoard:Locale", new PublishingOptions { Locale = "english" } },
        { "JobBoard:Locale", new PublishingOptions { Locale = "" } },
        { "JobBoard:DefaultOpenDays", new PublishingOptions { DefaultOpenDays = 0 } },
        { "JobBoard:ClosedPageDays", new PublishingOptions { ClosedPageDays = -1 } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_value_is_told_by_its_key(string key, PublishingOptions options)
    {
        var result = new PublishingOptions.Validator().Validate(null, options);

        Assert.True(result.Failed);
        Assert.StartsWith($"{key} is ", result.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void The_defaults_are_right()
    {
        Assert.True(new PublishingOptions.Validator().Validate(null, new PublishingOptions()).Succeeded);
    }
}
