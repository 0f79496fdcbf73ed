using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Structured;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobBoard.Publishing;

/// <summary>The one way by which a posting becomes public: import, commands and staff all come by here.</summary>
public sealed class PostingDesk(BoardDb db, PublicLinks links, TimeProvider time, IOptions<PublishingOptions> options)
{
    /// <summary>What stands against publishing the posting, and what could be better; nothing is changed.</summary>
    public async Task<IReadOnlyList<Finding>> CheckAsync(Posting posting, CancellationToken cancellationToken) =>
        await CheckAsync(posting, posting.Details, await OrganizationOfAsync(posting, cancellationToken), cancellationToken);

    /// <summary>
    /// Opens the posting now when no rule blocks it, and leaves it as it was otherwise. A day of posting that nobody
    /// stated is today, a closing day that nobody stated is the default. The caller saves.
    /// </summary>
    /// <returns>The findings; it was published when none is an error.</returns>
    public async Task<IReadOnlyList<Finding>> PublishAsync(Posting posting, string by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var organization = await OrganizationOfAsync(posting, cancellationToken);
        var completed = Complete(posting.Details, organization, now);
        var findings = await CheckAsync(posting, completed, organization, cancellationToken);
        if (PublishingGate.Blocks(findings))
            return findings;
        if (completed != posting.Details)
            posting.Revise(completed, posting.OrganizationId, by, now);
        posting.Publish(now, now);
        return findings;
    }

    /// <summary>The zone in which dates of a posting are meant that does not say one itself.</summary>
    public string TimeZoneOf(PostingDetails details, Organization? organization) =>
        details.ValidThrough?.TimeZone ?? details.DatePosted?.TimeZone ?? organization?.Profile.TimeZone ?? options.Value.TimeZone;

    private async Task<IReadOnlyList<Finding>> CheckAsync(
        Posting posting, PostingDetails details, Organization? organization, CancellationToken cancellationToken)
    {
        var candidate = new Candidate(
            details, posting.DescriptionHtml, organization?.Profile, organization?.Logo, links.Origin, time.GetUtcNow());
        return [.. PublishingGate.Check(candidate), .. await CheckAgainstBoardAsync(posting, cancellationToken)];
    }

    private PostingDetails Complete(PostingDetails details, Organization? organization, DateTimeOffset now)
    {
        if (details is { DatePosted: not null, ValidThrough: not null })
            return details;
        var today = ZonedDate.DayOf(now, TimeZoneOf(details, organization));
        return details with
        {
            DatePosted = details.DatePosted ?? today,
            ValidThrough = details.ValidThrough ?? today with { Day = today.Day.AddDays(options.Value.DefaultOpenDays) },
        };
    }

    private async Task<IReadOnlyList<Finding>> CheckAgainstBoardAsync(Posting posting, CancellationToken cancellationToken)
    {
        var others = db.Postings.Open(time.GetUtcNow())
            .Where(other => other.OrganizationId == posting.OrganizationId && other.Id != posting.Id);
        var findings = new List<Finding>();
        var identifier = MarkupBuilder.IdentifierOf(posting);
        if (await others.AnyAsync(other => (other.Details.Identifier ?? "" + other.Id) == identifier, cancellationToken))
            findings.Add(BoardRules.SameIdentifier);
        var alike = await others.Where(other => other.Details.Title == posting.Details.Title)
            .Select(other => new { other.Details.Description, other.Details.Locations })
            .ToListAsync(cancellationToken);
        var (text, places) = (posting.Details.Description, posting.Details.Locations);
        if (alike.Any(other => other.Description == text && other.Locations.SequenceEqual(places)))
            findings.Add(BoardRules.SamePosting);
        return findings;
    }

    private async Task<Organization?> OrganizationOfAsync(Posting posting, CancellationToken cancellationToken) =>
        posting.OrganizationId is { } id ? await db.Organizations.FindAsync([id], cancellationToken) : null;
}
