namespace JobBoard.Text;

/// <summary>Checks addresses that people typed (SEC-16, SEC-17).</summary>
public static class WebAddress
{
    /// <summary>An absolute http(s) address without user info, control characters or blanks.</summary>
    public static bool IsPage(string? url) =>
        url is not null
        && !url.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character is '\\')
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri is { Scheme: "http" or "https", UserInfo: "" }
        && uri.Host.Contains('.', StringComparison.Ordinal)
        && url.AsSpan(url.IndexOf(':', StringComparison.Ordinal) + 1).StartsWith("//");

    /// <summary>One mail address and nothing that could make it two.</summary>
    public static bool IsMail(string? address)
    {
        if (address is null || address.Length > 254 || address.Split('@') is not [{ Length: > 0 } local, { Length: > 0 } domain])
            return false;
        return local.All(IsLocalCharacter)
            && Uri.CheckHostName(domain) is UriHostNameType.Dns
            && domain.Contains('.', StringComparison.Ordinal)
            && !domain.EndsWith('.');
    }

    private static bool IsLocalCharacter(char character) =>
        char.IsLetterOrDigit(character) || character is '.' or '_' or '-' or '+' or '\'' or '&' or '=' or '~';
}
