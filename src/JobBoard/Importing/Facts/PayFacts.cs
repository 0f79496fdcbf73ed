using System.Text.RegularExpressions;
using JobBoard.Importing.Words;
using JobBoard.Postings;

namespace JobBoard.Importing.Facts;

/// <summary>What the work pays, and the words about it that are no number.</summary>
internal sealed partial record PayFacts(Salary? Salary, string? Note)
{
    private const string Field = nameof(PostingDetails.Salary);

    /// <param name="country">The country of the work, which a bare "$" may mean.</param>
    public static PayFacts Of(Draft draft, string? country)
    {
        var notes = new List<string>();
        var readings = new List<Reading<Salary>>();
        if (FromParts(draft) is { } parts)
            readings.Add(parts);
        foreach (var statement in draft.Stated(NoticeField.Salary).Where(statement => !IsBare(statement.Text)))
        {
            var (salary, warning) = PayWords.Of(statement.Text, country);
            // "hourly_rate: $20" says the period by its key.
            if (salary is { State: SalaryState.Range, Unit: null })
                salary = salary with { Unit = PayWords.UnitOf(statement.Key.Replace('_', ' ').Replace('-', ' ')) };
            if (salary is not null)
                readings.Add(new Reading<Salary>(salary, statement.Quote, warning));
            if (salary is null || Conditions().IsMatch(statement.Text))
                notes.Add(statement.Text);
        }
        readings.AddRange(PayWords.Find(draft.Prose, country));
        var taken = draft.Settle(Field, readings, Agree);
        return new PayFacts(taken is null ? null : WithPeriod(draft, taken, readings), notes is [] ? null : string.Join("; ", notes.Distinct()));
    }

    /// <summary>Pay whose amounts, currency and period stand under keys of their own.</summary>
    private static Reading<Salary>? FromParts(Draft draft)
    {
        var least = Amount(draft, NoticeField.SalaryMinimum);
        var most = Amount(draft, NoticeField.SalaryMaximum);
        var single = draft.Stated(NoticeField.Salary).FirstOrDefault(statement => IsBare(statement.Text));
        var currency = draft.Stated(NoticeField.SalaryCurrency).FirstOrDefault();
        var unit = draft.Stated(NoticeField.SalaryUnit).FirstOrDefault();
        if ((least ?? most ?? single) is not { } first || currency is null)
            return null;
        var code = PayWords.CurrencyOf(currency.Text.ToUpperInvariant(), country: null).Code;
        if (single is not null && (least ?? most) is not null)
            draft.Remark(RemarkKind.Warning, Field, $"A single amount ({single.Text}) stands beside the range; the range was taken.", single.Line);
        if (unit is null)
            draft.Remark(RemarkKind.Warning, Field, "The amounts are stated without a period.", first.Line);
        foreach (var part in ((Statement?[])[least, most, least is null && most is null ? single : null, currency, unit]).OfType<Statement>())
            draft.Cite(Field, part.Quote);
        var amount = Numerals.AmountOf(single?.Text ?? "");
        var (minimum, maximum) = (least ?? most) is null
            ? (amount, amount)
            : (Numerals.AmountOf(least?.Text ?? ""), Numerals.AmountOf(most?.Text ?? ""));
        return code is null || (minimum ?? maximum) is null or 0
            ? null
            : new Reading<Salary>(Salary.Range(code, unit is null ? null : PayWords.UnitOf(unit.Text), minimum, maximum), first.Quote);
    }

    private static Statement? Amount(Draft draft, NoticeField field) =>
        draft.Stated(field).FirstOrDefault(statement => Numerals.AmountOf(statement.Text) is > 0);

    /// <summary>The period that the text says of the same amounts, where the statement has none.</summary>
    private static Salary WithPeriod(Draft draft, Reading<Salary> taken, List<Reading<Salary>> readings)
    {
        if (taken.Value is not { State: SalaryState.Range, Unit: null })
            return taken.Value;
        var source = readings.FirstOrDefault(one => one.Value.Unit is not null && Agree(taken.Value, one.Value));
        if (source is null)
            return taken.Value;
        draft.Cite(Field, source.Quote);
        return taken.Value with { Unit = source.Value.Unit };
    }

    private static bool Agree(Salary left, Salary right) =>
        left.Unit is null || right.Unit is null ? left with { Unit = null } == right with { Unit = null } : left == right;

    private static bool IsBare(string text) => Bare().IsMatch(text);

    [GeneratedRegex(@"^[\d.,]+$", RegexOptions.None, 1000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\b(?:DOE|depending|dependent|pro[ -]rata|plus|benefits?|bonus|experience|grade|selon|je nach|según|conforme)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Conditions();
}
