using JobBoard.Structured;
using JobBoard.Web.Shared;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Postings;

/// <summary>One line of the checklist.</summary>
/// <param name="Look">The class that colours it.</param>
/// <param name="Icon">The outline of its sign.</param>
/// <param name="Label">What the sign means; empty where all is well.</param>
/// <param name="Link">The field that mends it; null where there is nothing to mend.</param>
public sealed record CheckLine(string Look, string Icon, string Label, string Text, string? Link);

internal static class CheckLines
{
    private const string Cross = "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16M7 7l6 6m0-6-6 6";
    private const string Warning = "M10 3 2 17h16zM10 8v4m0 2.5v.1";
    private const string Tick = "m4 10.5 4 4 8-9";

    extension(IStringLocalizer<StaffWords> words)
    {
        /// <summary>What the gate says, but for its notes.</summary>
        /// <param name="editor">The path of the editor; empty on its own page.</param>
        public IReadOnlyList<CheckLine> Checks(IEnumerable<Finding> findings, string editor) =>
            [.. findings.Where(finding => finding.Level is not FindingLevel.Note).Select(finding => words.Check(finding, editor))];

        public CheckLine Check(Finding finding, string editor = "")
        {
            var link = editor + FieldIds.LinkTo(FieldIds.NameOf(finding.Field));
            return finding.Level is FindingLevel.Error
                ? words.Wrong(finding.Message, link)
                : new CheckLine("c-warn", Warning, words["CheckWarning"], finding.Message, link);
        }

        public CheckLine Wrong(string message, string link) => new("c-bad", Cross, words["CheckError"], message, link);
    }

    public static CheckLine Well(string text) => new("c-ok", Tick, "", text, Link: null);
}
