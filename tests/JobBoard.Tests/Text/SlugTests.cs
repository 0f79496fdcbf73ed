using CsCheck;
using JobBoard.Text;

namespace JobBoard.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Community Coordinator", "community-coordinator")]
    [InlineData("  R&D -- Lead!  ", "r-d-lead")]
    [InlineData("Köchin & Straßenbahnführer", "kochin-strassenbahnfuhrer")]
    [InlineData("L'infirmière d’Évry", "linfirmiere-devry")]
    [InlineData("Łódź Ærø Đakovo", "lodz-aero-dakovo")]
    [InlineData("社区协调员", "job")]
    [InlineData("", "job")]
    [InlineData("---", "job")]
    public void A_slug_is_readable_ascii(string text, string slug)
    {
        Assert.Equal(slug, Slug.From(text, "job"));
    }

    [Fact]
    public void Any_text_has_a_slug_that_may_stand_in_an_address()
    {
        Any.Text.Sample(text =>
        {
            var slug = Slug.From(text, "job");

            Assert.Matches(@"^[a-z0-9]+(-[a-z0-9]+)*\z", slug);
            Assert.True(slug.Length <= Slug.MaxLength);
            Assert.Equal(slug, Slug.From(slug, "job"));
        });
    }

    [Theory]
    [InlineData("Café Nord", "CAFE  NORD!", true)]
    [InlineData("Nord-Süd", "nord sud", true)]
    [InlineData("Тостан 21", "Київ 21", false)]
    [InlineData("हिंदी संस्था", "हद ससथ", false)]
    [InlineData("C++", "C", true)]
    [InlineData("!!!", "???", false)]
    [InlineData("東京図書館", "京都図書館", false)]
    public void Two_names_are_one_when_they_differ_in_case_accents_or_signs_only(string one, string other, bool isSame)
    {
        Assert.Equal(isSame, Slug.Key(one) == Slug.Key(other));
    }

    [Fact]
    public void Long_names_are_compared_whole()
    {
        var name = new string('a', Slug.MaxLength);

        Assert.NotEqual(Slug.Key(name + "b"), Slug.Key(name + "c"));
    }
}
