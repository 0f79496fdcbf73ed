using System.Runtime.CompilerServices;
using JobBoard.Links;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Structured;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Publishing;

/// <summary>Goes over every open posting with the rules it was published under, its record and its markup alike.</summary>
public sealed class BoardLint(BoardDb db, PublicLinks links, TimeProvider time)
{
    private const int Batch = 200;

    /// <summary>The findings, posting by posting, then those about the board as a whole; notes are left out.</summary>
    public async IAsyncEnumerable<LintResult> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var board = new BoardRules();
        for (var last = 0; ;)
        {
            var postings = await db.Postings.AsNoTracking().Include(posting => posting.Organization).Open(now)
                .Where(posting => posting.Id > last).OrderBy(posting => posting.Id).Take(Batch)
                .ToListAsync(cancellationToken);
            if (postings is [])
                break;
            foreach (var posting in postings)
                yield return new LintResult(posting, [.. Check(posting, now).Concat(board.Add(posting)).Where(IsTold)]);
            last = postings[^1].Id;
        }
        yield return new LintResult(null, [.. CheckOrigin(), .. board.Finish()]);
    }

    private IEnumerable<Finding> Check(Posting posting, DateTimeOffset now)
    {
        var candidate = Candidate.Of(posting.Details, posting.DescriptionHtml, posting.Organization, links, now);
        var findings = PublishingGate.Check(candidate);
        if (posting.Organization is null)
            return findings;
        var markup = MarkupBuilder.Build(posting, links);
        return findings.Concat(MarkupRules.Check(MarkupJson.Write(markup), links.Absolute(PublicLinks.Posting(posting.Id, posting.Slug))));
    }

    private IEnumerable<Finding> CheckOrigin()
    {
        var origin = new Uri(links.Origin);
        if (origin.Scheme is "http" && !origin.IsLoopback)
            yield return new("PG-12", FindingLevel.Warning, "JobBoard:BaseUrl", "Public addresses should be https.");
    }

    private static bool IsTold(Finding finding) => finding.Level is not FindingLevel.Note;
}

/// <summary>What was found about one open posting, or about the board when there is none.</summary>
public sealed record LintResult(Posting? Posting, IReadOnlyList<Finding> Findings);
