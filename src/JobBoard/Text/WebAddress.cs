using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace JobBoard.Text;

/// <summary>Checks addresses that people typed (SEC-16, SEC-17).</summary>
public static partial class WebAddress
{
    /// <summary>
    /// An absolute http(s) address of a named host, without user info, control characters or blanks. The host is
    /// written as it is looked up, an international name in its <c>xn--</c> form, so that what is shown is where it leads.
    /// </summary>
    public static bool IsPage(string? url) =>
        NamesItsHost(url) && new Uri(url).Host is var host && host.Contains('.', StringComparison.Ordinal)
        && Uri.CheckHostName(host) is UriHostNameType.Dns && host is not [.., '.'];

    /// <summary>Whether an address is absolute and leads to the host that a reader sees in it.</summary>
    public static bool NamesItsHost([NotNullWhen(true)] string? url) =>
        url is not null
        && !url.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character is '\\')
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri is { Scheme: "http" or "https", UserInfo: "" }
        && url.StartsWith($"{uri.Scheme}://{uri.Host}", StringComparison.OrdinalIgnoreCase)
        && Ascii.IsValid(uri.Host);

    /// <summary>The address with an international host in its <c>xn--</c> form; anything else as it is.</summary>
    [return: NotNullIfNotNull(nameof(url))]
    public static string? WithAsciiHost(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !Ascii.IsValid(uri.Host)
            ? url.Replace(uri.Host, uri.IdnHost, StringComparison.OrdinalIgnoreCase)
            : url;

    /// <summary>One mail address and nothing that could make it two.</summary>
    public static bool IsMail(string? address)
    {
        if (address is null || address.Length > 254 || address.Split('@') is not [{ Length: > 0 and <= 64 } local, { Length: > 0 } domain])
            return false;
        return local.All(IsLocalCharacter)
            && local.Split('.').All(part => part is not "")
            && Ascii.IsValid(domain)
            && Uri.CheckHostName(domain) is UriHostNameType.Dns
            && domain.Contains('.', StringComparison.Ordinal)
            && !domain.EndsWith('.');
    }

    /// <summary>Whether a mail address in the text was blanked out by the site that it was copied from.</summary>
    public static bool HasHiddenMail(string text) => HiddenMail().IsMatch(text);

    private static bool IsLocalCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-' or '+' or '\'' or '&' or '=' or '~';

    [GeneratedRegex(@"\[email[\s\u00A0]+protected\]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HiddenMail();
}
