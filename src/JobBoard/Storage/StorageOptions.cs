namespace JobBoard.Storage;

/// <summary>Where the board keeps what must outlive it.</summary>
public sealed class StorageOptions
{
    /// <summary>The folder of the database and the uploads; absolute once the host has read the configuration.</summary>
    public string DataDirectory { get; set; } = "data";
}
