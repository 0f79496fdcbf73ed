using JobBoard.Postings;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Tests.Structured.Rules;

public sealed class PlaceholderRulesTests
{
    [Theory]
    [InlineData("TBD")]
    [InlineData(" tba ")]
    [InlineData("N/A")]
    [InlineData("unknown")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("…")]
    [InlineData("{{ page.id }}")]
    public void JL_10_wants_no_placeholder_in_any_field(string text)
    {
        JobLocation place = new() { Locality = "Dakar", Country = "SN" };

        Gate.Finds("JL-10", Error, Gate.Check(details => details with { Identifier = text }));
        Gate.Finds("JL-10", Error, Gate.Check(details => details with { StartDate = text }));
        Gate.Finds("JL-10", Error, Gate.Check(organization: profile => profile with { Name = text }));
        Gate.Finds("JL-10", Error, Gate.Check(details => details with { Locations = [place with { Locality = text }] }));
        Gate.Finds("JL-10", Error, Gate.Check(details => details with { Locations = [place with { Street = text }] }));
        Gate.Finds("JL-10", Error, Gate.Check(details => details with { ApplicantLocations = [new("US", text)] }));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void JL_10_wants_no_empty_text(string text)
    {
        Gate.Finds("JL-10", Error, Gate.Check(details => details with { Identifier = text }));
        Gate.Finds("JL-10", Error, Gate.Check(details => details with { ApplicantLocations = [new("US", text)] }));
    }

    [Fact]
    public void JL_10_refuses_a_title_that_says_nothing()
    {
        Gate.Title("JL-10", Error, "TBD");
    }

    [Theory]
    [InlineData("2026-014")]
    [InlineData("NA-12")]
    [InlineData("Unknown Pleasures Ltd")]
    public void A_text_that_only_looks_like_one_passes(string text)
    {
        Gate.Passes(details => details with { Identifier = text });
    }
}
