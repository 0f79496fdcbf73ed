using System.Globalization;
using System.Text;
using QRCoder;

namespace JobBoard.Web.Shared;

/// <summary>A QR code with its margin as the path of an SVG, whose unit is one module: a stroke for each run of dark ones.</summary>
public sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
            AddRow(path, y, data.ModuleMatrix[y]);
        return new QrCode(data.ModuleMatrix.Count, path.ToString());
    }

    /// <summary>Moves within a row are told from where the pen is, which is shorter.</summary>
    private static void AddRow(StringBuilder path, int y, System.Collections.BitArray row)
    {
        int? pen = null;
        for (var x = 0; x < row.Count; x++)
        {
            if (!row[x])
                continue;
            var start = x;
            while (x < row.Count && row[x])
                x++;
            if (pen is { } at)
                path.Append(CultureInfo.InvariantCulture, $"m{start - at} 0h{x - start}");
            else
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}.5h{x - start}");
            pen = x;
        }
    }
}
