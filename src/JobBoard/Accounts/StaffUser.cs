using Microsoft.AspNetCore.Identity;

namespace JobBoard.Accounts;

/// <summary>A person who works on the board; readers need no account.</summary>
public sealed class StaffUser : IdentityUser<Guid>
{
    private StaffUser()
    {
    }

    /// <param name="email">One checked address, which is also what the person signs in with.</param>
    public StaffUser(string email, string name, BoardRole role, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7();
        UserName = email;
        Email = email;
        Name = name;
        Role = role;
        CreatedAt = now;
        LockoutEnabled = true;
    }

    /// <summary>The name that colleagues read.</summary>
    public string Name { get; set; } = "";

    public BoardRole Role { get; set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The last sign-in; null while the person has not taken up the invitation.</summary>
    public DateTimeOffset? SignedInAt { get; set; }
}
