using System.Globalization;
using JobBoard.Postings;
using JobBoard.Text;
using JobBoard.Web.Shared.Facts;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Notices;

/// <summary>How to apply, as a letter says it: to whom, about what, with what, until when.</summary>
/// <param name="Instructions">The organization's own words; null when there are none.</param>
/// <param name="Lines">Label and value.</param>
/// <param name="By">The last moment; null while it is not known.</param>
/// <param name="Link">Where the button leads; null when there is no way but the instructions.</param>
public sealed record ApplyLetter(
    string? Instructions, IReadOnlyList<LetterLine> Lines, Phrase? By, string? Link, string LinkText, string? Rel);

/// <param name="Link">Where the value leads; null for plain text.</param>
public sealed record LetterLine(string Label, string Value, string? Link = null, string? Rel = null);

internal static class ApplyWords
{
    private const string Outward = "nofollow ugc noopener external";

    extension(IStringLocalizer<Words> words)
    {
        public ApplyLetter Letter(Application apply, ZonedDate? through) => apply switch
        {
            { Method: ApplicationMethod.Email, Email: { } address } when WebAddress.IsMail(address) => words.ByMail(apply, address, through),
            { Method: ApplicationMethod.Url, Url: { } url } when WebAddress.IsPage(url) => words.AtPage(apply, new Uri(url), through),
            _ => new ApplyLetter(apply.Instructions, words.Documents(apply), words.By(through), null, "", null),
        };

        private ApplyLetter ByMail(Application apply, string address, ZonedDate? through)
        {
            var link = MailLink(address, apply.Subject);
            LetterLine[] subject = apply.Subject is { } said ? [new LetterLine(words["Subject"], said)] : [];
            return new ApplyLetter(
                apply.Instructions,
                [new LetterLine(words["To"], address, link), .. subject, .. words.Documents(apply)],
                words.By(through), link, words["WriteMail"], Rel: null);
        }

        private ApplyLetter AtPage(Application apply, Uri page, ZonedDate? through) => new(
            apply.Instructions,
            [new LetterLine(words["ApplyAt"], page.IdnHost, page.AbsoluteUri, Outward), .. words.Documents(apply)],
            words.By(through), page.AbsoluteUri, words["ApplyAtHost", page.IdnHost], Outward);

        private LetterLine[] Documents(Application apply) =>
            apply.Documents is [] ? [] : [new LetterLine(words["Attach"], words.List(apply.Documents))];

        private Phrase? By(ZonedDate? through)
        {
            if (through is null)
                return null;
            var time = through.Last.ToString("HH:mm", CultureInfo.CurrentCulture);
            var day = $"{through.Day.ToString("dddd", CultureInfo.CurrentCulture)} {words.Day(through.Day)}";
            return words.Around("ByDay", day, words.TimeIn(time, through.TimeZone, through.Last)) with { Instant = through.Last.Iso() };
        }
    }

    /// <summary>One checked address and a subject, nothing else that could speak for the sender (SEC-16).</summary>
    private static string MailLink(string address, string? subject)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        var domain = new IdnMapping().GetAscii(address[(at + 1)..]);
        var to = $"mailto:{Uri.EscapeDataString(address[..at])}@{domain}";
        return subject is null ? to : $"{to}?subject={Uri.EscapeDataString(subject)}";
    }
}
