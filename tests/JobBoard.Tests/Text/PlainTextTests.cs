using CsCheck;
using JobBoard.Text;

namespace JobBoard.Tests.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<p>One</p><p>two</p>", "One two")]
    [InlineData("<ul><li>a</li><li>b</li></ul>", "a b")]
    [InlineData("a<br>b", "a b")]
    [InlineData("com<strong>mun</strong>ity", "community")]
    [InlineData("<p>Tom &amp; Jo &lt;3</p>", "Tom & Jo <3")]
    [InlineData("<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>", "a b")]
    [InlineData("", "")]
    public void The_words_are_kept_and_blocks_parted(string html, string text)
    {
        Assert.Equal(text, PlainText.FromHtml(html));
    }

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("one two three", 9, "one two…")]
    [InlineData("one, two", 6, "one…")]
    [InlineData("unbreakable", 6, "unbre…")]
    [InlineData("abc🚀defgh", 5, "abc…")]
    public void An_excerpt_ends_between_words_and_never_inside_a_character(string text, int length, string excerpt)
    {
        Assert.Equal(excerpt, PlainText.Excerpt(text, length));
    }

    [Fact]
    public void Any_excerpt_fits_and_holds_whole_characters()
    {
        Gen.Select(Any.StoredText, Gen.Int[2, 40]).Sample((text, length) =>
        {
            var excerpt = PlainText.Excerpt(text, length);

            Assert.True(excerpt.Length <= length);
            Assert.Equal(excerpt, Any.Stored(excerpt));
        });
    }
}
