using System.Text;
using CsCheck;
using JobBoard.Geography;

namespace JobBoard.Tests.Geography;

/// <summary>places.cases: a line "typed => slug", empty for nothing, and behind a number sign why.</summary>
public sealed class GazetteerTests
{
    private static readonly string[] Pieces =
        ["Paris", "San", "St.", "near ", ", ", " ", "TX", "France", "Köln", "ß", "İ", "a\u0301", "\ud83d", "🙂", "(", ")", "12", "NY", "de", "\0", "القاهرة", "-"];

    public static TheoryData<int, string, string> Cases()
    {
        var cases = new TheoryData<int, string, string>();
        foreach (var (index, line) in File.ReadLines(Path.Combine(Repository.Root, "tests", "JobBoard.Tests", "Geography", "places.cases")).Index())
        {
            if (line.Split(" => ") is [var typed, var rest])
                cases.Add(index + 1, typed, rest.Split("  # ")[0].Trim());
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_typed_place_is_read_as_its_line_says(int line, string typed, string slug)
    {
        var found = Gazetteer.Find(typed)?.Slug ?? "";

        Assert.True(slug == found, $"places.cases({line}): \"{typed}\" should be \"{slug}\" and was \"{found}\".");
    }

    [Fact]
    public void Every_town_and_region_has_an_address_of_its_own_that_leads_back()
    {
        var towns = Enumerable.Range(0, Gazetteer.Towns).Select(town => new Place(PlaceKind.Town, town));
        var regions = Gazetteer.Places.Towns.Regions.Index().Where(pair => pair.Item.Name is not "").Select(pair => new Place(PlaceKind.Region, pair.Index));
        var countries = Atlas.Countries.Index().Select(pair => new Place(PlaceKind.Country, pair.Index));
        var groups = Atlas.Groups.Index().Select(pair => new Place(PlaceKind.Group, pair.Index));
        var slugs = new HashSet<string>();

        foreach (var place in towns.Concat(regions).Concat(countries).Concat(groups).Select(Gazetteer.Places.Shown))
        {
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", place.Slug);
            Assert.True(slugs.Add(place.Slug), $"Two places are {place.Slug}.");
            Assert.True(place == Gazetteer.BySlug(place.Slug), place.Slug);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("detroit")]
    [InlineData("Detroit-mi-us")]
    [InlineData("detroit-mi-us-")]
    [InlineData("-us")]
    [InlineData("paris-2-fr")]
    [InlineData(null)]
    public void What_is_no_slug_is_no_place(string? slug)
    {
        Assert.Null(Gazetteer.BySlug(slug));
    }

    [Fact]
    public void Any_text_is_read_without_an_exception()
    {
        Gen.OneOf(Any.Text, Any.One(Pieces).Array[0, 12].Select(string.Concat), Gen.String[0, 220]).Sample(text =>
        {
            var best = Gazetteer.Find(text);
            Assert.Equal(best, Gazetteer.FindAll(text, 3) is [var first, ..] ? first : null);
            Assert.True(best is null || best == Gazetteer.BySlug(best.Slug));
            Assert.True(Gazetteer.Suggest(text, 5).Count <= 5);
            Gazetteer.BySlug(text);
            Gazetteer.Locate(text, text, "US");
            Gazetteer.Point(text, null, text);
            Gazetteer.Region(text, "FR");
        });
    }

    [Fact]
    public void A_text_too_long_is_no_place()
    {
        Assert.Null(Gazetteer.Find(new string('a', 200)));
        Assert.Null(Gazetteer.Find("Paris" + new string(' ', 200)));
        Assert.Null(Gazetteer.Find(string.Concat(Enumerable.Repeat("san ", 50))));
        Assert.Null(Gazetteer.Find(null));
        Assert.Empty(Gazetteer.FindAll("Paris", 0));
    }

    [Fact]
    public void Others_of_the_same_name_follow_the_largest()
    {
        var found = Gazetteer.FindAll("Springfield", 6);

        Assert.Equal(6, found.Count);
        Assert.Contains("Springfield, Massachusetts, United States", found.Select(place => place.DisplayName));
        Assert.Equal(found.OrderByDescending(place => place.Population), found);
    }

    [Fact]
    public void The_boards_own_country_is_meant_unless_others_are_far_larger()
    {
        Assert.Equal("birmingham-al-us", Gazetteer.Find("Birmingham", home: "US")?.Slug);
        Assert.Equal("valencia-ve", Gazetteer.Find("Valencia", home: "VE")?.Slug);
        Assert.Equal("paris-fr", Gazetteer.Find("Paris", home: "US")?.Slug);
    }

    [Fact]
    public void A_place_says_what_it_is()
    {
        Assert.Equal(
            new GazetteerPlace(PlaceKind.Town, "Detroit", "Michigan", "MI", "US", new GeoPoint(42.331, -83.046), 677116, "detroit-mi-us"),
            Gazetteer.Find("detroit"));
        Assert.Equal("Detroit, Michigan, United States", Gazetteer.Find("detroit")?.DisplayName);
        Assert.Equal("Berlin, Germany", Gazetteer.Find("Berlin")?.DisplayName);
        Assert.Equal("Bavaria, Germany", Gazetteer.Find("Bayern")?.DisplayName);
        Assert.Equal("Senegal", Gazetteer.Find("Sénégal")?.DisplayName);
        Assert.Equal(("EU", null), (Gazetteer.Find("EU")?.Group, Gazetteer.Find("EU")?.Country));
    }

    [Theory]
    [InlineData("detr", "detroit-mi-us")]
    [InlineData("köl", "koln-de")]
    [InlineData("colog", "koln-de")]
    [InlineData("par", "paris-fr")]
    [InlineData("paris, t", "paris-tx-us")]
    [InlineData("san f", "san-francisco-ca-us")]
    [InlineData("sén", "senegal")]
    [InlineData("القا", "cairo-eg")]
    public void A_beginning_suggests_the_largest_place(string typed, string slug)
    {
        Assert.Equal(slug, Gazetteer.Suggest(typed, 8)[0].Slug);
    }

    [Fact]
    public void Suggestions_are_few_and_different()
    {
        Assert.Empty(Gazetteer.Suggest("", 8));
        Assert.Empty(Gazetteer.Suggest("xqzv", 8));
        Assert.Empty(Gazetteer.Suggest("paris", 0));
        Assert.Equal(8, Gazetteer.Suggest("s", 8).Select(place => place.Slug).Distinct().Count());
    }

    [Theory]
    [InlineData("Detroit", "MI", "US", "detroit-mi-us")]
    [InlineData("Detroit", "Michigan", "US", "detroit-mi-us")]
    [InlineData("Detroit", null, "US", "detroit-mi-us")]
    [InlineData("Detroit", "TX", "US", "")]
    [InlineData("Springfield", null, "US", "")]
    [InlineData("Springfield", "IL", "US", "springfield-il-us")]
    [InlineData("Springfield", "Nowhere", "US", "")]
    [InlineData("Paris", null, "FR", "paris-fr")]
    [InlineData("Paris 8e", "Île-de-France", "FR", "paris-fr")]
    [InlineData("Cologne", "NRW", "DE", "koln-de")]
    [InlineData("Dublin", "County Dublin", "IE", "dublin-ie")]
    [InlineData("Paris", null, "DE", "")]
    [InlineData("Dakar", "", "SN", "dakar-sn")]
    [InlineData(null, "MI", "US", "")]
    [InlineData("Dakar", null, "??", "")]
    public void The_town_of_an_address_is_found_or_left_open(string? locality, string? region, string country, string slug)
    {
        Assert.Equal(slug, Gazetteer.Locate(locality, region, country)?.Slug ?? "");
        Assert.Equal(slug is not "", Gazetteer.Point(locality, region, country) is not null);
    }

    [Fact]
    public void A_region_is_found_by_code_and_name()
    {
        Assert.Equal("michigan-us", Gazetteer.Region("mi", "US")?.Slug);
        Assert.Equal("bavaria-de", Gazetteer.Region("Bayern", "DE")?.Slug);
        Assert.Null(Gazetteer.Region("Bayern", "FR"));
        Assert.Null(Gazetteer.Region(null, "FR"));
    }

    [Fact]
    public void The_data_is_whole_and_in_order()
    {
        var towns = Gazetteer.Places.Towns;
        var keys = Enumerable.Range(0, towns.Count).Select(towns.Key).ToList();

        Assert.InRange(towns.Count, 130_000, 250_000);
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.All(keys, key => Assert.Matches("^[a-z0-9]+( [a-z0-9]+)*$", key));
        Assert.All(Enumerable.Range(0, towns.Count), town => Assert.True(towns.Point(town) is { Latitude: >= -90 and <= 90, Longitude: >= -180 and <= 180 }));
        Assert.All(towns.Regions, region => Assert.NotNull(Atlas.Country(region.Country)));
        Assert.Equal(Atlas.Regions.Count, towns.Regions.Count(region => region.Code is not ""));
        Assert.InRange(Enumerable.Range(0, towns.Count).Count(towns.IsCapital), 200, 250);
    }

    [Fact]
    public void Every_row_of_other_names_is_of_a_place_that_is_known()
    {
        var unknown = PlaceNames.Rows().Where(row => PlaceNames.IndexOf(Gazetteer.Places.Towns, row) < 0).Select(row => string.Join(',', row[..3]));

        Assert.Equal([], unknown);
    }

    [Fact]
    public void The_data_is_credited_and_small()
    {
        var file = new FileInfo(Path.Combine(Repository.Root, "src", "JobBoard", "Geography", "towns.bin.br"));

        Assert.InRange(file.Length, 1_000_000, 3_000_000);
        Assert.Contains("GeoNames", Gazetteer.Credit, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", Gazetteer.Credit, StringComparison.Ordinal);
        Assert.Contains(Gazetteer.CreditUrl, File.ReadAllText(Path.Combine(Repository.Root, "README.md"), Encoding.UTF8), StringComparison.Ordinal);
    }
}
