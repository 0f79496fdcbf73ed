namespace JobBoard.Postings;

/// <summary>Where the work is done.</summary>
public enum Arrangement
{
    OnSite,
    Hybrid,

    /// <summary>All of the time; some days at home is <see cref="Hybrid"/>.</summary>
    Remote,
}
