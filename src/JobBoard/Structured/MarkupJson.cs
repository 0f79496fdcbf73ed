using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace JobBoard.Structured;

/// <summary>Values of which schema.org takes one or several: one is written alone, several as an array.</summary>
public sealed record OneOrMany<T>(IReadOnlyList<T> Values);

internal static class OneOrMany
{
    /// <summary>The values, or null when there are none.</summary>
    public static OneOrMany<T>? Of<T>(IEnumerable<T> values) => values.ToList() is { Count: > 0 } some ? new(some) : null;
}

/// <summary>A value that schema.org takes as a text or as an object.</summary>
public sealed record TextOr<T>(string? Text, T? Value);

/// <summary>How markup is written: strict JSON that may stand inside a script element (SEC-13).</summary>
public static class MarkupJson
{
    /// <summary>Every letter stays readable; what could end the element (<c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c>, quotes) is escaped.</summary>
    private static readonly MarkupJsonContext Context = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters =
        {
            new OneOrManyConverter<string>(), new OneOrManyConverter<PlaceMarkup>(),
            new TextOrConverter<CredentialMarkup>(), new TextOrConverter<ExperienceMarkup>(),
        },
    });

    public static string Write(JobPostingMarkup markup) => JsonSerializer.Serialize(markup, Context.JobPostingMarkup);

    private sealed class OneOrManyConverter<T> : JsonConverter<OneOrMany<T>>
    {
        public override OneOrMany<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Markup is written only.");

        public override void Write(Utf8JsonWriter writer, OneOrMany<T> value, JsonSerializerOptions options)
        {
            if (value.Values is [var only])
                JsonSerializer.Serialize(writer, only, options.GetTypeInfo(typeof(T)));
            else
                JsonSerializer.Serialize(writer, value.Values, options.GetTypeInfo(typeof(IReadOnlyList<T>)));
        }
    }

    private sealed class TextOrConverter<T> : JsonConverter<TextOr<T>>
    {
        public override TextOr<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Markup is written only.");

        public override void Write(Utf8JsonWriter writer, TextOr<T> value, JsonSerializerOptions options)
        {
            if (value.Text is { } text)
                writer.WriteStringValue(text);
            else
                JsonSerializer.Serialize(writer, value.Value, options.GetTypeInfo(typeof(T)));
        }
    }
}

[JsonSerializable(typeof(JobPostingMarkup))]
[JsonSerializable(typeof(IReadOnlyList<PlaceMarkup>))]
[JsonSerializable(typeof(CredentialMarkup))]
[JsonSerializable(typeof(ExperienceMarkup))]
internal sealed partial class MarkupJsonContext : JsonSerializerContext;
