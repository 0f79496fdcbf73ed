using JobBoard.Geography;
using JobBoard.Postings;
using JobBoard.Text;
using JobBoard.Web.Shared.Forms;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Hours, pay, and how to apply.</summary>
internal sealed partial class FormFields
{
    private const int HoursInWeek = 168;

    public WorkingHours? WorkingHours()
    {
        var isSame = Same(form.HoursMinimum, before.HoursMinimum) && Same(form.HoursMaximum, before.HoursMaximum)
            && Same(form.WindowFrom, before.WindowFrom) && Same(form.WindowTo, before.WindowTo);
        if (isSame && (stored.WorkingHours is null || Same(form.WindowZone, before.WindowZone)))
            return stored.WorkingHours;
        var (least, most) = (Hours(nameof(form.HoursMinimum), form.HoursMinimum), Hours(nameof(form.HoursMaximum), form.HoursMaximum));
        if (least > most)
            Wrong(nameof(form.HoursMaximum), words["LessThanLeast"]);
        var (from, to) = (Time(nameof(form.WindowFrom), form.WindowFrom), Time(nameof(form.WindowTo), form.WindowTo));
        if (from is null != to is null && _errors.All(error => !error.Field.Contains("Window", StringComparison.Ordinal)))
            Wrong(from is null ? nameof(form.WindowFrom) : nameof(form.WindowTo), words["WindowHalf"]);
        var zone = from is null || to is null ? null : Zone();
        return (least, most, from, to) is (null, null, null, null) ? null : new WorkingHours
        {
            Minimum = least,
            Maximum = most,
            From = from,
            To = to,
            TimeZone = zone,
        };
    }

    public Salary? Salary()
    {
        var isSame = Same(form.SalaryState, before.SalaryState) && Same(form.SalaryMinimum, before.SalaryMinimum)
            && Same(form.SalaryMaximum, before.SalaryMaximum) && Same(form.SalaryCurrency, before.SalaryCurrency)
            && Same(form.SalaryUnit, before.SalaryUnit);
        if (isSame)
            return stored.Salary;
        var hasAmount = !string.IsNullOrWhiteSpace(form.SalaryMinimum + form.SalaryMaximum);
        var state = OneOf<SalaryState>(nameof(form.SalaryState), form.SalaryState);
        if (hasAmount && state is not SalaryState.Range)
            Wrong(nameof(form.SalaryState), words["AmountWithoutRange"]);
        if (state is not SalaryState.Range)
            return state is { } other ? new Salary(other) : null;
        var least = Number(nameof(form.SalaryMinimum), form.SalaryMinimum);
        var most = Number(nameof(form.SalaryMaximum), form.SalaryMaximum);
        if (!hasAmount)
            Wrong(nameof(form.SalaryMinimum), words["AmountMissing"]);
        if (least > most)
            Wrong(nameof(form.SalaryMaximum), words["LessThanLeast"]);
        return new Salary(SalaryState.Range, Currency(), OneOf<SalaryUnit>(nameof(form.SalaryUnit), form.SalaryUnit), least, most);
    }

    public Application? Apply()
    {
        var isSame = Same(form.ApplyMethod, before.ApplyMethod) && Same(form.ApplyEmail, before.ApplyEmail)
            && Same(form.ApplySubject, before.ApplySubject) && Same(form.ApplyUrl, before.ApplyUrl)
            && Same(form.ApplyInstructions, before.ApplyInstructions) && Same(form.ApplyDocuments, before.ApplyDocuments);
        if (isSame)
            return stored.Apply;
        var method = OneOf<ApplicationMethod>(nameof(form.ApplyMethod), form.ApplyMethod);
        var (email, url) = (Mail(), Page());
        string?[] said = [form.ApplyEmail, form.ApplySubject, form.ApplyUrl, form.ApplyInstructions, form.ApplyDocuments];
        if (method is null && said.Any(text => !string.IsNullOrWhiteSpace(text)))
            Wrong(nameof(form.ApplyMethod), words["ApplyMethodMissing"]);
        return method is not { } way ? null : new Application
        {
            Method = way,
            Email = email,
            Subject = Line(form.ApplySubject),
            Url = url,
            Instructions = string.IsNullOrWhiteSpace(form.ApplyInstructions) ? null : form.ApplyInstructions.ReplaceLineEndings("\n").Trim(),
            Documents = Same(form.ApplyDocuments, before.ApplyDocuments)
                ? stored.Apply?.Documents ?? []
                : [.. (form.ApplyDocuments ?? "").Split([',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        };
    }

    private decimal? Hours(string field, string? typed)
    {
        var hours = Number(field, typed);
        if (hours is null or <= HoursInWeek)
            return hours;
        Wrong(field, words["HoursWrong"]);
        return null;
    }

    private TimeOnly? Time(string field, string? typed)
    {
        if (!TimeText.TryRead(typed, out var time))
            Wrong(field, words["TimeWrong"]);
        return time;
    }

    private string? Zone()
    {
        var zone = ZoneText.Find(form.WindowZone);
        if (zone is null)
            Wrong(nameof(form.WindowZone), words[string.IsNullOrWhiteSpace(form.WindowZone) ? "ZoneMissing" : "ZoneWrong"]);
        return zone;
    }

    private string? Currency()
    {
        var code = form.SalaryCurrency?.Trim().ToUpperInvariant();
        if (code is { Length: > 0 } && Currencies.IsCode(code))
            return code;
        Wrong(nameof(form.SalaryCurrency), words["CurrencyWrong"]);
        return null;
    }

    private string? Mail()
    {
        var said = Line(form.ApplyEmail);
        if (said is null || Same(form.ApplyEmail, before.ApplyEmail))
            return said is null ? null : stored.Apply?.Email;
        if (WebAddress.IsMail(said))
            return said;
        Wrong(nameof(form.ApplyEmail), words["MailWrong"]);
        return null;
    }

    private string? Page()
    {
        var said = Line(form.ApplyUrl);
        if (said is null || Same(form.ApplyUrl, before.ApplyUrl))
            return said is null ? null : stored.Apply?.Url;
        if (WebAddress.IsPage(WebAddress.WithAsciiHost(said)))
            return said;
        Wrong(nameof(form.ApplyUrl), words["UrlWrong"]);
        return null;
    }
}
