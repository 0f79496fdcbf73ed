using JobBoard.Importing;
using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Structured;

namespace JobBoard.Web.Commands;

/// <summary>Writes what an import did, item by item, for a person at a terminal.</summary>
internal sealed class ImportReport(TextWriter output, bool isDryRun)
{
    private readonly SortedDictionary<ImportOutcome, int> _totals = [];
    private int _unpublished;

    public bool HasRefusals { get; private set; }

    public void Write(ImportedItem item)
    {
        _totals[item.Outcome] = _totals.GetValueOrDefault(item.Outcome) + 1;
        HasRefusals |= item.IsRefusal;
        _unpublished += item.IsPublicationRefused ? 1 : 0;
        var name = Shown(item.Notice?.ItemKey is { } key ? $"{item.File} [{key}]" : item.File);
        output.WriteLine($"{name}{(item.Format is { } format ? $" ({format})" : "")}: {Outcome(item)}");
        if (item.Reason is { } reason)
            output.WriteLine($"  {(item.Line is { } line ? $"line {line}: " : "")}{reason}");
        if (item.Notice is { } notice)
            WriteNotice(notice, item.Details ?? notice.Details);
        foreach (var finding in item.Findings)
            output.WriteLine($"  {Level(finding.Level)} {finding.Rule} {finding.Field}: {finding.Message}");
        output.WriteLine();
    }

    public void WriteTotals()
    {
        var counts = _totals.Select(pair => $"{pair.Value} {pair.Key.ToString().ToLowerInvariant()}");
        output.WriteLine($"{_totals.Values.Sum()} read{(_totals.Count > 0 ? ": " : "")}{string.Join(", ", counts)}{(_unpublished > 0 ? $"; {_unpublished} not published" : "")}{(isDryRun ? " (dry run: nothing was stored)" : "")}");
    }

    /// <summary>A name without what would move the cursor of a terminal.</summary>
    private static string Shown(string name) => string.Concat(name.Select(character => char.IsControl(character) ? '\uFFFD' : character));

    private static string Outcome(ImportedItem item)
    {
        var outcome = item.Outcome.ToString().ToLowerInvariant();
        var state = item.State switch
        {
            null => "",
            PostingState.Closed => $", Closed ({item.ClosedReason})",
            { } other => $", {other}",
        };
        return item.IsPublicationRefused && item.Outcome is not ImportOutcome.Refused
            ? $"{outcome}, not published ({string.Join(", ", Blocking(item))}){state}"
            : outcome + state;
    }

    private static IEnumerable<string> Blocking(ImportedItem item) =>
        item.Findings.Where(finding => finding.Level is FindingLevel.Error).Select(finding => finding.Rule).Distinct();

    private void WriteNotice(Notice notice, PostingDetails details)
    {
        var read = NoticeValues.Of(notice, notice.Details).ToDictionary();
        foreach (var (field, value) in NoticeValues.Of(notice, details))
        {
            output.WriteLine($"  {field,-20}{value}");
            if (read.GetValueOrDefault(field) != value)
                output.WriteLine($"  {"",-20}  set by this import{(read.TryGetValue(field, out var said) ? $"; the notice says {said}" : "")}");
            foreach (var evidence in notice.Evidence.Where(one => one.Field == field))
                output.WriteLine($"  {"",-20}  {Origin(evidence)}: {OneLine(evidence.Text)}");
        }
        if (notice.LegacyPath is { } path)
            output.WriteLine($"  {"Legacy path",-20}{path}{(PublicLinks.IsOwn(path) ? " (the board's own page wins there)" : "")}");
        foreach (var remark in notice.Remarks)
            output.WriteLine($"  {Kind(remark.Kind)}{(remark.Field is { } field ? $" {field}" : "")}{(remark.Line is { } line ? $", line {line}" : "")}: {remark.Text}");
    }

    private static string Origin(Evidence evidence)
    {
        var how = evidence.Stated ? "stated" : "read";
        var line = evidence.Line is { } number ? $" in line {number}" : "";
        return $"{how}{line}{(evidence.Key is { } key ? $", {key}" : "")}";
    }

    private static string OneLine(string text) => Text.PlainText.Excerpt(Text.PlainText.Fold(text), 160);

    private static string Kind(RemarkKind kind) => kind switch
    {
        RemarkKind.Warning => "warning",
        RemarkKind.Disagreement => "disagreement",
        RemarkKind.Missing => "missing",
        RemarkKind.LeftOut => "left out",
        RemarkKind.Offer => "offered",
    };

    private static string Level(FindingLevel level) => level.ToString().ToLowerInvariant();
}
