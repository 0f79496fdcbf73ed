using System.Text;
using System.Text.RegularExpressions;
using JobBoard.Importing;

namespace JobBoard.Tests.Importing;

public sealed class SourceTextTests
{
    [Fact]
    public void What_is_understood_of_the_text_is_the_answer()
    {
        var item = SourceText.Read("Gärtnerin\r\n"u8.ToArray(), source => new UnreadableNotice(source.Text, null, ""));

        Assert.Equal("Gärtnerin\n", item.ItemKey);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_before_a_reader_sees_them()
    {
        var item = SourceText.Read(Encoding.Latin1.GetBytes("Title\nGärtnerin"), _ => throw new InvalidOperationException());

        Assert.Equal(2, Assert.IsType<UnreadableNotice>(item).Line);
    }

    [Fact]
    public void A_text_that_keeps_a_pattern_busy_is_refused()
    {
        var item = SourceText.Read("Gardener"u8.ToArray(), _ => throw new RegexMatchTimeoutException());

        Assert.Contains("takes too long", Assert.IsType<UnreadableNotice>(item).Reason, StringComparison.Ordinal);
    }
}
