using System.Security.Claims;
using JobBoard.Accounts;
using JobBoard.Organizations;

namespace JobBoard.Web.Shared;

/// <summary>Who is signed in, for the length of one request.</summary>
public sealed class CurrentStaff(StaffStandings standings)
{
    private Standing? _standing;

    /// <summary>The person's standing, once the request has been let in.</summary>
    /// <exception cref="InvalidOperationException">The action is open to anybody.</exception>
    public Standing Standing => _standing ?? throw new InvalidOperationException("Nobody has been let in.");

    /// <summary>The standing of the account that a request was signed in with; null for a visitor, or when the account is gone.</summary>
    public async Task<Standing?> FindAsync(ClaimsPrincipal principal, CancellationToken cancellationToken) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? _standing ??= await standings.FindAsync(id, cancellationToken)
            : null;
}
