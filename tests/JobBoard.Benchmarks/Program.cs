using System.Globalization;
using JobBoard.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var root = args.Length > 0 ? args[0] : Path.Combine(Path.GetTempPath(), "jobboard-benchmarks");
int[] sizes = args.Length > 1 ? [.. args[1].Split(',').Select(int.Parse)] : [1_000, 10_000, 100_000];
foreach (var size in sizes)
    await (await MeasuredBoard.OpenAsync(root, size)).DisposeAsync();
string[] parts = args.Length > 2 ? args[2].Split(',') : ["search", "pages", "import"];
foreach (var size in parts.Contains("search") ? sizes : [])
{
    await using var board = await MeasuredBoard.OpenAsync(root, size);
    await new SearchFigures(board, size).MeasureAsync();
}
if (parts.Contains("pages"))
    await PageFigures.MeasureAsync(root, sizes);
if (parts.Contains("import"))
    await ImportFigures.MeasureAsync(root);
