using System.Globalization;
using System.Text.RegularExpressions;
using JobBoard.Web.Shared;
using QRCoder;

namespace JobBoard.Web.Tests.Shared;

public sealed partial class QrCodeTests
{
    [Theory]
    [InlineData("http://localhost/jobs/1")]
    [InlineData("https://jobs.example.org/jobs/1042")]
    [InlineData("https://a-rather-long-name-of-a-board.municipality.example.org:8443/jobs/123456")]
    public void The_strokes_are_the_modules_of_the_code_and_stay_small(string address)
    {
        var code = QrCode.Of(address);

        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix.Select(row => string.Concat(row.Cast<bool>().Select(isDark => isDark ? '#' : '.')));
        Assert.Equal(rows, Drawn(code));
        Assert.InRange(code.Path.Length, 500, 3_000);
    }

    private static IEnumerable<string> Drawn(QrCode code)
    {
        var rows = Enumerable.Range(0, code.Size).Select(_ => Enumerable.Repeat('.', code.Size).ToArray()).ToArray();
        var (x, y) = (0, 0);
        foreach (Match stroke in Stroke().Matches(code.Path))
        {
            int Number(string group) => int.Parse(stroke.Groups[group].Value, CultureInfo.InvariantCulture);

            (x, y) = stroke.Value[0] is 'M' ? (Number("x"), Number("y")) : (x + Number("x"), y);
            for (var end = x + Number("run"); x < end; x++)
                rows[y][x] = '#';
        }
        return rows.Select(row => new string(row));
    }

    [GeneratedRegex(@"[Mm](?<x>\d+) (?<y>\d+)(\.5)?h(?<run>\d+)")]
    private static partial Regex Stroke();
}
