using JobBoard.Organizations;
using JobBoard.Text;

namespace JobBoard.Postings;

/// <summary>One job on the board: what it says, and its life.</summary>
public sealed class Posting
{
    private readonly List<PostingRevision> _revisions = [];
    private readonly List<ReviewNote> _reviewNotes = [];

    private Posting()
    {
    }

    /// <summary>A new draft.</summary>
    /// <param name="by">Who saves it: a person's account, or the command that does it.</param>
    public Posting(PostingDetails details, int? organizationId, string by, DateTimeOffset now)
    {
        CreatedAt = now;
        Write(details, organizationId, by, now);
    }

    public int Id { get; private set; }

    /// <summary>The readable part of its address; follows the title.</summary>
    public string Slug { get; private set; } = "";

    public int? OrganizationId { get; private set; }

    public Organization? Organization { get; private set; }

    public PostingDetails Details { get; private set; } = null!;

    /// <summary>The description as safe HTML.</summary>
    public string DescriptionHtml { get; private set; } = "";

    /// <summary>The <see cref="Markdown.RendererVersion"/> that made <see cref="DescriptionHtml"/>.</summary>
    public int RendererVersion { get; private set; }

    public PostingStage Stage { get; private set; }

    /// <summary>The instant it opens, or opened; null while nobody has published it.</summary>
    public DateTimeOffset? OpensAt { get; private set; }

    /// <summary>The instant its deadline passes, from ValidThrough: it is open before, and closed at it.</summary>
    public DateTimeOffset? ClosesAt { get; private set; }

    /// <summary>What lists sort by: the instant of DatePosted, or its day's start.</summary>
    public DateTimeOffset? PostedAt { get; private set; }

    /// <summary>When it was closed by a decision, or came in closed.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    public ClosedReason? ClosedReason { get; private set; }

    /// <summary>What it was before it was deleted; null unless it is.</summary>
    public PostingStage? DeletedFrom { get; private set; }

    /// <summary>From when its address has been public; null when it never was.</summary>
    public DateTimeOffset? PublicFrom { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The last change of its text, data or state that a reader would notice.</summary>
    public DateTimeOffset ModifiedAt { get; private set; }

    /// <summary>The last change of its page: of the record, of its organization when that is loaded, or that it opened.</summary>
    public DateTimeOffset LastChange =>
        ((DateTimeOffset?[])[ModifiedAt, Organization?.ModifiedAt, OpensAt]).Max() ?? ModifiedAt;

    /// <summary>The number of its last revision, from 1; a save against an older one is refused.</summary>
    public int Version { get; private set; }

    /// <summary>What it said after each save; those made before it was loaded come when asked for.</summary>
    public IReadOnlyCollection<PostingRevision> Revisions => _revisions;

    /// <summary>An edit that waits for a review while the public sees the details; loaded when asked for.</summary>
    public PostingProposal? Proposal { get; private set; }

    /// <summary>What a reviewer wants changed; loaded when asked for.</summary>
    public IReadOnlyCollection<ReviewNote> ReviewNotes => _reviewNotes;

    /// <summary>Where it came from, for one that was imported.</summary>
    public PostingSource? Source { get; private set; }

    public PostingState StateAt(DateTimeOffset now) => Stage switch
    {
        PostingStage.Draft => PostingState.Draft,
        PostingStage.InReview => PostingState.InReview,
        PostingStage.Published when now < OpensAt => PostingState.Scheduled,
        PostingStage.Published when now >= ClosesAt => PostingState.Closed,
        PostingStage.Published => PostingState.Published,
        PostingStage.Closed => PostingState.Closed,
        PostingStage.Deleted => PostingState.Deleted,
    };

    /// <summary>Why it is closed at that instant; null when it is not.</summary>
    public ClosedReason? ReasonAt(DateTimeOffset now) =>
        StateAt(now) is PostingState.Closed ? ClosedReason ?? Postings.ClosedReason.Expired : null;

    /// <summary>When it closed, or came in closed, as seen at that instant; null when it is not closed.</summary>
    public DateTimeOffset? ClosedSince(DateTimeOffset now) =>
        StateAt(now) is PostingState.Closed ? ClosedAt ?? ClosesAt : null;

    public bool CanPublish(DateTimeOffset opensAt) => Stage is not PostingStage.Deleted && ClosesAt > opensAt;

    public bool CanClose(DateTimeOffset now) => StateAt(now) is PostingState.Published or PostingState.Scheduled;

    public bool CanRetract(DateTimeOffset now) => Stage is not PostingStage.Deleted && (OpensAt is null || OpensAt > now);

    public bool CanSubmit => Stage is PostingStage.Draft;

    /// <summary>Whether it was closed by a decision, before a deadline that is still to come.</summary>
    public bool CanReopen(DateTimeOffset now) => Stage is PostingStage.Closed && PublicFrom <= now && ClosesAt > now;

    public bool CanDelete => Stage is not PostingStage.Deleted;

    public bool CanRestore => Stage is PostingStage.Deleted;

    public bool CanArriveClosed(DateTimeOffset now) => CanRetract(now) && ClosesAt <= now;

    /// <summary>Replaces what it says; a new revision.</summary>
    public void Revise(PostingDetails details, int? organizationId, string by, DateTimeOffset now) =>
        Write(details, organizationId, by, now);

    /// <summary>Ties it to the notice it was read from.</summary>
    public void ComeFrom(PostingSource source) => Source = source;

    /// <summary>Keeps an edit of what is public until somebody has looked at it; a later one takes its place.</summary>
    public void Propose(PostingDetails details, int? organizationId, string by, Guid byId, DateTimeOffset now)
    {
        Proposal ??= new PostingProposal();
        Proposal.Write(details, organizationId, by, byId, now);
        _reviewNotes.Clear();
    }

    /// <summary>Makes the proposed edit what it says; a new revision by whoever proposed it.</summary>
    public void Accept(PostingProposal proposal, DateTimeOffset now)
    {
        Write(proposal.Details, proposal.OrganizationId, proposal.By, now);
        DropProposal();
    }

    public void DropProposal()
    {
        Proposal = null;
        _reviewNotes.Clear();
    }

    /// <summary>Gives it back to whoever wrote it, with what to change field by field.</summary>
    public void Return(IEnumerable<ReviewNote> notes, DateTimeOffset now)
    {
        Require(Stage is PostingStage.InReview || Proposal is not null, "Only what waits for a review can be returned.");
        if (Proposal is not null)
            Proposal.ReturnedAt = now;
        else
            Retract(now);
        _reviewNotes.Clear();
        _reviewNotes.AddRange(notes);
    }

    /// <summary>Hands a draft over to be looked at.</summary>
    public void Submit(DateTimeOffset now)
    {
        Require(CanSubmit, "Only a draft can be submitted.");
        Stage = PostingStage.InReview;
        _reviewNotes.Clear();
        ModifiedAt = now;
    }

    /// <summary>Opens it now, or at a later instant; a closed one is opened again, at once.</summary>
    public void Publish(DateTimeOffset opensAt, DateTimeOffset now)
    {
        var opens = opensAt < now ? now : opensAt;
        Require(CanPublish(opens), "A posting opens before its deadline, and not after it was deleted.");
        Require(opens == now || !(PublicFrom <= now), "What has been public would vanish until a later opening.");
        OpensAt = opens;
        PublicFrom = PublicFrom < OpensAt ? PublicFrom : OpensAt;
        Stage = PostingStage.Published;
        _reviewNotes.Clear();
        ClosedAt = null;
        ClosedReason = null;
        ModifiedAt = now;
    }

    public void Close(ClosedReason reason, DateTimeOffset now)
    {
        Require(CanClose(now), "Only an open or scheduled posting can be closed.");
        ForgetWhatNeverOpened(now);
        Stage = PostingStage.Closed;
        ClosedAt = now;
        ClosedReason = reason;
        ModifiedAt = now;
    }

    /// <summary>For a notice whose deadline had passed when it came to this board.</summary>
    public void ArriveClosed(DateTimeOffset now)
    {
        Require(CanArriveClosed(now), "Only what never opened, and whose deadline has passed, arrives closed.");
        ForgetWhatNeverOpened(now);
        Stage = PostingStage.Closed;
        ClosedAt ??= now;
        ClosedReason = Postings.ClosedReason.Expired;
        PublicFrom ??= now;
        ModifiedAt = now;
    }

    /// <summary>Back to a draft, for one that never opened.</summary>
    public void Retract(DateTimeOffset now)
    {
        Require(CanRetract(now), "What has been open is closed, not retracted.");
        Stage = PostingStage.Draft;
        OpensAt = null;
        ClosedAt = null;
        ClosedReason = null;
        ModifiedAt = now;
    }

    public void Delete(DateTimeOffset now)
    {
        Require(CanDelete, "What is deleted cannot be deleted.");
        ForgetWhatNeverOpened(now);
        DeletedFrom = Stage;
        Stage = PostingStage.Deleted;
        ModifiedAt = now;
    }

    /// <summary>Undoes a deletion; what had been scheduled comes back as a draft.</summary>
    public void Restore(DateTimeOffset now)
    {
        Require(CanRestore, "Only what is deleted can be restored.");
        Stage = DeletedFrom is PostingStage.Published && OpensAt is null ? PostingStage.Draft : DeletedFrom ?? PostingStage.Draft;
        DeletedFrom = null;
        ModifiedAt = now;
    }

    private void Write(PostingDetails details, int? organizationId, string by, DateTimeOffset now)
    {
        Details = details;
        OrganizationId = organizationId;
        Slug = Text.Slug.From(details.Title, "job");
        DescriptionHtml = Markdown.Render(details.Description).Html;
        RendererVersion = Markdown.RendererVersion;
        ClosesAt = details.ValidThrough?.End;
        PostedAt = details.DatePosted?.Start;
        ModifiedAt = now;
        Version++;
        _revisions.Add(new PostingRevision
        {
            Number = Version,
            At = now,
            By = by,
            OrganizationId = organizationId,
            Details = details.ToJson(),
        });
    }

    private void ForgetWhatNeverOpened(DateTimeOffset now)
    {
        if (OpensAt > now)
            (OpensAt, PublicFrom) = (null, PublicFrom > now ? null : PublicFrom);
    }

    private static void Require(bool allowed, string rule)
    {
        if (!allowed)
            throw new InvalidOperationException(rule);
    }
}
