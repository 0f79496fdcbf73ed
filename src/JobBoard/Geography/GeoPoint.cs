namespace JobBoard.Geography;

/// <summary>A point on the earth.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>The mean radius of the earth (IUGG).</summary>
    internal const double EarthRadius = 6371.0088;

    /// <summary>Kilometres along the great circle, by the haversine formula.</summary>
    public double KilometresTo(GeoPoint other)
    {
        var north = Math.Sin(Radians(other.Latitude - Latitude) / 2);
        var east = Math.Sin(Radians(other.Longitude - Longitude) / 2);
        var half = north * north + Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * east * east;
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    internal static double Radians(double degrees) => degrees * Math.PI / 180;
}
