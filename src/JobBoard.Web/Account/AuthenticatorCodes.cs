using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JobBoard.Accounts;
using Microsoft.AspNetCore.Identity;

namespace JobBoard.Web.Account;

/// <summary>Checks the codes of authenticator apps (RFC 6238), each of which is good once (its section 5.2).</summary>
internal sealed class AuthenticatorCodes(TimeProvider clock) : AuthenticatorTokenProvider<StaffUser>
{
    private const string Provider = "JobBoard";
    private const string LastStep = "LastCode";
    private const int SecondsOfStep = 30;
    private const int Bits = 5;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>For clocks that differ, and people who type slowly.</summary>
    private const int StepsAround = 1;

    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<StaffUser> manager, StaffUser user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
            return false;
        var now = clock.GetUtcNow().ToUnixTimeSeconds() / SecondsOfStep;
        var last = long.TryParse(await manager.GetAuthenticationTokenAsync(user, Provider, LastStep), CultureInfo.InvariantCulture, out var step) ? step : long.MinValue;
        var secret = Bytes(key);
        for (var at = now - StepsAround; at <= now + StepsAround; at++)
        {
            if (at > last && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(CodeOf(secret, at)), Encoding.UTF8.GetBytes(token)))
            {
                // Of two that send the same code at once, the account's concurrency stamp lets one through.
                return (await manager.SetAuthenticationTokenAsync(user, Provider, LastStep, at.ToString(CultureInfo.InvariantCulture))).Succeeded;
            }
        }
        return false;
    }

    [SuppressMessage("Security", "CA5350", Justification = "The algorithm that authenticator apps know.")]
    private static string CodeOf(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(secret, counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var (bytes, bits, value) = (new List<byte>(), 0, 0);
        foreach (var letter in key.TrimEnd('='))
        {
            value = value << Bits | Base32.IndexOf(letter, StringComparison.Ordinal);
            bits += Bits;
            if (bits >= 8)
                bytes.Add((byte)(value >> (bits -= 8)));
            value &= (1 << bits) - 1;
        }
        return [.. bytes];
    }
}
