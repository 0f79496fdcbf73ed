using System.Text.RegularExpressions;
using JobBoard.Appearance;

namespace JobBoard.Tests.Appearance;

public sealed class AccentTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#0f5c5c", "#fffefb", 7.7)]
    public void Contrast_is_that_of_WCAG(string one, string other, double contrast)
    {
        Assert.Equal(contrast, Accent.Contrast(one, other), 0.05);
        Assert.Equal(contrast, Accent.Contrast(other, one), 0.05);
    }

    [Theory]
    [InlineData("#0f5c5c", true)]
    [InlineData("#a00000", true)]
    [InlineData("#ff0000", false)]
    [InlineData("#ffff00", false)]
    [InlineData("#fffefb", false)]
    public void On_light_an_accent_must_be_dark_enough(string colour, bool isReadable) => Assert.Equal(isReadable, Accent.OnLight.IsReadable(colour));

    [Theory]
    [InlineData("#72d2c8", true)]
    [InlineData("#ffd400", true)]
    [InlineData("#0f5c5c", false)]
    [InlineData("#000000", false)]
    public void On_dark_an_accent_must_be_light_enough(string colour, bool isReadable) => Assert.Equal(isReadable, Accent.OnDark.IsReadable(colour));

    [Fact]
    public void The_nearest_can_be_read_and_one_step_back_cannot()
    {
        var random = new Random(20261122);
        foreach (var accent in (Accent[])[Accent.OnLight, Accent.OnDark])
        {
            for (var round = 0; round < 300; round++)
            {
                var colour = $"#{random.Next(0x1000000):x6}";
                var nearest = accent.Nearest(colour);
                Assert.True(accent.IsReadable(nearest), $"{colour} -> {nearest}");
                Assert.Equal(accent.IsReadable(colour), nearest == colour);
            }
        }
    }

    [Fact]
    public void The_colours_are_those_of_the_style_sheet()
    {
        var css = File.ReadAllText(Path.Combine(Repository.Root, "src", "JobBoard.Web", "wwwroot", "css", "board.css"));

        foreach (var (accent, at) in ((Accent, int)[])[(Accent.OnLight, 1), (Accent.OnDark, 2)])
        {
            Assert.Equal(Token("accent", at), accent.Standard);
            Assert.Equal(Token("on-accent", at), accent.Text);
            Assert.Equal([Token("bg", at), Token("surface", at), Token("sunk", at)], accent.Grounds);
        }

        string Token(string name, int group) =>
            Regex.Match(css, $@"--{name}: light-dark\((#[0-9a-f]{{6}}), (#[0-9a-f]{{6}})\)").Groups[group].Value;
    }
}
