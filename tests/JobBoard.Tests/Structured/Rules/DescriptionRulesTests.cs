using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Tests.Structured.Rules;

public sealed class DescriptionRulesTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("You keep the books of our library.", 8));

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("***")]
    public void JP_20_wants_a_description(string description)
    {
        Gate.Finds("JP-20", Error, Gate.Check(details => details with { Description = description }));
    }

    [Fact]
    public void JP_21_wants_more_than_the_title()
    {
        var findings = Gate.Check(details => details with { Title = "Community Coordinator", Description = "community  coordinator" });

        Assert.Equal(["JP-21", "JP-25"], findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void JP_22_wants_paragraphs()
    {
        Gate.Finds("JP-22", Error, Gate.Check(html: Long));
        Assert.Empty(Gate.Check(html: $"<p>{Long}</p>"));
    }

    [Theory]
    [InlineData("<script>x</script>")]
    [InlineData("<p onclick=\"x\">y</p>")]
    [InlineData("<p style=\"color:red\">y</p>")]
    [InlineData("<img src=\"https://a.example/x.png\">")]
    [InlineData("<iframe src=\"https://a.example\"></iframe>")]
    [InlineData("<form></form>")]
    [InlineData("<!-- x -->")]
    [InlineData("<a href=\"javascript:x\">y</a>")]
    [InlineData("<a href=\"data:text/html,x\">y</a>")]
    public void JP_23_wants_safe_markup(string markup)
    {
        Gate.Finds("JP-23", Error, Gate.Check(html: $"<p>{Long}</p>{markup}"));
    }

    [Theory]
    [InlineData("<p>&lt;p&gt;Hello&lt;/p&gt;</p>")]
    [InlineData("<p>&lt;a href=\"https://a.example\"&gt;Hello</p>")]
    [InlineData("<p>Dear {{ name }}</p>")]
    [InlineData("<p>{% include x %}</p>")]
    [InlineData("<p>## What you do</p>")]
    [InlineData("<p>**What you do**</p>")]
    [InlineData("<p>[here](https://a.example)</p>")]
    public void JP_24_wants_text_rendered_once(string markup)
    {
        Gate.Finds("JP-24", Error, Gate.Check(html: $"<p>{Long}</p>{markup}"));
    }

    [Theory]
    [InlineData("<pre><code>&lt;p&gt; {{ name }} **bold**\n</code></pre>")]
    [InlineData("<p>Use <code>## heading</code> and <code>{% raw %}</code></p>")]
    [InlineData("<p>5 &lt; 6 and a # b</p>")]
    public void Code_and_ordinary_signs_are_no_markup(string markup)
    {
        Assert.Empty(Gate.Check(html: $"<p>{Long}</p>{markup}"));
    }

    [Theory]
    [InlineData("<p>You keep the books.</p>")]
    [InlineData("<p>LONG You also …</p>")]
    [InlineData("<p>LONG Read more...</p>")]
    public void JP_25_wants_the_whole_text(string html)
    {
        Gate.Finds("JP-25", Warning, Gate.Check(html: html.Replace("LONG", Long, StringComparison.Ordinal)));
    }

    [Fact]
    public void JP_25_tells_that_a_text_shows_without_its_layout()
    {
        Gate.Finds("JP-25", Warning, Gate.Check(details => details with { Description = Long + string.Concat(Enumerable.Repeat("[", 1_001)) }));
        Gate.Finds("JP-25", Warning, Gate.Check(details => details with { Description = Long + new string('a', JobBoard.Text.Markdown.MaxSource) }));
    }

    [Fact]
    public void JP_27_wants_balanced_markup()
    {
        Gate.Finds("JP-23", Error, Gate.Check(html: $"<p>{Long}<strong>x</p>"));
    }
}
