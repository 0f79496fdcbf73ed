using JobBoard.Search;

namespace JobBoard.Tests.Search;

public sealed class JobQueryTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" \t\u00A0 ", null)]
    [InlineData("\0\u0001", null)]
    [InlineData("  gardener   library ", "gardener library")]
    [InlineData("a\0b\nc", "a b c")]
    [InlineData("\uD800gardener\uDC00", "gardener")]
    [InlineData("😀 café", "😀 café")]
    public void Words_are_tidied(string? typed, string? kept)
    {
        var query = new JobQuery { Words = typed };

        Assert.Equal(kept, query.Words);
    }

    [Fact]
    public void A_long_text_is_cut_and_never_within_a_letter()
    {
        var query = new JobQuery { Words = "x" + string.Concat(Enumerable.Repeat("😀", 5_000)) };

        Assert.Equal(199, query.Words!.Length);
        Assert.True(char.IsLowSurrogate(query.Words[^1]));
    }
}
