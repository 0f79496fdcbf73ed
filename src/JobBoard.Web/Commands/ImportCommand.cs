using System.CommandLine;
using JobBoard.Importing;

namespace JobBoard.Web.Commands;

/// <summary><c>import PATH…</c>: reads notices and reports each item.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, or folders that are read with all below them.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "What the files are; auto finds it out.", DefaultValueFactory = _ => "auto" };
        format.AcceptOnlyFromAmong("auto", "jekyll", "text");
        var organization = new Option<string?>("--organization") { Description = "Who hires, whatever the notices say." };
        organization.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string?>()))
                result.AddError("--organization takes a name.");
        });
        var publish = new Option<bool>("--publish") { Description = "Publish what passes the gate." };
        var validThrough = DayOption.Create("--valid-through", "A closing day (YYYY-MM-DD) in place of the notices' own.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Report what would happen and store nothing." };
        var source = new Option<string?>("--source") { Description = "A name that keeps this source's keys apart from others'." };
        var maxMegabytes = new Option<int>("--max-megabytes") { Description = "The largest file that is read.", DefaultValueFactory = _ => 20 };
        maxMegabytes.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() < 1)
                given.AddError("--max-megabytes takes a number from 1.");
        });
        var command = new Command("import", "Reads notices into postings; running it again changes nothing.")
        {
            paths, format, organization, publish, validThrough, dryRun, source, maxMegabytes,
        };
        command.Does((parsed, services, cancellationToken) => RunAsync(
            services.GetRequiredService<NoticeImport>(),
            parsed.GetRequiredValue(paths),
            parsed.GetValue(maxMegabytes),
            new ImportRequest
            {
                Format = parsed.GetValue(format) is "auto" ? null : parsed.GetValue(format),
                Organization = parsed.GetValue(organization),
                Publish = parsed.GetValue(publish),
                ValidThrough = parsed.GetValue(validThrough),
                DryRun = parsed.GetValue(dryRun),
                Source = parsed.GetValue(source),
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        NoticeImport import, string[] paths, int maxMegabytes, ImportRequest request, CancellationToken cancellationToken)
    {
        if (paths.FirstOrDefault(path => !Path.Exists(path)) is { } missing)
        {
            await Console.Error.WriteLineAsync($"There is no file or folder {missing}.");
            return ExitCode.CouldNot;
        }
        var report = new ImportReport(Console.Out, request.DryRun);
        var files = paths.SelectMany(path => NoticeFiles.At(path, maxMegabytes));
        await foreach (var item in import.RunAsync(Readable(files, report), request, cancellationToken))
            report.Write(item);
        report.WriteTotals();
        return report.HasRefusals ? ExitCode.Refused : ExitCode.Done;
    }

    /// <summary>The files that can be read; each of the others is a refusal in the report.</summary>
    private static IEnumerable<NoticeFile> Readable(IEnumerable<FoundFile> files, ImportReport report)
    {
        foreach (var file in files)
        {
            if (file.Refusal is { } reason)
                report.Write(new ImportedItem(file.Name, ImportOutcome.Refused) { Reason = reason });
            else
                yield return new NoticeFile(file.Name, file.Content);
        }
    }
}
