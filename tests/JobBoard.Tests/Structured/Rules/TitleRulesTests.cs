using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Tests.Structured.Rules;

public sealed class TitleRulesTests
{
    [Fact]
    public void A_record_that_is_right_has_no_finding()
    {
        Assert.Empty(Gate.Check());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void JP_10_wants_a_title(string title)
    {
        Gate.Title("JP-10", Error, title);
    }

    [Theory]
    [InlineData("<b>Accountant</b>")]
    [InlineData("R&amp;D Lead")]
    [InlineData("Accountant&nbsp;")]
    [InlineData(" Accountant")]
    [InlineData("Accountant\nBerlin")]
    [InlineData("Accountant\tBerlin")]
    [InlineData("Accountant\u2028Berlin")]
    [InlineData("Account\u0000ant")]
    [InlineData("Account\u0007ant")]
    [InlineData("Account\u0085ant")]
    [InlineData("Account\u202Eant")]
    [InlineData("Accountant \uFFFD")]
    public void JP_11_wants_plain_text(string title)
    {
        Gate.Title("JP-11", Error, title);
    }

    [Fact]
    public void JP_11_wants_whole_characters()
    {
        Gate.Title("JP-11", Error, "Accountant " + "🚀"[0]);
        Gate.Title("JP-11", Error, "🚀"[1] + " Accountant");
    }

    [Fact]
    public void JP_11_wants_at_most_150_characters()
    {
        Gate.Title("JP-11", Error, new string('a', 151));
        Gate.Passes(details => details with { Title = new string('a', 150) });
    }

    [Theory]
    [InlineData("Accountant at Riverside Commons")]
    [InlineData("RIVERSIDE COMMONS – Accountant")]
    [InlineData("Accountant (Ref: 4711)")]
    [InlineData("Accountant, ref. no. 4711")]
    [InlineData("Accountant #4711")]
    [InlineData("Accountant $52,500")]
    [InlineData("Accountant 52500 EUR")]
    [InlineData("Accountant, 52k")]
    [InlineData("Accountant by 2026-12-15")]
    [InlineData("Accountant, 15 December")]
    [InlineData("Accountant from 1.12.2026")]
    [InlineData("Accountant jobs@nord.example")]
    [InlineData("Accountant www.nord.example")]
    [InlineData("Accountant – apply now")]
    public void JP_12_wants_the_role_and_nothing_else(string title)
    {
        Gate.Title("JP-12", Warning, title);
    }

    [Theory]
    [InlineData("*** Accountant ***")]
    [InlineData("Accountant wanted!!")]
    [InlineData("ACCOUNTANT")]
    [InlineData("Accountant 🚀")]
    [InlineData("Accountant ★")]
    public void JP_13_wants_no_shouting(string title)
    {
        Gate.Title("JP-13", Warning, title);
    }

    [Theory]
    [InlineData("R&D Lead")]
    [InlineData("C++ / C# Developer")]
    [InlineData("Caseworker 24/7 Helpline")]
    [InlineData("Leiter*in Öffentlichkeitsarbeit (m/w/d)")]
    [InlineData("CEO")]
    [InlineData("Community Coordinator (part-time)")]
    [InlineData("社区协调员")]
    [InlineData("منسق المجتمع")]
    [InlineData("Riversider Commonsense Coach")]
    [InlineData("March Coordinator")]
    public void An_ordinary_title_passes(string title)
    {
        Gate.Passes(details => details with { Title = title });
    }
}
