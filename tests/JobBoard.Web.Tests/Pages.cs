using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace JobBoard.Web.Tests;

/// <summary>Reads pages as a browser would.</summary>
internal static class Pages
{
    /// <summary>The page at a path that must answer 200.</summary>
    public static async Task<IHtmlDocument> PageAsync(this TestBoard board, string path)
    {
        var response = await board.Visitor().GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.PageAsync();
    }

    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    public static string Text(this IParentNode node, string selector) => Folded(node.QuerySelector(selector)!.TextContent);

    public static string[] Texts(this IParentNode node, string selector) =>
        [.. node.QuerySelectorAll(selector).Select(element => Folded(element.TextContent))];

    public static string? Link(this IParentNode node, string selector) => node.QuerySelector(selector)?.GetAttribute("href");

    public static string[] Links(this IParentNode node, string selector) =>
        [.. node.QuerySelectorAll(selector).Select(element => element.GetAttribute("href") ?? "")];

    public static string? Meta(this IParentNode node, string name) =>
        node.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content");

    /// <summary>All that a reader sees, white space folded.</summary>
    public static string Visible(this IHtmlDocument page) => Folded(page.Body!.TextContent);

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
