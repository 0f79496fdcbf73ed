using JobBoard.Postings;
using JobBoard.Web.Shared;
using JobBoard.Web.Shared.Forms;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Postings;

/// <summary>Why somebody closes a posting; that it expired is the clock's reason alone.</summary>
internal static class ClosingWords
{
    extension(IStringLocalizer<StaffWords> words)
    {
        public IReadOnlyList<Choice> ClosingReasons() =>
            [new(nameof(ClosedReason.Filled), words["ReasonFilled"]), new(nameof(ClosedReason.Withdrawn), words["ReasonWithdrawn"])];
    }

    /// <summary>Null for what no person may say.</summary>
    public static ClosedReason? Read(string? said) => said switch
    {
        nameof(ClosedReason.Filled) => ClosedReason.Filled,
        nameof(ClosedReason.Withdrawn) => ClosedReason.Withdrawn,
        _ => null,
    };
}
