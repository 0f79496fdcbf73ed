using System.Globalization;
using JobBoard.Postings;

namespace JobBoard.Samples;

/// <summary>Draws one posting of an employer: its facts, then a text that agrees with them.</summary>
internal sealed class JobDraw(Dice dice, Employer employer, DateOnly today)
{
    private const int FullWeek = 38;

    public PostingDetails Draw(string identifier)
    {
        var trade = dice.Pick(employer.Trades);
        var types = DrawTypes();
        var role = DrawRole(trade, types);
        var arrangement = PlaceDraw.Arrangement(dice, trade);
        var towns = arrangement is Arrangement.Remote ? [] : PlaceDraw.Towns(dice, employer);
        var zone = (towns is [var town, ..] ? town : employer.Town).TimeZone;
        var hours = DrawHours(types, arrangement, zone);
        var facts = new PostingDetails
        {
            Title = types is EmploymentTypes.PartTime && dice.Chance(25) ? $"{role} (part-time)" : role,
            EmploymentTypes = types,
            Arrangement = arrangement,
            Locations = [.. towns.Select(one => one.ToLocation())],
            ApplicantLocations = arrangement is Arrangement.Remote ? PlaceDraw.ApplicantLocations(dice, employer.Town.Country) : [],
            WorkingHours = hours,
            Salary = DrawPay(trade, types, role, hours),
            SalaryNote = !types.HasFlag(EmploymentTypes.Volunteer) && dice.Chance(10) ? dice.Pick(Phrases.Common["paynotes"]) : null,
            DatePosted = new ZonedDate(today.AddDays(-Math.Min(dice.Between(1, 45), dice.Between(1, 45))), null, zone),
            ValidThrough = DrawDeadline(zone),
            StartDate = dice.Chance(35) ? Month(today.AddDays(dice.Between(95, 190))) : null,
            Duration = types is EmploymentTypes.FullTime or EmploymentTypes.PartTime ? null : dice.Pick(["P10W", "P3M", "P6M", "P9M", "P1Y"]),
            Languages = DrawLanguages(arrangement),
            EducationLevel = dice.Chance(55) ? trade.Education : null,
            ExperienceMonths = DrawExperience(types),
            Category = trade.Category.Slug,
            Identifier = identifier,
        };
        facts = facts with { Apply = DrawApplication(role, identifier) };
        return facts with { Description = new JobText(dice, employer, trade, role).Write(facts) };
    }

    private EmploymentTypes DrawTypes() => dice.Below(100) switch
    {
        < 58 => EmploymentTypes.FullTime,
        < 74 => EmploymentTypes.PartTime,
        < 80 => EmploymentTypes.Contractor | EmploymentTypes.PartTime,
        < 84 => EmploymentTypes.Contractor,
        < 91 => EmploymentTypes.Temporary | EmploymentTypes.FullTime,
        < 95 => EmploymentTypes.Intern,
        < 98 => EmploymentTypes.Volunteer,
        _ => EmploymentTypes.PerDiem,
    };

    private string DrawRole(Trade trade, EmploymentTypes types)
    {
        if (types is EmploymentTypes.Intern)
            return dice.Pick(trade["interns"]);
        if (types is EmploymentTypes.Volunteer)
            return dice.Pick(trade["volunteers"]);
        var title = dice.Pick(trade["titles"]);
        return dice.Chance(14) ? $"Senior {title}" : title;
    }

    private WorkingHours? DrawHours(EmploymentTypes types, Arrangement arrangement, string zone)
    {
        if (types is EmploymentTypes.PerDiem or EmploymentTypes.Contractor)
            return null;
        decimal least = types switch
        {
            EmploymentTypes.Volunteer => dice.Between(2, 8),
            _ when types.HasFlag(EmploymentTypes.PartTime) => dice.Between(6, 14) * 2,
            _ => dice.Between(35, 40),
        };
        var hours = new WorkingHours { Minimum = least, Maximum = least + (least < 30 && dice.Chance(30) ? 4 : 0) };
        if (arrangement is not Arrangement.Remote || !dice.Chance(20))
            return hours;
        var from = new TimeOnly(dice.Between(8, 14), 0);
        return hours with { From = from, To = from.AddHours(4), TimeZone = zone };
    }

    private Salary? DrawPay(Trade trade, EmploymentTypes types, string role, WorkingHours? hours)
    {
        var economy = employer.Town.Economy;
        var standing = types is EmploymentTypes.Intern ? 0.45m : role.StartsWith("Senior ", StringComparison.Ordinal) ? 1.25m : 1;
        var share = Math.Min(1, (hours?.Minimum ?? FullWeek) / FullWeek);
        return PayDraw.Draw(dice, types, economy.Currency, economy.MonthlyPay * trade.Pay * standing, share);
    }

    /// <summary>An hour is named only for days far enough away that no zone has come to it yet.</summary>
    private ZonedDate DrawDeadline(string zone)
    {
        var days = dice.Between(1, 90);
        return new ZonedDate(today.AddDays(days), days > 3 && dice.Chance(12) ? dice.Pick([new TimeOnly(12, 0), new(17, 0)]) : null, zone);
    }

    private string Month(DateOnly day) =>
        day.ToString(dice.Chance(60) ? "yyyy-MM" : "yyyy-MM-01", CultureInfo.InvariantCulture);

    private List<LanguageSkill> DrawLanguages(Arrangement arrangement)
    {
        var local = employer.Town.Economy.Language;
        string[] levels = ["fluent", "good", "B2", "C1"];
        var languages = new List<LanguageSkill> { new(arrangement is Arrangement.Remote ? "en" : local, dice.Pick(levels)) };
        if (local is not "en" && dice.Chance(40))
            languages.Add(new(arrangement is Arrangement.Remote ? local : "en", dice.Pick(levels), IsPreferred: true));
        return languages;
    }

    private int? DrawExperience(EmploymentTypes types) =>
        types is EmploymentTypes.Intern or EmploymentTypes.Volunteer || dice.Chance(45) ? null : 12 * dice.Pick([1, 2, 3, 5, 7]);

    private Application DrawApplication(string role, string identifier)
    {
        if (dice.Chance(40))
            return new() { Method = ApplicationMethod.Url, Url = $"https://{employer.Domain}/jobs/{identifier.ToLowerInvariant()}" };
        return new()
        {
            Method = ApplicationMethod.Email,
            Email = $"jobs@{employer.Domain}",
            Subject = $"{role}, {identifier}",
            Documents = ["CV", dice.Pick(["cover letter", "certificates", "list of references", "portfolio"])],
        };
    }
}
