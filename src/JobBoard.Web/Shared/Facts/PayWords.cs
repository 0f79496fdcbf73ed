using System.Globalization;
using JobBoard.Geography;
using JobBoard.Postings;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Facts;

/// <summary>What a job pays, as a line says it.</summary>
/// <param name="IsStated">Whether there is something to compare, if only that it is unpaid.</param>
public sealed record Pay(string Text, bool IsStated)
{
    public string CssClass => IsStated ? "pay" : "pay-none";
}

public static class PayWords
{
    /// <summary>Signs that English uses for one currency alone; the others go by their code.</summary>
    private static readonly Dictionary<string, string> Signs = new()
    {
        ["USD"] = "$",
        ["EUR"] = "€",
        ["GBP"] = "£",
        ["INR"] = "₹",
        ["CAD"] = "CA$",
        ["AUD"] = "A$",
        ["NZD"] = "NZ$",
        ["BRL"] = "R$",
    };

    extension(IStringLocalizer<Words> words)
    {
        public Pay Pay(Salary? salary) => salary switch
        {
            { State: SalaryState.Range } when words.Amount(salary) is { } amount => new Pay(words.Per(salary.Unit, amount), true),
            { State: SalaryState.Unpaid } => new Pay(words["Unpaid"], true),
            { State: SalaryState.ToBeDecided } => new Pay(words["PayToBeDecided"], false),
            _ => new Pay(words["PayNotStated"], false),
        };

        /// <summary>The currency by name and code, since a sign such as $ may be taken for another; null without an amount.</summary>
        public string? Currency(Salary? salary) => salary switch
        {
            { State: SalaryState.Range, Currency: { } code } when words.Amount(salary) is not null =>
                Currencies.NameOf(code) is { } name ? words["CurrencyNamed", name, code] : code,
            _ => null,
        };

        private string? Amount(Salary salary) => salary switch
        {
            { Minimum: { } only, Maximum: { } same } when only == same => Money(salary, only),
            { Minimum: { } least, Maximum: { } most } => Money(salary, least) + "–" + Number(salary, most),
            { Minimum: { } least } => words["From", Money(salary, least)],
            { Maximum: { } most } => words["UpTo", Money(salary, most)],
            _ => null,
        };

        private string Per(SalaryUnit? unit, string amount) => unit switch
        {
            SalaryUnit.Hour => words["PerHour", amount],
            SalaryUnit.Day => words["PerDay", amount],
            SalaryUnit.Week => words["PerWeek", amount],
            SalaryUnit.Month => words["PerMonth", amount],
            SalaryUnit.Year => words["PerYear", amount],
            null => amount,
        };
    }

    private static string Money(Salary salary, decimal amount)
    {
        if (salary.Currency is not { } code)
            return Number(salary, amount);
        return Signs.TryGetValue(code, out var sign) ? sign + Number(salary, amount) : $"{code}\u00A0{Number(salary, amount)}";
    }

    // Both ends with cents when one of them has some.
    private static string Number(Salary salary, decimal amount)
    {
        var isWhole = (salary.Minimum ?? 0) % 1 is 0 && (salary.Maximum ?? 0) % 1 is 0;
        return amount.ToString(isWhole ? "#,##0" : "#,##0.00##", CultureInfo.CurrentCulture);
    }
}
