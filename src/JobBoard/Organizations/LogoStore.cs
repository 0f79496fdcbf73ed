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
        // The first chunk, IHDR, begins with width and height (PNG specification, 11.2.2).
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        return new Logo(await WriteAsync(png, "png", cancellationToken), width, height);
    }

    /// <summary>Stores a logo made from a picture that somebody sent; or says why there is none.</summary>
    public async Task<StoredLogo> StoreUploadAsync(Stream upload, CancellationToken cancellationToken)
    {
        var pressed = LogoPress.Press(await ReadAsync(upload, cancellationToken));
        return pressed.Problem is { } problem
            ? new StoredLogo(null, problem)
            : new StoredLogo(new Logo(await WriteAsync(pressed.Webp, "webp", cancellationToken), pressed.Width, pressed.Height), null);
    }

    /// <summary>Removes the file of a logo that nothing points to any more.</summary>
    public void Remove(Logo logo) => File.Delete(Path.Combine(data.Logos, logo.File));

    /// <summary>The bytes, and no more of them than tell that they are too many.</summary>
    private static async Task<byte[]> ReadAsync(Stream upload, CancellationToken cancellationToken)
    {
        var bytes = new byte[LogoPress.MaxUpload + 1];
        var length = await upload.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return bytes[..length];
    }

    private async Task<string> WriteAsync(byte[] bytes, string ending, CancellationToken cancellationToken)
    {
        var name = $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}.{ending}";
        var path = Path.Combine(data.Logos, name);
        await using (var file = new FileStream($"{path}.part", FileMode.CreateNew))
        {
            await file.WriteAsync(bytes, cancellationToken);
            file.Flush(flushToDisk: true);
        }
        File.Move($"{path}.part", path);
        return name;
    }
}

/// <summary>A logo that was stored, or why none was.</summary>
public sealed record StoredLogo(Logo? Logo, LogoProblem? Problem);
