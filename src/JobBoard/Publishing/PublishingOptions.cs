using JobBoard.Postings;
using JobBoard.Text;
using Microsoft.Extensions.Options;

namespace JobBoard.Publishing;

/// <summary>What the board assumes for postings that do not say it themselves.</summary>
public sealed class PublishingOptions
{
    /// <summary>IANA zone of new postings.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>BCP 47 tag of the language of new postings.</summary>
    public string Locale { get; set; } = "en";

    /// <summary>Days that a posting stays open when no deadline is stated.</summary>
    public int DefaultOpenDays { get; set; } = 60;

    /// <summary>Days that a closed posting's page explains itself before it answers 410.</summary>
    public int ClosedPageDays { get; set; } = 90;

    public TimeSpan ClosedPageFor => TimeSpan.FromDays(ClosedPageDays);

    internal sealed class Validator : IValidateOptions<PublishingOptions>
    {
        public ValidateOptionsResult Validate(string? name, PublishingOptions options)
        {
            if (!ZonedDate.IsZone(options.TimeZone))
                return Fail("TimeZone", options.TimeZone, "an IANA zone such as Africa/Dakar");
            if (!LanguageTag.IsKnown(options.Locale))
                return Fail("Locale", options.Locale, "a language tag such as en or pt-BR");
            if (options.DefaultOpenDays is < 1 or > 365)
                return Fail("DefaultOpenDays", options.DefaultOpenDays, "a number of days from 1 to 365");
            if (options.ClosedPageDays is < 0 or > 3650)
                return Fail("ClosedPageDays", options.ClosedPageDays, "a number of days from 0 to 3650");
            return ValidateOptionsResult.Success;
        }

        private static ValidateOptionsResult Fail(string key, object value, string wanted) =>
            ValidateOptionsResult.Fail($"JobBoard:{key} is \"{value}\"; it must be {wanted}.");
    }
}
