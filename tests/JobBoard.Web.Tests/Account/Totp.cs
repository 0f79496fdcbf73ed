using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace JobBoard.Web.Tests.Account;

/// <summary>An authenticator app (RFC 6238), which knows the time of the board.</summary>
public static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string At(string key, DateTimeOffset now)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, now.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The algorithm that apps know.
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var (bytes, bits, value) = (new List<byte>(), 0, 0);
        foreach (var letter in key.TrimEnd('='))
        {
            value = value << 5 | Base32.IndexOf(letter, StringComparison.Ordinal);
            bits += 5;
            if (bits >= 8)
                bytes.Add((byte)(value >> (bits -= 8)));
            value &= (1 << bits) - 1;
        }
        return [.. bytes];
    }
}
