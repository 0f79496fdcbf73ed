using JobBoard.Geography;
using JobBoard.Postings;
using JobBoard.Storage;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Search;

/// <summary>Keeps in memory what is open, as of the last change in the database, whoever made it.</summary>
public sealed class Catalogue(TimeProvider time) : IDisposable
{
    /// <summary>As many titles as are read anew at once when one of them changes.</summary>
    private const int Small = 2_000;

    private static readonly TimeSpan Stale = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim _reading = new(1);
    private volatile Titles? _titles;
    private volatile OpenPostings? _current;

    /// <summary>The open postings and those that will open, as the database has them now.</summary>
    internal async Task<OpenPostings> ReadAsync(BoardDb db, CancellationToken cancellationToken)
    {
        var change = await ChangeAsync(db, cancellationToken);
        if (_current is { } known && known.Change >= change)
            return known;
        await _reading.WaitAsync(cancellationToken);
        try
        {
            return _current = _current switch
            {
                null => new OpenPostings(await LoadAsync(db.Postings, cancellationToken), change),
                { } current when current.Change >= change => current,
                { } current => await RefreshAsync(db, current, change, cancellationToken),
            };
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>The titles of these postings; on a large board, of what was open a minute ago.</summary>
    internal TitleIndex TitlesOf(OpenPostings postings)
    {
        if (_titles is { } known && (known.Postings == postings || (postings.Count > Small && time.GetUtcNow() - known.At < Stale)))
            return known.Index;
        var index = new TitleIndex(postings);
        _titles = new Titles(postings, index, time.GetUtcNow());
        return index;
    }

    public void Dispose() => _reading.Dispose();

    /// <summary>Every request asks this; by a LINQ query it costs more than a search for a rare word.</summary>
    private static async Task<long> ChangeAsync(BoardDb db, CancellationToken cancellationToken)
    {
        await using var command = await db.CommandAsync("SELECT MAX(Change) FROM SearchEntries", [], cancellationToken);
        return await command.ExecuteScalarAsync(cancellationToken) is long change ? change : 0;
    }

    private async Task<OpenPostings> RefreshAsync(BoardDb db, OpenPostings current, long change, CancellationToken cancellationToken)
    {
        var (entries, last) = (db.SearchEntries, current.Change);
        var changed = entries.Where(entry => entry.Change > last).Select(entry => entry.PostingId);
        var ids = await changed.ToHashSetAsync(cancellationToken);
        var since = Since.UtcTicks;
        var fresh = await LoadAsync(db.Postings.Where(posting => changed.Contains(posting.Id)), cancellationToken);
        CatalogueRow[] rows = [.. current.Rows.Where(row => row.Closes > since && !ids.Contains(row.Id)), .. fresh];
        Array.Sort(rows, (one, other) => other.Key.CompareTo(one.Key));
        return new OpenPostings(rows, change);
    }

    private DateTimeOffset Since => time.GetUtcNow() - SearchIndex.Kept;

    private async Task<CatalogueRow[]> LoadAsync(IQueryable<Posting> postings, CancellationToken cancellationToken)
    {
        var since = Since;
        var rows = new List<CatalogueRow>();
        var places = new PlaceReader();
        var stored = postings.AsNoTracking()
            .Where(posting => posting.Stage == PostingStage.Published && posting.ClosesAt > since && posting.OpensAt != null)
            .Select(posting => new
            {
                posting.Id,
                posting.PostedAt,
                posting.OpensAt,
                posting.ClosesAt,
                Organization = posting.Organization == null ? null : posting.Organization.Slug,
                OrganizationKey = posting.Organization == null ? null : posting.Organization.Key,
                posting.Details.Title,
                posting.Details.Locale,
                posting.Details.Category,
                posting.Details.EmploymentTypes,
                posting.Details.Arrangement,
                posting.Details.Languages,
                posting.Details.Salary,
                posting.Details.WorkingHours,
                posting.Details.Locations,
                posting.Details.ApplicantLocations,
            });
        await foreach (var posting in stored.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var written = string.Intern(posting.Locale.Split('-')[0].ToLowerInvariant());
            rows.Add(new CatalogueRow
            {
                Key = NewestKey.Of(posting.Id, posting.PostedAt),
                Opens = posting.OpensAt!.Value.UtcTicks,
                Closes = posting.ClosesAt!.Value.UtcTicks,
                Organization = posting.Organization is { } slug ? string.Intern(slug) : null,
                OrganizationKey = posting.OrganizationKey is { } key ? string.Intern(key) : null,
                Category = posting.Category is { } category ? string.Intern(category) : null,
                Types = posting.EmploymentTypes,
                Arrangement = posting.Arrangement,
                Languages = posting.Languages is [] ? [written] : [.. posting.Languages.Select(skill => string.Intern(skill.Language)).Distinct()],
                Currency = posting.Salary?.Currency is { } currency ? string.Intern(currency) : null,
                Pay = (double?)YearlyPay.Top(posting.Salary) ?? double.NaN,
                Hours = HoursOf(posting.WorkingHours),
                Places = [.. posting.Locations.Select(places.Read)],
                Residences = posting.Arrangement is Arrangement.Remote
                    ? [.. posting.ApplicantLocations.Select(place => string.Intern(place.Country)).Distinct()]
                    : [],
                Title = posting.Title,
                Language = written,
            });
        }
        CatalogueRow[] all = [.. rows];
        Array.Sort(all, (one, other) => other.Key.CompareTo(one.Key));
        return all;
    }

    private sealed record Titles(OpenPostings Postings, TitleIndex Index, DateTimeOffset At);

    private static HoursRange? HoursOf(WorkingHours? hours) => hours is { Minimum: null, Maximum: null } or null
        ? null
        : new HoursRange((int?)hours.Minimum, hours.Maximum is { } most ? (int)Math.Ceiling(most) : null);
}

/// <summary>A place of work as filters compare it.</summary>
/// <param name="Country">ISO 3166-1 code in capitals.</param>
/// <param name="Region">The slug of the region in the gazetteer.</param>
/// <param name="Locality">Its name as <see cref="SearchTerms"/> folds it.</param>
/// <param name="Town">The slug of the town in the gazetteer, when a search near it finds the place.</param>
internal sealed record PlaceOfWork(string Country, string? Region, string? Locality, GeoPoint? Point, string? Town);

/// <summary>Finds in the gazetteer where places of work lie; each only once.</summary>
internal sealed class PlaceReader
{
    private readonly Dictionary<(string?, string?, string, double?, double?), PlaceOfWork> _known = [];

    public PlaceOfWork Read(JobLocation location)
    {
        var key = (location.Locality, location.Region, location.Country, location.Latitude, location.Longitude);
        if (_known.TryGetValue(key, out var known))
            return known;
        var town = Gazetteer.Locate(location.Locality, location.Region, location.Country);
        var point = location is { Latitude: { } latitude, Longitude: { } longitude } ? new GeoPoint(latitude, longitude) : town?.Point;
        var isNear = town?.Point is { } centre && point?.KilometresTo(centre) <= JobQuery.DefaultRadius;
        return _known[key] = new PlaceOfWork(
            location.Country, RegionOf(location), location.Locality is { } locality ? SearchTerms.Fold(locality) : null, point,
            isNear ? town?.Slug : null);
    }

    private static string? RegionOf(JobLocation location)
    {
        var region = location.Region ?? Gazetteer.Locate(location.Locality, region: null, location.Country)?.Region;
        return Gazetteer.Region(region, location.Country)?.Slug;
    }
}
