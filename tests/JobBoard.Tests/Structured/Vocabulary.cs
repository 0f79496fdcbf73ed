using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace JobBoard.Tests.Structured;

/// <summary>schema.org's classes and properties: what may stand where, and with what kind of value (JL-06 to JL-09, JL-12).</summary>
internal sealed partial class Vocabulary
{
    private readonly JsonElement _root = JsonDocument.Parse(File.ReadAllText(SharedSpec.Vocabulary)).RootElement;

    public IEnumerable<string> Countries => _root.GetProperty("countries").EnumerateObject().Select(one => one.Name);

    public IEnumerable<string> Currencies => _root.GetProperty("currencies").EnumerateArray().Select(one => one.GetString()!);

    /// <summary>What is wrong with an object and all below it.</summary>
    public IEnumerable<string> Check(JsonElement item)
    {
        var type = item.TryGetProperty("@type", out var named) ? named.GetString() ?? "" : "";
        if (!_root.GetProperty("classes").TryGetProperty(type, out _))
            yield return $"JL-06: \"{type}\" is no class.";
        foreach (var property in item.EnumerateObject().Where(property => property.Name is not ['@', ..]))
        {
            if (!_root.GetProperty("properties").TryGetProperty(property.Name, out var defined))
            {
                yield return $"JL-07: {property.Name} is no property.";
                continue;
            }
            if (!Names(defined, "d").Any(domain => IsA(type, domain)))
                yield return $"JL-07: {property.Name} does not stand on {type}.";
            if (defined.TryGetProperty("s", out _))
                yield return $"JL-09: {property.Name} is superseded.";
            var values = property.Value.ValueKind is JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : new[] { property.Value };
            foreach (var problem in values.SelectMany(value => CheckValue(property.Name, value, [.. Names(defined, "r")])))
                yield return problem;
        }
    }

    private IEnumerable<string> CheckValue(string property, JsonElement value, string[] range)
    {
        var isInRange = value.ValueKind switch
        {
            JsonValueKind.Object => range.Any(wanted => IsA(value.GetProperty("@type").GetString() ?? "", wanted)),
            JsonValueKind.Number => range.Any(wanted => wanted is "Number" or "Integer"),
            JsonValueKind.True or JsonValueKind.False => range.Contains("Boolean"),
            JsonValueKind.String => range.Any(wanted => IsWritten(wanted, value.GetString() ?? "")),
            _ => false,
        };
        if (!isInRange)
            yield return $"JL-08: {property} takes {string.Join(" or ", range)}, not {value.GetRawText()}.";
        foreach (var problem in value.ValueKind is JsonValueKind.Object ? Check(value) : [])
            yield return problem;
    }

    private static bool IsWritten(string type, string text) => type switch
    {
        "Text" => true,
        "URL" => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https",
        "Date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "DateTime" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _) && Moment().IsMatch(text),
        "Duration" => Duration().IsMatch(text),
        _ => false,
    };

    private bool IsA(string type, string ancestor) => type == ancestor
        || _root.GetProperty("classes").TryGetProperty(type, out var parents) && parents.EnumerateArray().Any(parent => IsA(parent.GetString()!, ancestor));

    private static IEnumerable<string> Names(JsonElement defined, string list) =>
        defined.GetProperty(list).EnumerateArray().Select(one => one.GetString()!);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d\z")]
    private static partial Regex Moment();

    [GeneratedRegex(@"^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?\z")]
    private static partial Regex Duration();
}
