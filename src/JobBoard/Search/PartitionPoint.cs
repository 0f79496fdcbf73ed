namespace JobBoard.Search;

/// <summary>Where something sorted goes over from what comes before to what does not.</summary>
internal static class PartitionPoint
{
    /// <summary>The first of so many places that does not come before; their number when all do.</summary>
    public static int Of(int count, Func<int, bool> isBefore)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBefore(middle) ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
