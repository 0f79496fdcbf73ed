namespace JobBoard.Geography;

/// <summary>
/// A box of degrees that holds a circle, to ask a database for little before distances are measured. West is greater than
/// East where it crosses the 180th meridian.
/// </summary>
public readonly record struct GeoBox(double South, double West, double North, double East)
{
    /// <summary>The smallest box with every point within <paramref name="kilometres"/> of <paramref name="centre"/>.</summary>
    public static GeoBox Around(GeoPoint centre, double kilometres)
    {
        var angle = kilometres / GeoPoint.EarthRadius;
        var degrees = angle * 180 / Math.PI;
        var (south, north) = (centre.Latitude - degrees, centre.Latitude + degrees);
        var ratio = Math.Sin(Math.Min(angle, Math.PI / 2)) / Math.Cos(GeoPoint.Radians(centre.Latitude));
        if (south <= -90 || north >= 90 || ratio >= 1)
            return new GeoBox(Math.Max(south, -90), -180, Math.Min(north, 90), 180);
        var aside = Math.Asin(ratio) * 180 / Math.PI;
        return new GeoBox(south, Turned(centre.Longitude - aside), north, Turned(centre.Longitude + aside));
    }

    public bool Contains(GeoPoint point) => point.Latitude >= South && point.Latitude <= North
        && (West <= East
            ? point.Longitude >= West && point.Longitude <= East
            : point.Longitude >= West || point.Longitude <= East);

    private static double Turned(double longitude) => longitude switch
    {
        < -180 => longitude + 360,
        > 180 => longitude - 360,
        _ => longitude,
    };
}
