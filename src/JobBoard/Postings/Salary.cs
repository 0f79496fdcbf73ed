namespace JobBoard.Postings;

/// <summary>What is known of the pay.</summary>
public enum SalaryState
{
    Range,
    ToBeDecided,
    NotDisclosed,
    Unpaid,
}

/// <summary>The period an amount is for (schema.org unitText as Google lists it).</summary>
public enum SalaryUnit
{
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>The organization's own statement about pay; only a stated number is ever a number here.</summary>
/// <param name="Currency">ISO 4217 code in capitals; with <see cref="SalaryState.Range"/> only, as are the others.</param>
/// <param name="Unit">The period; null while the notice has not said it, which the gate refuses.</param>
/// <param name="Minimum">The least paid, in units of the currency; equal to <paramref name="Maximum"/> for one amount.</param>
/// <param name="Maximum">The most paid; null for "from".</param>
public sealed record Salary(
    SalaryState State,
    string? Currency = null,
    SalaryUnit? Unit = null,
    decimal? Minimum = null,
    decimal? Maximum = null)
{
    public static Salary ToBeDecided { get; } = new(SalaryState.ToBeDecided);

    public static Salary NotDisclosed { get; } = new(SalaryState.NotDisclosed);

    public static Salary Unpaid { get; } = new(SalaryState.Unpaid);

    public static Salary Range(string currency, SalaryUnit? unit, decimal? minimum, decimal? maximum) =>
        new(SalaryState.Range, currency, unit, minimum, maximum);
}
