using JobBoard.Text;

namespace JobBoard.Postings;

/// <summary>The way in which one applies.</summary>
public enum ApplicationMethod
{
    Email,
    Url,

    /// <summary>A form on this site.</summary>
    Form,
}

/// <summary>How to apply for a posting.</summary>
public sealed record Application
{
    public required ApplicationMethod Method { get; init; }

    /// <summary>One address, for <see cref="ApplicationMethod.Email"/>.</summary>
    public string? Email { get; init; }

    /// <summary>The subject the organization wants to see, without quotation marks.</summary>
    public string? Subject { get; init; }

    /// <summary>An absolute http(s) address, for <see cref="ApplicationMethod.Url"/>.</summary>
    public string? Url { get; init => field = WebAddress.WithAsciiHost(value); }

    /// <summary>Plain text shown with the way to apply.</summary>
    public string? Instructions { get; init; }

    /// <summary>The documents asked for, each as the notice names it: "CV", "cover letter".</summary>
    public IReadOnlyList<string> Documents { get; init => field = value ?? []; } = [];
}
