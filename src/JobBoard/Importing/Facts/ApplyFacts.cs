using JobBoard.Importing.Words;
using JobBoard.Postings;
using JobBoard.Text;

namespace JobBoard.Importing.Facts;

/// <summary>How one applies. An address that was blanked out is missing, and never a value.</summary>
internal static class ApplyFacts
{
    private const string Field = nameof(PostingDetails.Apply);

    public static Application? Of(Draft draft)
    {
        var stated = draft.Stated(NoticeField.Apply).ToList();
        var prose = stated.Select(statement => Prose.Of(statement.Text.Split('\n'), statement.Line)).Append(draft.Prose).ToList();
        var email = draft.Settle(Field, Readings(stated, ApplyWords.EmailOf).Concat(ApplyWords.FindEmail(draft.Prose)))?.Value;
        var url = email is null
            ? draft.Settle(Field, Readings(stated, ApplyWords.UrlOf).Concat(ApplyWords.FindUrl(draft.Prose)))?.Value
            : null;
        var isHidden = RemarkHidden(draft, isOnly: email is null && url is null);
        var instructions = stated.Where(statement => ApplyWords.EmailOf(statement.Text) != statement.Text && ApplyWords.UrlOf(statement.Text) != statement.Text)
            .Where(statement => !WebAddress.HasHiddenMail(statement.Text)).Select(statement => statement.Text).Distinct().ToList();
        if (email is null && url is null && !isHidden && instructions is [])
            return null;
        var subjects = draft.Stated(NoticeField.Subject).Select(statement => new Reading<string>(statement.Text, statement.Quote));
        return new Application
        {
            Method = url is null ? ApplicationMethod.Email : ApplicationMethod.Url,
            Email = email,
            Url = url,
            Subject = draft.Settle(Field, subjects.Concat(prose.SelectMany(ApplyWords.FindSubject).Take(1)))?.Value,
            Documents = draft.Settle(Field, prose.SelectMany(ApplyWords.FindDocuments).Take(1))?.Value ?? [],
            Instructions = instructions is [] ? null : string.Join("\n", instructions),
        };
    }

    private static IEnumerable<Reading<string>> Readings(IEnumerable<Statement> statements, Func<string, string?> read) =>
        from statement in statements
        let value = read(statement.Text)
        where value is not null
        select new Reading<string>(value, statement.Quote);

    private static bool RemarkHidden(Draft draft, bool isOnly)
    {
        var hidden = ApplyWords.FindHidden(draft.Prose).ToList();
        foreach (var sentence in hidden)
        {
            var what = isOnly ? "The address to apply to was blanked out where the notice was taken from; put it in." : "An address in the text was blanked out.";
            draft.Remark(isOnly ? RemarkKind.Missing : RemarkKind.Warning, Field, what, sentence.Line);
        }
        return hidden is not [];
    }
}
