using System.CommandLine;
using System.Globalization;

namespace JobBoard.Web.Commands;

/// <summary>An option that takes a day, in the one form that reads the same everywhere.</summary>
internal static class DayOption
{
    private const string Form = "yyyy-MM-dd";

    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = given =>
        {
            if (DateOnly.TryParseExact(given.Tokens[0].Value, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            given.AddError($"{name} takes a day such as 2027-01-31, not \"{given.Tokens[0].Value}\".");
            return null;
        },
    };
}
