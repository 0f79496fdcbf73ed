using JobBoard.Geography;
using JobBoard.Postings;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Structured.Rules;

/// <summary>Section 9: pay that was stated as a number.</summary>
internal static class PayRules
{
    private const string Field = nameof(PostingDetails.Salary);

    /// <summary>Currencies of which an hour's work is counted in thousands, so that size says nothing about the period.</summary>
    private static readonly HashSet<string> SmallUnits =
        ["CLP", "COP", "CRC", "GNF", "HUF", "IDR", "IRR", "IQD", "JPY", "KHR", "KRW", "LAK", "LBP", "MGA", "MMK", "MNT", "NGN", "PYG", "RSD",
            "RWF", "SLE", "SOS", "TZS", "UGX", "UZS", "VND", "XAF", "XOF", "KES", "ISK", "PKR", "INR", "ARS", "BIF", "DJF", "KMF", "AMD", "CDF",
            "ETB", "MWK", "ZMW", "LKR", "NPR", "BDT", "PHP", "EGP", "RUB", "UAH", "THB", "TWD", "DZD", "SYP", "YER", "HTG", "JMD", "AOA", "MZN"];

    public static IEnumerable<Finding> Check(Candidate candidate)
    {
        if (candidate.Details.Salary is not { State: SalaryState.Range } salary)
            return [];
        return CheckRange(salary);
    }

    private static IEnumerable<Finding> CheckRange(Salary salary)
    {
        if (salary.Currency is null || !Currencies.IsCode(salary.Currency))
            yield return new("JP-81", Error, Field, "Give the currency as its three-letter code, such as USD.");
        if (salary.Unit is null)
            yield return new("JP-82", Error, Field, "Say whether the pay is per hour, day, week, month or year.");
        if ((salary.Minimum ?? salary.Maximum) is null)
            yield return new("JP-83", Error, Field, "Give an amount, or choose that pay is to be decided.");
        if (salary.Minimum <= 0 || salary.Maximum <= 0 || salary.Minimum > salary.Maximum)
            yield return new("JP-83", Error, Field, "Amounts are above zero, the lower one first.");
        if (salary is { Unit: { } unit, Currency: { } currency } && !SmallUnits.Contains(currency) && !Fits(salary, unit))
            yield return new("JP-87", Warning, Field, $"The amount looks odd for a {unit.ToString().ToLowerInvariant()}; check the period.");
        if (salary.Minimum is null != salary.Maximum is null)
            yield return new("JP-89", Note, Field, "Give both ends of the range if you can.");
    }

    private static bool Fits(Salary salary, SalaryUnit unit)
    {
        var (least, most) = unit switch
        {
            SalaryUnit.Hour => (0.5m, 1_000m),
            SalaryUnit.Day => (3m, 10_000m),
            SalaryUnit.Week => (15m, 50_000m),
            SalaryUnit.Month => (50m, 200_000m),
            SalaryUnit.Year => (500m, 3_000_000m),
        };
        return Within(salary.Minimum) && Within(salary.Maximum);

        bool Within(decimal? amount) => amount is null || amount >= least && amount <= most;
    }
}
