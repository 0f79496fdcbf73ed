using System.Text.Json;
using CsCheck;
using JobBoard.Geography;

namespace JobBoard.Tests.Structured;

public sealed class VocabularyTests
{
    [SharedSpecFact]
    public void JL_06_to_JL_09_and_JL_12_hold_for_the_markup_of_any_posting()
    {
        var vocabulary = new Vocabulary();

        Any.Details.Sample(details =>
        {
            var markup = JsonDocument.Parse(Marked.Json(details with { Duration = "P3M" })).RootElement;

            Assert.Empty(vocabulary.Check(markup));
        }, iter: 300);
    }

    [SharedSpecFact]
    public void The_check_itself_finds_what_is_wrong()
    {
        var vocabulary = new Vocabulary();

        Assert.Equal(["JL-06: \"Organisation\" is no class."], Check(vocabulary, """{"@type":"Organisation"}"""));
        Assert.Equal(["JL-07: unitText does not stand on MonetaryAmount."], Check(vocabulary, """{"@type":"MonetaryAmount","unitText":"HOUR"}"""));
        Assert.Equal(["JL-09: benefits is superseded."], Check(vocabulary, """{"@type":"JobPosting","benefits":"Cake"}"""));
        Assert.Single(Check(vocabulary, """{"@type":"JobPosting","directApply":"true"}"""));
        Assert.Single(Check(vocabulary, """{"@type":"JobPosting","validThrough":"2026-12-15T23:59:59+0100"}"""));
        Assert.Single(Check(vocabulary, """{"@type":"JobPosting","hiringOrganization":"Nord"}"""));
        Assert.Single(Check(vocabulary, """{"@type":"QuantitativeValue","minValue":"20"}"""));
    }

    [SharedSpecFact]
    public void JP_63_knows_the_countries_of_ISO_3166_and_no_others()
    {
        Assert.Equal(new Vocabulary().Countries.Order(), Atlas.Countries.Select(country => country.Code).Order());
    }

    [SharedSpecFact]
    public void JP_81_knows_currencies_of_ISO_4217_only_and_all_that_are_in_daily_use()
    {
        var codes = new Vocabulary().Currencies.ToHashSet();

        // Funds and units of account are paid to nobody; the last four were withdrawn.
        string[] nobodysPay = ["BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW", "XDR", "XSU", "XUA", "CUC", "HRK", "SLL", "ZWL"];
        var unknown = codes.Except(nobodysPay).Where(code => !Currencies.IsCode(code));
        var invented = Codes.Where(code => Currencies.IsCode(code) && !codes.Contains(code));

        Assert.Equal("", string.Join(' ', unknown));
        Assert.Equal("", string.Join(' ', invented));
    }

    /// <summary>AAA to ZZZ.</summary>
    private static IEnumerable<string> Codes => Enumerable.Range(0, 26 * 26 * 26)
        .Select(number => $"{(char)('A' + number / 676)}{(char)('A' + number / 26 % 26)}{(char)('A' + number % 26)}");

    private static IEnumerable<string> Check(Vocabulary vocabulary, string json) => vocabulary.Check(JsonDocument.Parse(json).RootElement);
}
