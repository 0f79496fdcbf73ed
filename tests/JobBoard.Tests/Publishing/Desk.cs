using JobBoard.Accounts;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace JobBoard.Tests.Publishing;

/// <summary>A board with an organization that is trusted and one that is not, and people who work for them.</summary>
public sealed class Desk : IAsyncLifetime
{
    private readonly BoardRooms _rooms = new();

    public Standing Moderator { get; } = new(Guid.CreateVersion7(), "Wen Zhou", BoardRole.Moderator, new Dictionary<int, MembershipRole>());

    /// <summary>Works for the organization that needs reviews.</summary>
    public Standing Member { get; private set; } = null!;

    /// <summary>Works for the organization that needs none.</summary>
    public Standing Trusted { get; private set; } = null!;

    public int Reviewed { get; private set; }

    public int Free { get; private set; }

    public Microsoft.Extensions.Time.Testing.FakeTimeProvider Clock => _rooms.Clock;

    public async Task InitializeAsync()
    {
        await _rooms.InitializeAsync();
        await using var scope = _rooms.Begin();
        var (reviewed, free) = (Some.Organization("Riverside Commons"), Some.Organization("Lantern Library Trust"));
        free.Trust(true);
        scope.Db().Organizations.AddRange(reviewed, free);
        await scope.Db().SaveChangesAsync();
        (Reviewed, Free) = (reviewed.Id, free.Id);
        Member = Person("Idris Bello", reviewed.Id);
        Trusted = Person("Amina Sow", free.Id);
        foreach (var person in (Standing[])[Moderator, Member, Trusted])
            scope.Db().StaffUsers.Add(new StaffUser($"{person.Name.Split(' ')[0]}@riverside.example", person.Name, person.Role, Some.Now) { Id = person.UserId });
        await scope.Db().SaveChangesAsync();
    }

    public Task DisposeAsync() => _rooms.DisposeAsync();

    public async Task<Posting> AddAsync(Posting posting)
    {
        await using var scope = _rooms.Begin();
        scope.Db().Postings.Add(posting);
        await scope.Db().SaveChangesAsync();
        return posting;
    }

    public Task<Posting> DraftAsync(int? organizationId = null, PostingDetails? details = null) =>
        AddAsync(Some.Draft(details, organizationId ?? Reviewed, Clock.GetUtcNow()));

    public Task<Posting> OpenAsync(int? organizationId = null, PostingDetails? details = null) =>
        AddAsync(Some.Posting(details, organizationId ?? Reviewed, Clock.GetUtcNow()));

    /// <summary>Does something as one request would.</summary>
    public async Task<TResult> AskAsync<TDesk, TResult>(Func<TDesk, Task<TResult>> ask) where TDesk : notnull
    {
        await using var scope = _rooms.Begin();
        return await ask(scope.ServiceProvider.GetRequiredService<TDesk>());
    }

    public Task<PostingOutcome> LifeAsync(Func<PostingLife, Task<PostingOutcome>> ask) => AskAsync(ask);

    public Task<PostingOutcome> EditAsync(Func<PostingEdits, Task<PostingOutcome>> ask) => AskAsync(ask);

    public Task<EditablePosting?> FindAsync(int id, Standing standing) =>
        AskAsync<PostingEdits, EditablePosting?>(edits => edits.FindAsync(id, standing, CancellationToken.None));

    public async Task<PostingState> StateAsync(int id) => (await FindAsync(id, Moderator))?.Posting.StateAt(Clock.GetUtcNow()) ?? PostingState.Deleted;

    public async Task<IReadOnlyList<AuditLine>> AuditAsync()
    {
        await using var scope = _rooms.Begin();
        return [.. scope.Db().AuditLines.OrderBy(line => line.Id)];
    }

    private static Standing Person(string name, int organizationId) => new(
        Guid.CreateVersion7(), name, BoardRole.Member, new Dictionary<int, MembershipRole> { [organizationId] = MembershipRole.Member });
}
