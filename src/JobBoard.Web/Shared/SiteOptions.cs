using System.ComponentModel.DataAnnotations;

namespace JobBoard.Web.Shared;

/// <summary>How the site calls itself, and whom it trusts.</summary>
public sealed class SiteOptions
{
    /// <summary>The board's name, on every page and in every feed.</summary>
    [Required]
    [StringLength(60)]
    public string Name { get; set; } = "Job Board";

    /// <summary>Addresses of the proxies that may set X-Forwarded-For and -Proto; the loopback addresses when empty.</summary>
    public IReadOnlyList<string> TrustedProxies { get; set; } = [];
}
