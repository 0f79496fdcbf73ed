using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JobBoard.Storage;

/// <summary>Keeps a value that is always read and written whole as JSON in one column.</summary>
internal static class JsonColumn
{
    public static ComplexTypePropertyBuilder<T> HasJson<T>(this ComplexTypePropertyBuilder<T> property, JsonTypeInfo<T> type) =>
        property.HasConversion(Converter(type), Comparer(type));

    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property, JsonTypeInfo<T> type) =>
        property.HasConversion(Converter(type), Comparer(type));

    private static ValueConverter<T, string> Converter<T>(JsonTypeInfo<T> type) =>
        new(value => JsonSerializer.Serialize(value, type), json => JsonSerializer.Deserialize(json, type)!);

    private static ValueComparer<T> Comparer<T>(JsonTypeInfo<T> type) => new(
        (left, right) => JsonSerializer.Serialize(left!, type) == JsonSerializer.Serialize(right!, type),
        value => JsonSerializer.Serialize(value, type).GetHashCode(StringComparison.Ordinal),
        value => value);
}
