using System.Buffers.Binary;
using JobBoard.Organizations;

namespace JobBoard.Tests.Organizations;

public sealed class LogoStoreTests(BoardRooms rooms) : IClassFixture<BoardRooms>
{
    [Fact]
    public async Task SEC_40_a_logo_is_on_disk_under_a_name_that_nobody_can_guess()
    {
        await using var scope = rooms.Begin();
        var png = Png(240, 120);

        var one = await scope.Get<LogoStore>().StoreAsync(png, CancellationToken.None);
        var other = await scope.Get<LogoStore>().StoreAsync(png, CancellationToken.None);

        Assert.Equal((240, 120), (one.Width, one.Height));
        Assert.Matches(@"^[0-9a-f]{32}\.png\z", one.File);
        Assert.NotEqual(one.File, other.File);
        Assert.Equal(png, await File.ReadAllBytesAsync(Path.Combine(rooms.Data, "logos", one.File)));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(rooms.Data, "logos"), "*.part"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a, and enough bytes to be long")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    public async Task What_is_no_PNG_is_refused(string content)
    {
        await using var scope = rooms.Begin();
        var bytes = System.Text.Encoding.UTF8.GetBytes(content);

        await Assert.ThrowsAsync<ArgumentException>(() => scope.Get<LogoStore>().StoreAsync(bytes, CancellationToken.None));
    }

    /// <summary>The signature and the first chunk, which is all that is read.</summary>
    private static byte[] Png(int width, int height)
    {
        byte[] png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[8], 8, 6, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        return png;
    }
}
