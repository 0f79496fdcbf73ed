using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace JobBoard.Web.Shared;

/// <summary>Answers with bytes that a client may have already: their digest is the entity tag (RFC 9110, 8.8.3).</summary>
internal static class ConditionalBytes
{
    /// <param name="fileName">The name under which to keep it; null for what is looked at.</param>
    public static FileContentHttpResult Of(byte[] bytes, string mediaType, string? fileName = null)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
        // Weak, because the same bytes go out compressed in several ways.
        var tag = new EntityTagHeaderValue($"\"{digest}\"", isWeak: true);
        return TypedResults.Bytes(bytes, $"{mediaType}; charset=utf-8", fileName, entityTag: tag);
    }
}
