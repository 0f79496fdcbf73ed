using JobBoard.Geography;
using JobBoard.Postings;

namespace JobBoard.Tests.Geography;

public sealed class AtlasTests
{
    [Theory]
    [InlineData("USA", "US")]
    [InlineData(" senegal ", "SN")]
    [InlineData("UAE", "AE")]
    [InlineData("Atlantis", null)]
    [InlineData("European Union", null)]
    [InlineData("", null)]
    public void A_country_is_found_by_any_of_its_names(string name, string? code)
    {
        Assert.Equal(code, Atlas.CountryNamed(name)?.Code);
    }

    [Fact]
    public void A_country_is_found_by_its_code_in_either_case()
    {
        Assert.Equal("Senegal", Atlas.Country("sn")?.Name);
        Assert.Null(Atlas.Country("EU"));
        Assert.Null(Atlas.Country(null));
    }

    [Fact]
    public void Every_code_name_and_zone_is_one_that_exists()
    {
        Assert.Equal(Atlas.Countries.Count, Atlas.Countries.Select(country => country.Code).Distinct().Count());
        Assert.Equal(Atlas.Countries.Count, Atlas.Countries.Select(country => country.Name).Distinct().Count());
        Assert.All(Atlas.Countries, country => Assert.Matches("^[A-Z]{2}$", country.Code));
        Assert.All(Atlas.Countries, country => Assert.True(country.TimeZone is null || ZonedDate.IsZone(country.TimeZone), country.TimeZone));
    }

    [Fact]
    public void Groups_and_regions_are_of_countries_that_are_known()
    {
        Assert.All(Atlas.Groups.SelectMany(group => group.Countries), code => Assert.NotNull(Atlas.Country(code)));
        Assert.All(Atlas.Groups, group => Assert.Equal(group.Countries.Count, group.Countries.Distinct().Count()));
        Assert.All(Atlas.Regions, region => Assert.NotNull(Atlas.Country(region.Country)));
        Assert.Equal("Michigan", Atlas.Region("US", "MI")?.Name);
        Assert.Null(Atlas.Region("US", "XX"));
    }

    [Fact]
    public void The_European_Union_has_its_members()
    {
        Assert.Equal("EU", Atlas.GroupNamed("the European Union")?.Code);
        Assert.Equal(27, Atlas.GroupNamed("EU")?.Countries.Count);
        Assert.Equal(54, Atlas.GroupNamed("Africa")?.Countries.Count);
    }
}
