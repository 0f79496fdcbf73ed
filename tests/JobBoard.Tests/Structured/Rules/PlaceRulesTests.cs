using JobBoard.Postings;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Tests.Structured.Rules;

public sealed class PlaceRulesTests
{
    private static readonly JobLocation Dakar = new() { Locality = "Dakar", Country = "SN" };

    [Fact]
    public void JP_60_wants_a_place_or_remote_work()
    {
        Gate.Finds("JP-60", Error, Gate.Check(details => OnSite(details)));
        Gate.Finds("JP-60", Error, Gate.Check(details => OnSite(details) with { Arrangement = null }));
        Gate.Passes(details => OnSite(details, Dakar));
        Gate.Passes(details => OnSite(details, Dakar) with { Arrangement = null });
    }

    [Theory]
    [InlineData("Berlin,")]
    [InlineData(" Berlin")]
    [InlineData("Berlin;")]
    [InlineData(", Berlin")]
    [InlineData("Ber\nlin")]
    public void JP_61_wants_no_stray_signs_in_the_address(string part)
    {
        Gate.Finds("JP-61", Error, Gate.Check(details => OnSite(details, Dakar with { Locality = part })));
        Gate.Finds("JP-61", Error, Gate.Check(details => OnSite(details, Dakar with { Street = part })));
        Gate.Finds("JP-61", Error, Gate.Check(details => OnSite(details, Dakar with { Region = part })));
        Gate.Finds("JP-61", Error, Gate.Check(details => OnSite(details, Dakar with { PostalCode = part })));
    }

    [Theory]
    [InlineData("Washington D.C.")]
    [InlineData("Saint-Louis")]
    [InlineData("Frankfurt (Oder)")]
    [InlineData("'s-Hertogenbosch")]
    public void JP_61_takes_the_signs_of_a_name(string locality)
    {
        Gate.Passes(details => OnSite(details, Dakar with { Locality = locality }));
    }

    [Fact]
    public void JP_62_wants_the_country_of_a_place()
    {
        Gate.Finds("JP-62", Error, Gate.Check(details => OnSite(details, Dakar with { Country = "" })));
    }

    [Theory]
    [InlineData("Senegal")]
    [InlineData("sn")]
    [InlineData("XX")]
    [InlineData("UK")]
    [InlineData("EU")]
    public void JP_63_and_JP_74_want_the_two_letter_code_of_a_country(string country)
    {
        Gate.Finds("JP-63", Error, Gate.Check(details => OnSite(details, Dakar with { Country = country })));
    }

    [Fact]
    public void JP_64_notes_a_country_alone()
    {
        Gate.Finds("JP-64", Note, Gate.Check(details => OnSite(details, Dakar with { Locality = null })));
    }

    [Fact]
    public void JP_66_wants_the_countries_of_a_remote_job()
    {
        Gate.Finds("JP-66", Error, Gate.Check(details => details with { ApplicantLocations = [] }));
    }

    [Fact]
    public void JP_66_notes_that_anywhere_is_sent_as_all_countries()
    {
        Gate.Finds("JP-66", Note, Gate.Check(details => details with { ApplicantLocations = [ApplicantLocation.Anywhere] }));
    }

    [Fact]
    public void JP_68_wants_applicants_countries_for_remote_jobs_only()
    {
        Gate.Finds("JP-68", Warning, Gate.Check(details => OnSite(details, Dakar) with { ApplicantLocations = [new("SN")] }));
        Gate.Finds("JP-68", Warning, Gate.Check(details => OnSite(details, Dakar) with
        {
            Arrangement = Arrangement.Hybrid,
            ApplicantLocations = [new("SN")],
        }));
    }

    [Theory]
    [InlineData("EU")]
    [InlineData("European Union")]
    [InlineData("Worldwide")]
    [InlineData("us")]
    [InlineData("ANYWHERE")]
    public void JP_70_wants_countries_only(string country)
    {
        Gate.Finds("JP-70", Error, Gate.Check(details => details with { ApplicantLocations = [new(country)] }));
    }

    [Fact]
    public void JP_71_wants_no_area_twice()
    {
        Gate.Finds("JP-71", Warning, Gate.Check(details => details with { ApplicantLocations = [new("US"), new("CA"), new("US")] }));
        Gate.Passes(details => details with { ApplicantLocations = [new("US", "Michigan"), new("US", "Ohio")] });
        Assert.Equal(["JP-71", "JP-66"], Gate.Check(details => details with
        {
            ApplicantLocations = [ApplicantLocation.Anywhere, new("US")],
        }).Select(finding => finding.Rule));
    }

    [Fact]
    public void JL_13_wants_a_whole_address_for_what_identifies_an_area()
    {
        Gate.Finds("JL-13", Error, Gate.Check(details => details with { ApplicantLocations = [new("US", SameAs: "Q30")] }));
        Gate.Passes(details => details with { ApplicantLocations = [new("US", SameAs: "https://www.wikidata.org/wiki/Q30")] });
    }

    [Fact]
    public void Remote_or_at_the_office_are_two_complete_choices()
    {
        Gate.Passes(details => details with { Locations = [Dakar, Dakar with { Locality = "Thiès", IsPreferred = true }] });
    }

    private static PostingDetails OnSite(PostingDetails details, params JobLocation[] places) =>
        details with { Arrangement = Arrangement.OnSite, ApplicantLocations = [], Locations = places };
}
