using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using JobBoard.Text;

namespace JobBoard.Tests.Text;

public sealed class MarkdownTests
{
    private static readonly string[] Elements =
    [
        "p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "strong", "em", "b", "i", "s", "del", "sub", "sup", "ul", "ol", "li",
        "blockquote", "pre", "code", "a", "table", "thead", "tbody", "tr", "th", "td",
    ];

    private static readonly string[] Attributes = ["href", "title", "colspan", "rowspan", "start", "lang", "dir", "rel"];

    private static readonly Gen<string> AnySource = Gen.OneOf(
        Any.Text,
        Any.One(["# ", "### ", "- ", "1. ", "> ", "\n", "\n\n", "  ", "| a | b |\n|---|---|\n", "```\n", "`", "*", "**", "[", "](", ")", "![",
            "<https://a.example>", "<script>", "<b onclick=x>", "javascript:", "data:text/html,", "http://a.example/ä", "mailto:a@b.example?cc=c@d.example",
            "&lt;", "{.x #y onclick=z}", "www.a.example", "---\n", "\\", "[^1]", "[a]: javascript:x\n", "\"t\""]))
        .Array[0, 30].Select(string.Concat);

    [Theory]
    [InlineData("**Bold** and *plain*", "<p><strong>Bold</strong> and <em>plain</em></p>\n")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n")]
    [InlineData("a\\\nb", "<p>a<br>\nb</p>\n")]
    [InlineData("Tom & \"Jo\" <jo>", "<p>Tom &amp; \"Jo\" &lt;jo&gt;</p>\n")]
    [InlineData("[here](https://a.example \"t\")", "<p><a href=\"https://a.example\" title=\"t\" rel=\"nofollow ugc noopener\">here</a></p>\n")]
    [InlineData("See www.a.example.", "<p>See <a href=\"http://www.a.example\" rel=\"nofollow ugc noopener\">www.a.example</a>.</p>\n")]
    [InlineData("|a|b|\n|:-:|-|\n|c|d|", "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>\n")]
    public void Markdown_becomes_plain_elements(string source, string html)
    {
        Assert.Equal(html, Markdown.Render(source).Html);
    }

    [Theory]
    [InlineData("# A\n## B\n### C", "h2 h3 h4")]
    [InlineData("### A\n## B\n# C", "h2 h2 h2")]
    [InlineData("# A\n#### B\n## C\n###### D", "h2 h3 h3 h4")]
    [InlineData("A\n=\nB\n-", "h2 h3")]
    [InlineData("# A\n## B\n### C\n#### D\n##### E\n###### F", "h2 h3 h4 h5 h6 h6")]
    [InlineData("# A\n##\n### B\n# ", "h2 h3")]
    [InlineData("> ### A\n\n- # B", "h2 h2")]
    public void Headings_begin_under_the_title_and_skip_no_level(string source, string levels)
    {
        var headings = Parse(Markdown.Render(source).Html).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName);

        Assert.Equal(levels, string.Join(' ', headings));
    }

    [Theory]
    [InlineData("![Our house](https://a.example/h.png)", "Our house")]
    [InlineData("![](https://a.example/h.png)", "https://a.example/h.png")]
    [InlineData("[](https://a.example/h.png)", "https://a.example/h.png")]
    public void Images_become_links_and_a_link_has_words(string source, string words)
    {
        var link = Assert.Single(Parse(Markdown.Render(source).Html).QuerySelectorAll("a"));

        Assert.Equal(words, link.TextContent);
        Assert.Equal("https://a.example/h.png", link.GetAttribute("href"));
    }

    [Fact]
    public void An_image_in_a_link_leaves_its_words()
    {
        Assert.Equal(
            "<p><a href=\"https://a.example\" rel=\"nofollow ugc noopener\">Our <em>house</em> today</a></p>\n",
            Markdown.Render("[![Our *house*](https://b.example/h.png) today](https://a.example)").Html);
    }

    [Fact]
    public void SEC_16_a_mail_link_keeps_its_address_alone()
    {
        var html = Markdown.Render("[a](mailto:jo@a.example?cc=x@b.example&body=hi) [b](mailto:jo@a.example,x@b.example) [c](mailto:?to=x@b.example)").Html;

        Assert.Equal(["mailto:jo@a.example", null, null], Parse(html).QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://a.example")]
    [InlineData("//a.example")]
    [InlineData("/admin")]
    [InlineData("#top")]
    [InlineData("https://bank.example@evil.example")]
    public void Other_addresses_are_no_links(string address)
    {
        var html = Markdown.Render($"[words]({address})").Html;

        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        Assert.Contains("words", html, StringComparison.Ordinal);
    }

    [Fact]
    public void SEC_11_and_SEC_12_any_source_becomes_listed_elements_attributes_and_schemes_and_stays_so()
    {
        AnySource.Sample(source =>
        {
            var html = Markdown.Render(source).Html;

            AssertSafe(html);
            Assert.Equal(html, SafeHtml.Sanitize(html));
        }, iter: 1_000);
    }

    [Fact]
    public void SEC_11_the_pipeline_has_the_extensions_that_are_named_here()
    {
        Assert.Equal(["AutoLinkExtension", "PipeTableExtension"], Markdown.Extensions.Order());
        Assert.Equal("<p>&lt;b&gt;x&lt;/b&gt;</p>\n", Markdown.Render("<b>x</b>").Html);
        Assert.Equal("<h2>A {#b .c onclick=d}</h2>\n", Markdown.Render("# A {#b .c onclick=d}").Html);
        Assert.Equal("<p>[ ] a :smile: ~b~ [^1]</p>\n", Markdown.Render("[ ] a :smile: ~b~ [^1]").Html);
    }

    public static TheoryData<string, string> Bombs => new()
    {
        { "nested quotes", Repeat("> ", 30_000) },
        { "nested lists", Repeat("- ", 30_000) + "a" },
        { "numbers in numbers", Repeat("1. ", 20_000) + "a" },
        { "lists by indent", string.Concat(Enumerable.Range(0, 170).Select(depth => new string(' ', 2 * depth) + "- a\n")) },
        { "brackets", Repeat("[", 60_000) },
        { "link openers", Repeat("[a](", 15_000) },
        { "emphasis", Repeat("*a _b ", 10_000) },
        { "a wide table with short rows", Repeat("|a", 5_000) + "\n" + Repeat("|-", 5_000) + "\n" + Repeat("|\n", 20_000) },
        { "an address that many references use", $"[a]: {new string('x', 20_000)}\n{Repeat("[a] ", 900)}" },
        { "one character too many", new string('a', Markdown.MaxSource + 1) },
        { "lines without end", Repeat("a\n", 200_000) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void SEC_14_a_bomb_ends_as_plain_text(string name, string source)
    {
        var rendered = Markdown.Render(source);

        Assert.True(rendered.IsPlain, name);
        Assert.True(rendered.Html.Length < 12 * source.Length);
    }

    [Theory]
    [InlineData("`", 60_000)]
    [InlineData("<", 60_000)]
    [InlineData("&", 60_000)]
    [InlineData("\\", 60_000)]
    [InlineData("]", 60_000)]
    [InlineData("a\n", 30_000)]
    [InlineData("# a\n", 2_000)]
    [InlineData("- a\n", 5_000)]
    [InlineData("[a](b \"", 900)]
    [InlineData("<http://a", 5_000)]
    public void A_long_text_of_one_kind_is_rendered(string piece, int times)
    {
        var rendered = Markdown.Render(Repeat(piece, times));

        Assert.False(rendered.IsPlain);
        AssertSafe(rendered.Html);
    }

    [Fact]
    public void What_comes_out_as_plain_text_keeps_its_words_and_what_a_parser_would_write()
    {
        var source = "Tom & \"Jo\" <b>x</b>\u00A0y\0\nnext\n\n" + new string('a', Markdown.MaxSource);

        var html = Markdown.Render(source).Html;

        Assert.StartsWith("<p>Tom &amp; \"Jo\" &lt;b&gt;x&lt;/b&gt;&nbsp;y<br>\nnext</p>\n<p>aaa", html, StringComparison.Ordinal);
        Assert.Equal(html, SafeHtml.Sanitize(html));
    }

    private static void AssertSafe(string html)
    {
        foreach (var element in Parse(html).QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Elements);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
            if (element.GetAttribute("href") is { } href)
            {
                Assert.Matches("^(https?://|mailto:[^?,]+@|tel:)", href);
                Assert.Equal("nofollow ugc noopener", element.GetAttribute("rel"));
                Assert.NotEqual("", element.TextContent.Trim());
            }
        }
    }

    private static IElement Parse(string html) => new HtmlParser().ParseDocument($"<main>{html}</main>").QuerySelector("main")!;

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
