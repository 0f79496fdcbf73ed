using Microsoft.Extensions.Options;

namespace JobBoard.Links;

/// <summary>The board's public address.</summary>
public sealed class LinksOptions
{
    /// <summary>Scheme, host and port: <c>https://jobs.example.org</c>. Required in Production.</summary>
    public string? BaseUrl { get; set; }

    internal sealed class Validator : IValidateOptions<LinksOptions>
    {
        public ValidateOptionsResult Validate(string? name, LinksOptions options) =>
            options.BaseUrl is null || IsOrigin(options.BaseUrl)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(
                    $"JobBoard:BaseUrl is \"{options.BaseUrl}\"; it must be http(s)://host[:port] without a path.");

        private static bool IsOrigin(string url) =>
            Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && uri is { Scheme: "http" or "https", AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" };
    }
}
