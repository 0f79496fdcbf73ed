using Microsoft.Extensions.Options;

namespace JobBoard.Storage;

/// <summary>The paths below the data directory, which are made when they are first asked for.</summary>
public sealed class DataDirectory(IOptions<StorageOptions> options)
{
    public string Root { get; } = options.Value.DataDirectory;

    public string Database => Path.Combine(Make(Root), "jobboard.db");

    public string Logos => Make(Path.Combine(Root, "logos"));

    /// <summary>The keys of sign-ins and forms, for this account's eyes only.</summary>
    public string Keys => OperatingSystem.IsWindows()
        ? Make(Path.Combine(Root, "keys"))
        : Directory.CreateDirectory(Path.Combine(Root, "keys"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;

    /// <summary>The file that is held open while the database is brought up to date.</summary>
    public string SetupLock => Path.Combine(Make(Root), "setup.lock");

    private static string Make(string directory) => Directory.CreateDirectory(directory).FullName;
}
