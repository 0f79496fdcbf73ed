using JobBoard.Accounts;
using JobBoard.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace JobBoard.Web.Account;

/// <summary>Keeps accounts in the board's own database.</summary>
internal sealed class StaffStore(BoardDb db, IdentityErrorDescriber describer)
    : UserOnlyStore<StaffUser, BoardDb, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(
        db, describer);
