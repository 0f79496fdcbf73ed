using AngleSharp.Html.Parser;
using JobBoard.Text;

namespace JobBoard.Tests.Text;

public sealed class SafeHtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>a", "a")]
    [InlineData("<p onclick=\"x\" style=\"position:fixed\" class=\"c\" id=\"i\" data-x=\"y\">a</p>", "<p>a</p>")]
    [InlineData("<img src=x onerror=alert(1)>a", "a")]
    [InlineData("<svg><script>alert(1)</script><a xlink:href=\"javascript:x\">b</a></svg>a", "a")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "")]
    [InlineData("<form action=\"/x\"><input name=y><button>a</button></form>", "a")]
    [InlineData("<iframe src=\"https://a.example\">b</iframe>a", "a")]
    [InlineData("<object data=x>b</object><embed src=y>a", "a")]
    [InlineData("<style>p { display: none }</style>a", "a")]
    [InlineData("<template><script>b</script></template>a", "a")]
    [InlineData("<!-- <script> -->a", "a")]
    [InlineData("<base href=\"https://a.example\"><meta http-equiv=refresh content=0><link rel=stylesheet href=x>a", "a")]
    [InlineData("<a href=\"java\tscript:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\" javascript:alert(1)\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"https://a.example\" target=\"_blank\" rel=\"opener\" ping=\"x\">a</a>", "<a href=\"https://a.example\" rel=\"nofollow ugc noopener\">a</a>")]
    [InlineData("<a href=\"tel:+221331234567\">a</a>", "<a href=\"tel:+221331234567\" rel=\"nofollow ugc noopener\">a</a>")]
    [InlineData("<a href=\"https://bücher.example/x\">a</a>", "<a href=\"https://xn--bcher-kva.example/x\" rel=\"nofollow ugc noopener\">a</a>")]
    [InlineData("<h1>a</h1><div><span lang=\"fr\" dir=\"ltr\">b</span></div>", "ab")]
    [InlineData("<td colspan=\"2\">a", "a")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "\"&gt;")]
    public void SEC_12_keeps_what_is_listed_and_nothing_else(string html, string kept)
    {
        Assert.Equal(kept, SafeHtml.Sanitize(html));
    }

    [Theory]
    [InlineData("<title>")]
    [InlineData("<textarea>")]
    [InlineData("<xmp>")]
    [InlineData("<noembed>")]
    [InlineData("<noframes>")]
    [InlineData("<plaintext>")]
    [InlineData("<select>")]
    [InlineData("<svg><title>")]
    [InlineData("<math><annotation-xml encoding=\"text/html\">")]
    public void SEC_12_what_was_text_in_one_element_is_no_markup_in_another(string opener)
    {
        var html = SafeHtml.Sanitize($"{opener}<img src=x onerror=alert(1)><script>alert(1)</script><a id=x href=javascript:alert(1)>b</a>");

        var parsed = new HtmlParser().ParseDocument(html);

        Assert.Empty(parsed.QuerySelectorAll("script,img,[onerror],[id],[href]"));
        Assert.Equal(html, SafeHtml.Sanitize(html));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    public void Markup_of_any_depth_is_read(string opener)
    {
        var html = string.Concat(Enumerable.Repeat(opener, 2_000)) + "words";

        Assert.Equal("words", PlainText.FromHtml(SafeHtml.Sanitize(html)));
    }
}
