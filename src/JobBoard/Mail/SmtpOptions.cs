using Microsoft.Extensions.Options;

namespace JobBoard.Mail;

/// <summary>The mail server that takes the board's messages; without one they wait.</summary>
public sealed class SmtpOptions
{
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    /// <summary><c>StartTls</c>, <c>Tls</c> from the first byte, or <c>None</c> for a server on this machine.</summary>
    public SmtpSecurity Security { get; set; } = SmtpSecurity.StartTls;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>The address that messages come from.</summary>
    public string? From { get; set; }

    public bool IsConfigured => !string.IsNullOrWhiteSpace(Host);

    internal sealed class Validator : IValidateOptions<SmtpOptions>
    {
        public ValidateOptionsResult Validate(string? name, SmtpOptions options)
        {
            if (!options.IsConfigured)
                return ValidateOptionsResult.Success;
            if (options.Port is < 1 or > 65535)
                return ValidateOptionsResult.Fail($"Smtp:Port is {options.Port}; it must be 1 to 65535.");
            if (!System.Net.Mail.MailAddress.TryCreate(options.From, out _))
                return ValidateOptionsResult.Fail($"Smtp:From is \"{options.From}\"; it must be the address that messages come from.");
            return options.User is null == options.Password is null
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail("Smtp:User and Smtp:Password must both be given, or neither.");
        }
    }
}

/// <summary>How the connection to the mail server is secured.</summary>
public enum SmtpSecurity
{
    StartTls,
    Tls,
    None,
}
