using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Account;

/// <summary>Puts what an account may not be beside the field that it is about.</summary>
internal static class IdentityErrors
{
    public static void AddErrors(this ModelStateDictionary state, IdentityResult result, IStringLocalizer<StaffWords> words)
    {
        foreach (var error in result.Errors.DistinctBy(error => FieldOf(error)))
            state.AddModelError(FieldOf(error), error.Code.StartsWith("Duplicate", StringComparison.Ordinal) ? words["EmailTaken"] : error.Description);
    }

    private static string FieldOf(IdentityError error) =>
        error.Code.StartsWith("Password", StringComparison.Ordinal) ? "Form.Password" : error.Code.StartsWith("Duplicate", StringComparison.Ordinal) ? "Form.Email" : "";
}
