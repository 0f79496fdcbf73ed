using System.Text.RegularExpressions;

namespace JobBoard.Importing.Texts;

/// <summary>The lines From, To, Date and Subject that stand above a text that was copied out of an e-mail.</summary>
internal static partial class MailHeader
{
    /// <summary>Takes the header out of the text: its subject is the title, its date the day of posting, and whom it is from is nothing of the job.</summary>
    public static List<Statement> Take(string[] lines, List<Remark> remarks)
    {
        var statements = new List<Statement>();
        var first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        var count = first < 0 ? 0 : lines.Skip(first).TakeWhile(line => Line().IsMatch(line)).Count();
        if (count < 2 || !lines.Skip(first).Take(count).Any(line => Line().Match(line).Groups["subject"].Success))
            return statements;
        for (var index = first; index < first + count; index++)
        {
            var match = Line().Match(lines[index]);
            var value = match.Groups["value"].Value.Trim();
            if (match.Groups["subject"].Success && Tags().Replace(value, "") is { Length: > 0 } title)
                statements.Add(new Statement(NoticeField.Title, "Subject", title, index + 1));
            else if (match.Groups["date"].Success)
                statements.Add(new Statement(NoticeField.DatePosted, "Date", value, index + 1));
            else
                remarks.Add(new Remark(RemarkKind.LeftOut, null, $"The e-mail's header: {lines[index].Trim()}", index + 1));
            lines[index] = "";
        }
        return statements;
    }

    [GeneratedRegex(@"^(?:(?<subject>Subject|Betreff|Objet|Asunto|Assunto)|(?<date>Date|Sent|Datum|Gesendet|Envoyé|Fecha|Enviado(?: em)?|Data)|From|To|Cc|Bcc|Reply-To|Von|An|De|À|Para|A|List-Id|Message-ID)\s?:\s+(?<value>\S.*)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?:\s*(?:\[[^\]]{1,40}\]|(?:Re|Fwd?|Fw|AW|WG|TR|RV)\s?:))+\s*", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Tags();
}
