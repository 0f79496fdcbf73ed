using System.Buffers.Binary;
using System.Security.Cryptography;
using JobBoard.Storage;

namespace JobBoard.Organizations;

/// <summary>Keeps logos as files with names that nobody can guess and that never come from input (SEC-40).</summary>
public sealed class LogoStore(DataDirectory data)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Stores a PNG of this program's own; it is on disk under its final name when this returns.</summary>
    /// <exception cref="ArgumentException">The bytes are no PNG.</exception>
    public async Task<Logo> StoreAsync(byte[] png, CancellationToken cancellationToken)
    {
        if (png.Length < 24 || !png.AsSpan(0, 8).SequenceEqual(PngSignature))
            throw new ArgumentException("Not a PNG.", nameof(png));
        var name = $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}.png";
        var path = Path.Combine(data.Logos, name);
        await using (var file = new FileStream($"{path}.part", FileMode.CreateNew))
        {
            await file.WriteAsync(png, cancellationToken);
            file.Flush(flushToDisk: true);
        }
        File.Move($"{path}.part", path);
        // The first chunk, IHDR, begins with width and height (PNG specification, 11.2.2).
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        return new Logo(name, width, height);
    }
}
