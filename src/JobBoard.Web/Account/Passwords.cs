namespace JobBoard.Web.Account;

/// <summary>What a password, and the address that goes with it, may look like (SEC-74).</summary>
internal static class Passwords
{
    public const int Shortest = 12;
    public const int Longest = 128;
    public const int LongestAddress = 254;
}
