using JobBoard.Postings;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Tests.Structured.Rules;

public sealed class ApplyRulesTests
{
    public static TheoryData<Application?> NoWayIn =>
    [
        null,
        new Application { Method = ApplicationMethod.Email },
        new Application { Method = ApplicationMethod.Email, Email = "jobs" },
        new Application { Method = ApplicationMethod.Email, Email = "jobs@nord.example,boss@nord.example" },
        new Application { Method = ApplicationMethod.Email, Email = "jobs@nord.example\r\nBcc: all@nord.example" },
        new Application { Method = ApplicationMethod.Url },
        new Application { Method = ApplicationMethod.Url, Url = "nord.example/apply" },
        new Application { Method = ApplicationMethod.Url, Url = "javascript:alert(1)" },
        new Application { Method = ApplicationMethod.Form },
        new Application { Method = ApplicationMethod.Email, Email = "jobs@nord.example", Subject = "Hello\r\nBcc: all@nord.example" },
    ];

    [Theory]
    [MemberData(nameof(NoWayIn))]
    public void JP_102_wants_a_way_to_apply(Application? apply)
    {
        Gate.Finds("JP-102", Error, Gate.Check(details => details with { Apply = apply }));
    }

    [Fact]
    public void JP_102_takes_an_address_or_a_link()
    {
        Gate.Passes(details => details with { Apply = new Application { Method = ApplicationMethod.Email, Email = "jobs@nord.example", Subject = "Ihre Anzeige – Köchin" } });
        Gate.Passes(details => details with { Apply = new Application { Method = ApplicationMethod.Url, Url = "https://nord.example/apply?job=7" } });
    }

    [Theory]
    [InlineData("[email protected]")]
    [InlineData("[email\u00A0protected]")]
    [InlineData("[email \u00A0protected]")]
    [InlineData("[EMAIL PROTECTED]")]
    public void JP_103_refuses_an_address_that_was_blanked_out(string blank)
    {
        Gate.Finds("JP-103", Error, Gate.Check(details => details with { Description = $"{Some.Description}\nWrite to {blank}.\n" }));
    }

    [Fact]
    public void JP_103_looks_at_the_instructions_too()
    {
        Gate.Finds("JP-103", Error, Gate.Check(details => details with { Apply = details.Apply! with { Instructions = "Write to [email protected]" } }));
    }
}
