using JobBoard.Postings;

namespace JobBoard.Samples;

/// <summary>Draws what a posting says of its pay.</summary>
internal static class PayDraw
{
    /// <param name="monthly">What the work is worth a month, full time.</param>
    /// <param name="share">The share of full-time work that it is.</param>
    public static Salary? Draw(Dice dice, EmploymentTypes types, string currency, decimal monthly, decimal share)
    {
        if (types.HasFlag(EmploymentTypes.Volunteer))
            return Salary.Unpaid;
        return dice.Below(100) switch
        {
            < 68 => DrawAmount(dice, currency, Unit(dice, types), monthly, share),
            < 80 => Salary.ToBeDecided,
            < 92 => Salary.NotDisclosed,
            _ => null,
        };
    }

    private static SalaryUnit Unit(Dice dice, EmploymentTypes types)
    {
        if (types.HasFlag(EmploymentTypes.PerDiem))
            return SalaryUnit.Day;
        if (types.HasFlag(EmploymentTypes.Contractor))
            return dice.Chance(70) ? SalaryUnit.Hour : SalaryUnit.Day;
        if (types.HasFlag(EmploymentTypes.PartTime))
            return dice.Chance(60) ? SalaryUnit.Hour : SalaryUnit.Month;
        return dice.Below(100) switch
        {
            < 45 => SalaryUnit.Year,
            < 88 => SalaryUnit.Month,
            < 92 => SalaryUnit.Week,
            _ => SalaryUnit.Hour,
        };
    }

    private static Salary DrawAmount(Dice dice, string currency, SalaryUnit unit, decimal monthly, decimal share)
    {
        var amount = monthly * dice.Between(85, 115) / 100 * unit switch
        {
            SalaryUnit.Hour => 1m / 165,
            SalaryUnit.Day => 1m / 21,
            SalaryUnit.Week => share * 3 / 13,
            SalaryUnit.Month => share,
            SalaryUnit.Year => share * 12,
        };
        var (least, most) = (Rounded(amount), Rounded(amount * dice.Between(108, 130) / 100));
        return dice.Below(100) switch
        {
            < 75 => Salary.Range(currency, unit, least, most),
            < 90 => Salary.Range(currency, unit, least, least),
            < 95 => Salary.Range(currency, unit, least, null),
            _ => Salary.Range(currency, unit, null, most),
        };
    }

    /// <summary>As people round pay: to half of the second digit.</summary>
    private static decimal Rounded(decimal amount)
    {
        var step = 0.05m;
        while (amount >= step * 200)
            step *= 10;
        return Math.Round(amount / step) * step / 1.00m;
    }
}
