using System.Buffers.Binary;
using System.Text;
using JobBoard.Organizations;
using NetVips;

namespace JobBoard.Tests.Organizations;

public sealed class LogoUploadTests(BoardRooms rooms) : IClassFixture<BoardRooms>
{
    public static TheoryData<string> Kinds { get; } = [".png", ".jpg", ".webp"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task SEC_42_a_picture_is_decoded_and_written_anew_small_and_without_what_it_carried(string kind)
    {
        var picture = Noise(600, 400).WriteToBuffer(kind);

        var stored = await StoreAsync(picture);

        Assert.Null(stored.Problem);
        var logo = Assert.IsType<Logo>(stored.Logo);
        Assert.Matches(@"^[0-9a-f]{32}\.webp\z", logo.File);
        var bytes = await File.ReadAllBytesAsync(Path.Combine(rooms.Data, "logos", logo.File));
        Assert.InRange(bytes.Length, 100, 8 * 1024);
        Assert.Equal("RIFF", Encoding.ASCII.GetString(bytes, 0, 4));
        Assert.DoesNotContain("a secret of the camera", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        using var shown = Image.WebploadBuffer(bytes);
        Assert.Equal((logo.Width, logo.Height), (shown.Width, shown.Height));
        Assert.InRange(logo.Height, 100, 192);
        Assert.InRange(logo.Width, 100, 480);
    }

    [Fact]
    public async Task A_small_picture_is_not_blown_up_and_keeps_what_shines_through()
    {
        using var clear = Image.Black(64, 32, bands: 4).Copy(interpretation: Enums.Interpretation.Srgb);

        var stored = await StoreAsync(clear.WriteToBuffer(".png"));

        Assert.Equal((64, 32), (stored.Logo!.Width, stored.Logo.Height));
        using var shown = Image.WebploadBuffer(await File.ReadAllBytesAsync(Path.Combine(rooms.Data, "logos", stored.Logo.File)));
        Assert.True(shown.HasAlpha());
    }

    [Theory]
    [InlineData("")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("GIF89a, and enough bytes to be long")]
    [InlineData("BM and enough bytes to be long")]
    [InlineData("%PDF-1.7 and enough bytes to be long")]
    [InlineData("RIFF____WAVEfmt and enough bytes to be long")]
    [InlineData("# ImageMagick")]
    public async Task SEC_42_another_kind_is_refused_by_its_content(string content) =>
        Assert.Equal(new StoredLogo(null, LogoProblem.OtherKind), await StoreAsync(Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData(4_001, 10)]
    [InlineData(10, 4_001)]
    [InlineData(60_000, 60_000)]
    public async Task SEC_42_a_picture_with_too_many_pixels_is_refused_by_its_header(int width, int height) =>
        Assert.Equal(new StoredLogo(null, LogoProblem.TooManyPixels), await StoreAsync(PngHeader(width, height)));

    [Fact]
    public async Task SEC_42_more_than_a_megabyte_is_refused() =>
        Assert.Equal(new StoredLogo(null, LogoProblem.TooManyBytes), await StoreAsync(new byte[1024 * 1024 + 1]));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_picture_that_breaks_off_is_refused(string kind)
    {
        var picture = Noise(400, 400).WriteToBuffer(kind);

        foreach (var length in (int[])[12, 40, picture.Length / 3, picture.Length / 2])
            Assert.Equal(new StoredLogo(null, LogoProblem.Damaged), await StoreAsync(picture[..length]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Damage_anywhere_is_survived(string kind)
    {
        var picture = Noise(120, 90).WriteToBuffer(kind);
        var random = new Random(20261122);

        foreach (var _ in Enumerable.Range(0, 60))
        {
            var damaged = picture.ToArray();
            for (var at = 0; at < 6; at++)
                damaged[random.Next(8, damaged.Length)] = (byte)random.Next(256);
            var stored = await StoreAsync(damaged);
            Assert.True(stored.Logo is null ^ stored.Problem is null);
        }
    }

    [Fact]
    public async Task Nothing_is_left_behind_by_what_was_refused_or_removed()
    {
        await using var scope = rooms.Begin();
        var before = Files();
        await StoreAsync(PngHeader(60_000, 60_000));

        var stored = await StoreAsync(Noise(50, 50).WriteToBuffer(".png"));
        scope.Get<LogoStore>().Remove(stored.Logo!);

        Assert.Equal(before, Files());
    }

    private string[] Files() => [.. Directory.EnumerateFiles(Directory.CreateDirectory(Path.Combine(rooms.Data, "logos")).FullName).Order()];

    private async Task<StoredLogo> StoreAsync(byte[] upload)
    {
        await using var scope = rooms.Begin();
        return await scope.Get<LogoStore>().StoreUploadAsync(new MemoryStream(upload), CancellationToken.None);
    }

    /// <summary>The picture that shrinks worst.</summary>
    private static Image Noise(int width, int height)
    {
        using var grey = Image.Gaussnoise(width, height, mean: 128, sigma: 60);
        var picture = grey.Bandjoin(grey.Rot180(), grey * 0.5).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.Mutate(one => one.Set(GValue.GStrType, "exif-ifd0-ImageDescription", "a secret of the camera (a secret of the camera, ASCII, 23 components, 23 bytes)"));
    }

    /// <summary>The signature and the first chunk, with the check that a decoder asks for.</summary>
    private static byte[] PngHeader(int width, int height)
    {
        byte[] png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[8], 8, 6, 0, 0, 0, .. new byte[4], 0, 0, 0, 0, .. "IDAT"u8, 0x35, 0xAF, 0x06, 0x1E];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc(png.AsSpan(12, 17)));
        return png;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) is 1 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
