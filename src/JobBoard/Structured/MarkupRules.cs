using System.Text.Json;
using JobBoard.Structured.Rules;
using JobBoard.Text;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Structured;

/// <summary>The rules about the JSON-LD block itself, read back as a search engine would.</summary>
public static class MarkupRules
{
    private const string Field = "Markup";

    private static readonly HashSet<string> AddressProperties = ["url", "sameAs", "logo"];

    /// <summary>The findings about one block, written for the page at <paramref name="canonicalUrl"/>.</summary>
    public static IEnumerable<Finding> Check(string json, string canonicalUrl)
    {
        if (json.AsSpan().ContainsAny("<>"))
            yield return new("JL-03", Error, Field, "The block holds a character that could end its element.");
        if (Parse(json, allowTwice: true) is not { ValueKind: JsonValueKind.Object } root)
        {
            yield return new("JL-01", Error, Field, "The block is not an object in strict JSON.");
            yield break;
        }
        if (Parse(json, allowTwice: false) is null)
            yield return new("JL-02", Error, Field, "The block has a key twice in one object.");
        if (!root.TryGetProperty("url", out var url) || !url.ValueEquals(canonicalUrl))
            yield return new("JP-120", Error, Field, "The url is not the page's canonical address.");
        foreach (var finding in CheckValues(root, property: ""))
            yield return finding;
    }

    private static JsonElement? Parse(string json, bool allowTwice)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = allowTwice }).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<Finding> CheckValues(JsonElement value, string property)
    {
        var isEmpty = value.ValueKind switch
        {
            JsonValueKind.Object => !value.EnumerateObject().Any(),
            JsonValueKind.Array => value.GetArrayLength() is 0,
            JsonValueKind.String => property is not "description" && PlaceholderRules.IsPlaceholder(value.GetString() ?? ""),
            JsonValueKind.Null => true,
            _ => false,
        };
        if (isEmpty)
            yield return new("JL-10", Error, Field, $"\"{property}\" is empty or a placeholder.");
        if (value.ValueKind is JsonValueKind.String && AddressProperties.Contains(property) && !IsAddress(value.GetString()))
            yield return new("JL-13", Error, Field, $"\"{property}\" is not an absolute address.");
        foreach (var (name, inner) in Inside(value, property))
        {
            foreach (var finding in CheckValues(inner, name))
                yield return finding;
        }
    }

    // The board's own address may be a loopback name, which has no dot.
    private static bool IsAddress(string? url) =>
        WebAddress.IsPage(url) || Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri is { IsLoopback: true, Scheme: "http" or "https" };

    private static IEnumerable<(string Name, JsonElement Value)> Inside(JsonElement value, string property) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Select(one => (one.Name, one.Value)),
        JsonValueKind.Array => value.EnumerateArray().Select(one => (property, one)),
        _ => [],
    };
}
