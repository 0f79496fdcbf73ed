using NetVips;

namespace JobBoard.Organizations;

/// <summary>Makes the logo that is kept from a picture that somebody sent: decoded, bounded and written anew (SEC-42).</summary>
internal static class LogoPress
{
    /// <summary>The longest file that is taken.</summary>
    public const int MaxUpload = 1024 * 1024;

    private const int MaxSide = 4_000;

    /// <summary>Twice the size at which a logo is shown; the shape that search engines take is at most 5:2.</summary>
    private const int Width = 480;
    private const int Height = 192;

    /// <summary>What a logo may add to the weight of a page.</summary>
    private const int MaxLogo = 8 * 1024;

    private static readonly int[] Qualities = [86, 76, 64, 50, 36, 24];

    /// <summary>One picture at a time, since each may take up much memory while it is open.</summary>
    private static readonly Lock OneAtATime = new();

    static LogoPress()
    {
        // A loader that nobody asked for is one that nobody has to trust.
        Operation.Block("VipsForeignLoad", true);
        foreach (var trusted in (string[])["VipsForeignLoadPng", "VipsForeignLoadJpeg", "VipsForeignLoadWebp"])
            Operation.Block(trusted, false);
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
    }

    /// <summary>The logo, or why there is none.</summary>
    public static PressedLogo Press(byte[] upload)
    {
        if (upload.Length > MaxUpload)
            return new(LogoProblem.TooManyBytes);
        if (Opener(upload) is not { } open)
            return new(LogoProblem.OtherKind);
        lock (OneAtATime)
            return Press(upload, open);
    }

    /// <summary>What opens a picture of this kind, told by its first bytes and never by its name.</summary>
    private static Func<byte[], Image>? Opener(ReadOnlySpan<byte> upload) => upload switch
    {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => bytes => Image.PngloadBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error),
        [0xFF, 0xD8, 0xFF, ..] => bytes => Image.JpegloadBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error),
        [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..] => bytes => Image.WebploadBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error),
        _ => null,
    };

    private static PressedLogo Press(byte[] upload, Func<byte[], Image> open)
    {
        try
        {
            // The header alone: no pixel is decoded before one is asked for.
            using var picture = open(upload);
            if (picture.Width > MaxSide || picture.Height > MaxSide)
                return new(LogoProblem.TooManyPixels);
            // All of them at once, so that damage is noticed wherever it is; at most 64 MB, or twice that at 16 bits.
            using var pixels = picture.CopyMemory();
            return Shrink(pixels);
        }
        catch (VipsException)
        {
            return new(LogoProblem.Damaged);
        }
    }

    private static PressedLogo Shrink(Image picture)
    {
        for (var (width, height) = (Width, Height); ; (width, height) = (width * 3 / 4, height * 3 / 4))
        {
            using var small = picture.ThumbnailImage(width, height: height, size: Enums.Size.Down, outputProfile: "srgb");
            using var pixels = small.CopyMemory();
            foreach (var quality in Qualities)
            {
                var webp = pixels.WebpsaveBuffer(q: quality, keep: Enums.ForeignKeep.None);
                if (webp.Length <= MaxLogo)
                    return new(null, webp, pixels.Width, pixels.Height);
            }
        }
    }
}

/// <summary>A logo as it is kept, a WebP; or why there is none.</summary>
internal sealed record PressedLogo(LogoProblem? Problem, byte[] Webp, int Width, int Height)
{
    public PressedLogo(LogoProblem problem)
        : this(problem, [], 0, 0)
    {
    }
}

/// <summary>Why a picture cannot become a logo.</summary>
public enum LogoProblem
{
    /// <summary>More than one megabyte.</summary>
    TooManyBytes,

    /// <summary>None of PNG, JPEG and WebP, whatever its name says.</summary>
    OtherKind,

    /// <summary>More than 4,000 pixels on a side.</summary>
    TooManyPixels,

    /// <summary>It cannot be read to its end.</summary>
    Damaged,
}
