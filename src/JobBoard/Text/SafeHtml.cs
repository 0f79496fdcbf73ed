using AngleSharp.Dom;
using Ganss.Xss;

namespace JobBoard.Text;

/// <summary>The one list of what markup in a text from outside may contain (SEC-12).</summary>
public static class SafeHtml
{
    /// <summary>Elements whose content is not text for a reader; it goes with them.</summary>
    private static readonly HashSet<string> Wordless = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "iframe", "object", "template", "svg", "math", "noscript", "select", "textarea",
    };

    private static readonly HtmlSanitizer Sanitizer = Build();
    private static readonly HtmlSanitizer Unlinking = BuildUnlinking();

    /// <summary>What is left of <paramref name="html"/> when only listed elements, attributes and schemes stay.</summary>
    public static string Sanitize(string html) => Sanitizer.Sanitize(html);

    /// <summary>The same with the words of its links only, for a text that nobody shall act on any more.</summary>
    public static string WithoutLinks(string html) => Unlinking.Sanitize(html);

    private static HtmlSanitizer BuildUnlinking()
    {
        var sanitizer = Build();
        sanitizer.AllowedTags.Remove("a");
        return sanitizer;
    }

    private static HtmlSanitizer Build()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "strong", "em", "b", "i", "s", "del", "sub", "sup",
                "ul", "ol", "li", "blockquote", "pre", "code", "a",
                "table", "thead", "tbody", "tr", "th", "td",
            },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "href", "title", "colspan", "rowspan", "start", "lang", "dir",
            },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" },
            AllowedCssProperties = new HashSet<string>(),
            AllowedAtRules = new HashSet<AngleSharp.Css.Dom.CssRuleType>(),
        })
        {
            KeepChildNodes = true,
        };
        sanitizer.RemovingTag += (_, removing) =>
        {
            if (Wordless.Contains(removing.Tag.LocalName))
                removing.Tag.TextContent = "";
        };
        sanitizer.FilterUrl += (_, url) =>
        {
            url.SanitizedUrl = Kept(url.SanitizedUrl);
        };
        sanitizer.PostProcessNode += (_, node) =>
        {
            if (node.Node is not IElement { LocalName: "a" } link || !link.HasAttribute("href"))
                return;
            link.SetAttribute("rel", "nofollow ugc noopener");
            if (string.IsNullOrWhiteSpace(link.TextContent))
                link.TextContent = link.GetAttribute("href") ?? "";
        };
        return sanitizer;
    }

    /// <summary>The address as a link may hold it: absolute, since a text goes to feeds and other sites too; null for none.</summary>
    private static string? Kept(string? url)
    {
        // Only the address of a mailto link is kept: cc, bcc and body would speak for the sender (SEC-16).
        if (url?.Split(':', 2) is not [var scheme, var rest])
            return null;
        return scheme.ToLowerInvariant() switch
        {
            "mailto" when WebAddress.IsMail(Uri.UnescapeDataString(rest.Split('?')[0])) => $"mailto:{rest.Split('?')[0]}",
            "http" or "https" when WebAddress.WithAsciiHost(url) is var page && WebAddress.NamesItsHost(page) => page,
            "tel" => url,
            _ => null,
        };
    }
}
