using JobBoard.Postings;
using JobBoard.Text;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Structured.Rules;

/// <summary>Section 10: a way to apply that works, without scripts.</summary>
internal static class ApplyRules
{
    private const string Field = nameof(PostingDetails.Apply);

    public static IEnumerable<Finding> Check(Candidate candidate)
    {
        var apply = candidate.Details.Apply;
        var wayIn = apply?.Method switch
        {
            ApplicationMethod.Email => CheckEmail(apply.Email),
            ApplicationMethod.Url => CheckUrl(apply.Url),
            ApplicationMethod.Form => new Finding("JP-102", Error, Field, "This board has no application form yet; give an address or a link."),
            null => new Finding("JP-102", Error, Field, "Say how to apply: an e-mail address or a link."),
        };
        if (wayIn is not null)
            yield return wayIn;
        if (apply is { Subject: { } subject } && subject.Any(char.IsControl))
            yield return new("JP-102", Error, Field, "The subject has a line break or another control character in it.");
        string[] texts = [apply?.Instructions ?? "", PlainText.FromHtml(candidate.DescriptionHtml)];
        if (texts.Any(WebAddress.HasHiddenMail))
            yield return new("JP-103", Error, Field, "An address was blanked out (\"[email protected]\"); put the real one in its place.");
    }

    private static Finding? CheckEmail(string? email) => email switch
    {
        null => new("JP-102", Error, Field, "Give the e-mail address to which applications go."),
        _ when !WebAddress.IsMail(email) => new("JP-102", Error, Field, "The e-mail address is not a single valid one."),
        _ => null,
    };

    private static Finding? CheckUrl(string? url) =>
        WebAddress.IsPage(url) ? null : new("JP-102", Error, Field, "Give the whole address to apply at, beginning with https://.");
}
