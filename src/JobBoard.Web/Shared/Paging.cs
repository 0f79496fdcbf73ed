namespace JobBoard.Web.Shared;

/// <summary>Where one is in a list that is shown in pages.</summary>
/// <param name="Number">The page shown, from 1; never beyond the last.</param>
public sealed record Paging(int Number, int Last, int Size, int Total)
{
    public int Skip => (Number - 1) * Size;

    /// <summary>The page asked for; the nearest there is when there are fewer.</summary>
    public static Paging Of(int? asked, int size, int total)
    {
        var last = Math.Max(1, (total + size - 1) / size);
        return new Paging(Math.Clamp(asked ?? 1, 1, last), last, size, total);
    }
}
