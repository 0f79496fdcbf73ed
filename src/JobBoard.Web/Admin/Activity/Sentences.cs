using System.Globalization;
using JobBoard.Accounts;
using JobBoard.Web.Shared;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Activity;

/// <summary>Says in a sentence what a line of the audit log holds: the words are those of its action, in any order.</summary>
internal static class Sentences
{
    /// <summary>Hold the places of who, what and how while the words around them are formatted.</summary>
    private const string Who = "\uE000";
    private const string What = "\uE001";
    private const string How = "\uE002";

    public static IReadOnlyList<SentencePart> Of(AuditLine line, IStringLocalizer<StaffWords> words)
    {
        string key = $"Audit{line.Action}";
        var sentence = words[key, Who, What, How].Value;
        var parts = new List<SentencePart>();
        foreach (var piece in sentence.Split([Who[0], What[0], How[0]]))
        {
            parts.Add(new SentencePart(piece, IsTyped: false));
            var at = parts.Where(part => !part.IsTyped).Sum(part => part.Text.Length) + parts.Count(part => part.IsTyped);
            if (at < sentence.Length)
                parts.Add(Inset(sentence[at], line, words));
        }
        if (line.Detail is not null && !sentence.Contains(How, StringComparison.Ordinal))
            parts.AddRange([new(" · ", IsTyped: false), Inset(How[0], line, words)]);
        return [.. parts.Where(part => part.Text is not "")];
    }

    private static SentencePart Inset(char place, AuditLine line, IStringLocalizer<StaffWords> words) => place switch
    {
        '\uE000' => new(line.Actor, IsTyped: true),
        '\uE001' => new(line.SubjectName ?? line.Subject ?? words["AuditNameless"], IsTyped: true, PathOf(line)),
        _ => new(Said(line.Detail ?? "", words), IsTyped: true),
    };

    /// <summary>A detail that is a name of this program's, such as a role, in the words of the interface.</summary>
    private static string Said(string detail, IStringLocalizer<StaffWords> words)
    {
        string key = $"AuditDetail{detail}";
        return words[key] is { ResourceNotFound: false } known ? known.Value : detail;
    }

    private static string? PathOf(AuditLine line) => AuditKinds.Of(line.Action) switch
    {
        AuditKind.Postings when line.Action is not AuditAction.PostingDeleted
            && int.TryParse(line.Subject, CultureInfo.InvariantCulture, out var id) => StaffPaths.Posting(id),
        AuditKind.Organizations when line.Subject is { } slug && line.Action is not (AuditAction.MemberAdded or AuditAction.MemberRemoved) =>
            StaffPaths.Organization(slug),
        _ => null,
    };
}
