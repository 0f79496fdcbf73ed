using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobBoard.Syndication;

/// <summary>Writes JSON Feed 1.1 (jsonfeed.org).</summary>
public static partial class JsonFeed
{
    public const string MediaType = "application/feed+json";

    public static byte[] Write(FeedHead head, IEnumerable<FeedEntry> entries) => JsonSerializer.SerializeToUtf8Bytes(
        new Document(
            "https://jsonfeed.org/version/1.1",
            head.Title,
            head.Description,
            head.HomeUrl,
            head.SelfUrl,
            head.Language,
            [.. entries.Select(Item.Of)]),
        Contract.Default.Document);

    private sealed record Document(
        string Version, string Title, string Description, string HomePageUrl, string FeedUrl, string Language, IReadOnlyList<Item> Items);

    private sealed record Item(
        string Id, string Url, string Title, string ContentHtml, string Summary, DateTimeOffset DatePublished, DateTimeOffset DateModified,
        IReadOnlyList<Author> Authors)
    {
        public static Item Of(FeedEntry entry) => new(
            entry.Id, entry.Url, entry.Title, entry.Html, entry.Summary, entry.Published, entry.Updated, [new Author(entry.Author)]);
    }

    private sealed record Author(string Name);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
    [JsonSerializable(typeof(Document))]
    private sealed partial class Contract : JsonSerializerContext;
}
