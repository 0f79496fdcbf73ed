using JobBoard.Text;

namespace JobBoard.Tests.Text;

public sealed class TextDifferenceTests
{
    [Fact]
    public void A_word_that_changed_is_marked_within_its_line()
    {
        var difference = TextDifference.Of("Host the monthly call.\nAnswer questions.", "Host the weekly call.\nAnswer questions.");

        Assert.Equal("None:Host the |Removed:monthly|None: call.", Told(difference.Before[0]));
        Assert.Equal("None:Host the |Added:weekly|None: call.", Told(difference.After[0]));
        Assert.Equal([Change.Touched, Change.None], difference.After.Select(line => line.Change));
    }

    [Fact]
    public void A_line_that_one_text_lacks_is_removed_or_added_whole()
    {
        var difference = TextDifference.Of("One\n\nTwo\n\nThree", "One\n\nThree\n\nFour");

        Assert.Equal([Change.None, Change.Removed, Change.None], difference.Before.Select(line => line.Change));
        Assert.Equal([Change.None, Change.None, Change.Added], difference.After.Select(line => line.Change));
    }

    [Fact]
    public void No_word_of_either_text_is_lost()
    {
        const string before = "- Plan the call\n- Post every day\r\n\nمرحبا 1,400 JOD\n", after = "- Plan the weekly call\n\nمرحبا 1,750 JOD\nEnd";

        var difference = TextDifference.Of(before, after);

        Assert.Equal(Words(before), Words(Text(difference.Before)));
        Assert.Equal(Words(after), Words(Text(difference.After)));
    }

    private static string Told(ChangedLine line) => string.Join('|', line.Parts.Select(part => $"{part.Change}:{part.Text}"));

    private static string Text(IEnumerable<ChangedLine> lines) => string.Join('\n', lines.Select(line => string.Concat(line.Parts.Select(part => part.Text))));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
