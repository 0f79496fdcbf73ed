using System.Globalization;
using JobBoard.Accounts;
using JobBoard.Links;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Storage;
using JobBoard.Structured;
using JobBoard.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobBoard.Publishing;

/// <summary>The one way by which a posting becomes public: import, commands and staff all come by here.</summary>
public sealed class PostingDesk(BoardDb db, PublicLinks links, TimeProvider time, IOptions<PublishingOptions> options)
{
    /// <summary>Whether what the person saves for an organization becomes public without a review.</summary>
    public static bool MayPublish(Standing standing, Organization? organization) =>
        standing.IsModerator || organization is { IsTrusted: true } && standing.WorksFor(organization.Id);

    /// <summary>What stands against publishing the posting, and what could be better; nothing is changed.</summary>
    public Task<IReadOnlyList<Finding>> CheckAsync(Posting posting, CancellationToken cancellationToken) =>
        CheckAsync(posting, posting.Details, posting.OrganizationId, cancellationToken);

    /// <summary>The same of details that are not stored.</summary>
    /// <param name="posting">The posting that they are meant for; null for a new one.</param>
    public async Task<IReadOnlyList<Finding>> CheckAsync(
        Posting? posting, PostingDetails details, int? organizationId, CancellationToken cancellationToken)
    {
        var organization = await OrganizationOfAsync(organizationId, cancellationToken);
        return await CheckAsync(new Version(posting, details, organization, time.GetUtcNow()), cancellationToken);
    }

    /// <summary>What they would be if they were published now: with the days that nobody stated.</summary>
    public async Task<IReadOnlyList<Finding>> CheckCompletedAsync(Posting posting, CancellationToken cancellationToken)
    {
        var organization = await OrganizationOfAsync(posting.OrganizationId, cancellationToken);
        var now = time.GetUtcNow();
        return await CheckAsync(new Version(posting, Complete(posting.Details, organization, now), organization, now), cancellationToken);
    }

    /// <summary>Opens the posting now: see the other overload.</summary>
    public Task<IReadOnlyList<Finding>> PublishAsync(Posting posting, string by, CancellationToken cancellationToken) =>
        PublishAsync(posting, time.GetUtcNow(), by, cancellationToken);

    /// <summary>
    /// Opens the posting at an instant when no rule blocks it, and leaves it as it was otherwise. A day of posting that
    /// nobody stated is the day it opens, a closing day that nobody stated is the default. The caller saves.
    /// </summary>
    /// <returns>The findings; it was published when none is an error.</returns>
    public async Task<IReadOnlyList<Finding>> PublishAsync(
        Posting posting, DateTimeOffset opensAt, string by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var organization = await OrganizationOfAsync(posting.OrganizationId, cancellationToken);
        var completed = Complete(posting.Details, organization, opensAt);
        var findings = await CheckAsync(new Version(posting, completed, organization, opensAt), cancellationToken);
        if (PublishingGate.Blocks(findings))
            return findings;
        if (completed != posting.Details)
            posting.Revise(completed, posting.OrganizationId, by, now);
        posting.Publish(opensAt, now);
        return findings;
    }

    /// <summary>The zone in which dates of a posting are meant that does not say one itself.</summary>
    public string TimeZoneOf(PostingDetails details, Organization? organization) =>
        details.ValidThrough?.TimeZone ?? details.DatePosted?.TimeZone ?? organization?.Profile.TimeZone ?? options.Value.TimeZone;

    /// <summary>The details with the days that nobody stated, as a publication at that instant would set them.</summary>
    public PostingDetails Complete(PostingDetails details, Organization? organization, DateTimeOffset now)
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

    private async Task<IReadOnlyList<Finding>> CheckAsync(Version version, CancellationToken cancellationToken) =>
    [
        .. PublishingGate.Check(Candidate.Of(version.Details, version.Html, version.Organization, links, version.At)),
        .. await CheckAgainstBoardAsync(version, cancellationToken),
    ];

    private async Task<IReadOnlyList<Finding>> CheckAgainstBoardAsync(Version version, CancellationToken cancellationToken)
    {
        var (id, details, organizationId) = (version.Posting?.Id ?? 0, version.Details, version.Organization?.Id);
        var others = db.Postings.Open(time.GetUtcNow()).Where(other => other.OrganizationId == organizationId && other.Id != id);
        var findings = new List<Finding>();
        var identifier = details.Identifier ?? id.ToString(CultureInfo.InvariantCulture);
        if (await others.AnyAsync(other => (other.Details.Identifier ?? "" + other.Id) == identifier, cancellationToken))
            findings.Add(BoardRules.SameIdentifier);
        var alike = await others.Where(other => other.Details.Title == details.Title)
            .Select(other => new { other.Details.Description, other.Details.Locations })
            .ToListAsync(cancellationToken);
        if (alike.Any(other => other.Description == details.Description && other.Locations.SequenceEqual(details.Locations)))
            findings.Add(BoardRules.SamePosting);
        return findings;
    }

    private async Task<Organization?> OrganizationOfAsync(int? organizationId, CancellationToken cancellationToken) =>
        organizationId is { } id ? await db.Organizations.FindAsync([id], cancellationToken) : null;

    /// <summary>Details as they would stand at an instant.</summary>
    private sealed record Version(Posting? Posting, PostingDetails Details, Organization? Organization, DateTimeOffset At)
    {
        /// <summary>What is stored where it is the same text, since rendering costs.</summary>
        public string Html { get; } = Posting is not null && Posting.Details.Description == Details.Description
            ? Posting.DescriptionHtml
            : Markdown.Render(Details.Description).Html;
    }
}
