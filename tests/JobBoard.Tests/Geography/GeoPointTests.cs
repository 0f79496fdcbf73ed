using CsCheck;
using JobBoard.Geography;

namespace JobBoard.Tests.Geography;

public sealed class GeoPointTests
{
    private static readonly Gen<GeoPoint> AnyPoint = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], (north, east) => new GeoPoint(north, east));

    [Theory]
    [InlineData(48.857, 2.352, 51.508, -0.128, 343)]
    [InlineData(42.331, -83.046, 42.3, -83.017, 4)]
    [InlineData(0, 179.5, 0, -179.5, 111)]
    [InlineData(90, 0, -90, 0, 20015)]
    [InlineData(10, 10, 10, 10, 0)]
    public void A_distance_is_that_of_the_great_circle(double north, double east, double otherNorth, double otherEast, double kilometres)
    {
        Assert.Equal(kilometres, new GeoPoint(north, east).KilometresTo(new GeoPoint(otherNorth, otherEast)), 1d);
    }

    [Fact]
    public void A_box_holds_all_of_its_circle()
    {
        Gen.Select(AnyPoint, AnyPoint, Gen.Double[0.001, 25_000]).Sample((centre, point, kilometres) =>
        {
            var box = GeoBox.Around(centre, kilometres);
            Assert.True(centre.KilometresTo(point) > kilometres || box.Contains(point));
            Assert.True(box.Contains(centre));
        });
    }

    [Fact]
    public void A_box_is_not_much_larger_than_its_circle()
    {
        var box = GeoBox.Around(new GeoPoint(50.933, 6.95), 50);

        Assert.True(box.Contains(new GeoPoint(51.2, 6.8)));
        Assert.False(box.Contains(new GeoPoint(51.45, 6.95)));
        Assert.False(box.Contains(new GeoPoint(50.933, 8)));
    }

    [Fact]
    public void A_box_reaches_across_the_date_line()
    {
        var box = GeoBox.Around(new GeoPoint(-17.8, 178), 300);

        Assert.True(box.West > box.East);
        Assert.True(box.Contains(new GeoPoint(-17.8, -179.5)));
        Assert.False(box.Contains(new GeoPoint(-17.8, 0)));
    }
}
