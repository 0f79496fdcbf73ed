using System.Net;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Shared;

/// <summary>How the site calls itself, and whom it trusts.</summary>
public sealed class SiteOptions
{
    public const int MaxName = 60;

    /// <summary>The board's name, on every page and in every feed.</summary>
    public string Name { get; set; } = "Job Board";

    /// <summary>
    /// Addresses, or networks such as 10.0.0.0/8, of the proxies that may set X-Forwarded-For and -Proto; the loopback
    /// addresses when empty.
    /// </summary>
    public IReadOnlyList<string> TrustedProxies { get; set; } = [];

    /// <summary>Who must have an authenticator app or a passkey.</summary>
    public SecondStepFor RequireSecondStep { get; set; }

    internal sealed class Validator : IValidateOptions<SiteOptions>
    {
        public ValidateOptionsResult Validate(string? name, SiteOptions options)
        {
            if (string.IsNullOrWhiteSpace(options.Name) || options.Name.Length > MaxName)
                return ValidateOptionsResult.Fail($"JobBoard:Name is \"{options.Name}\"; it must have 1 to {MaxName} characters.");
            if (!Enum.IsDefined(options.RequireSecondStep))
                return ValidateOptionsResult.Fail($"JobBoard:RequireSecondStep is \"{options.RequireSecondStep}\"; it must be Nobody, Administrators or Everybody.");
            return options.TrustedProxies.FirstOrDefault(proxy => !IsAddress(proxy)) is { } wrong
                ? ValidateOptionsResult.Fail(
                    $"JobBoard:TrustedProxies holds \"{wrong}\"; each must be an IP address or a network such as 10.0.0.0/8.")
                : ValidateOptionsResult.Success;
        }

        private static bool IsAddress(string proxy) => IPAddress.TryParse(proxy, out _) || IPNetwork.TryParse(proxy, out _);
    }
}

/// <summary>Of whom a second step is asked, besides those who chose one.</summary>
public enum SecondStepFor
{
    Nobody,
    Administrators,
    Everybody,
}
