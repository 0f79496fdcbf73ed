using JobBoard.Importing.Words;
using JobBoard.Postings;

namespace JobBoard.Importing.Facts;

/// <summary>Where the work is, and from where it may be done.</summary>
internal sealed record PlaceFacts(
    Arrangement? Arrangement, IReadOnlyList<JobLocation> Locations, IReadOnlyList<ApplicantLocation> ApplicantLocations)
{
    public static PlaceFacts Of(Draft draft, Reading<string> title)
    {
        var arrangement = ArrangementOf(draft, title);
        var isRemote = arrangement is Postings.Arrangement.Remote;
        var places = LocationsOf(draft, isRemote);
        // A country beside "remote" is where the person may live; a town is a place of work.
        var lived = isRemote ? places.Where(reading => reading.Value is { Locality: null, Region: null }).ToList() : [];
        var areas = AreasOf(draft, title, isRemote, lived);
        return new PlaceFacts(arrangement, Merged(draft, places.Except(lived)), areas);
    }

    private static Arrangement? ArrangementOf(Draft draft, Reading<string> title)
    {
        const string field = nameof(PostingDetails.Arrangement);
        var stated = draft.Stated(NoticeField.Arrangement).Concat(draft.Stated(NoticeField.Locations)).Concat(draft.Stated(NoticeField.ApplicantLocations))
            .Select(statement => (statement.Quote, Value: PlaceWords.ArrangementOf(statement.Text)));
        var inTitle = title.Value.IndexOf('(', StringComparison.Ordinal) is >= 0 and var bracket ? PlaceWords.ArrangementOf(title.Value[bracket..]) : null;
        var readings = stated.Append((Quote: title.Quote, Value: inTitle))
            .Where(one => one.Value is not null)
            .Select(one => new Reading<Arrangement>(one.Value.GetValueOrDefault(), one.Quote));
        return draft.Settle(field, readings.Concat(PlaceWords.FindArrangement(draft.Prose)))?.Value;
    }

    private static List<Reading<JobLocation>> LocationsOf(Draft draft, bool isRemote)
    {
        var readings = draft.Markup?.Places.ToList() ?? [];
        foreach (var statement in draft.Stated(NoticeField.Locations))
        {
            var places = PlaceWords.AllOf(statement.Text);
            readings.AddRange(places.Select(place => new Reading<JobLocation>(place, statement.Quote)));
            if (places is [] && PlaceWords.ArrangementOf(statement.Text) is null)
            {
                draft.Remark(RemarkKind.Warning, nameof(PostingDetails.Locations),
                    $"\"{statement.Text}\" ({statement.Key}) names no country that is known here; say which.", statement.Line);
            }
        }
        if (readings is [] && FromParts(draft) is { } parts)
            readings.Add(parts);
        return readings is [] && !isRemote ? [.. PlaceWords.Find(draft.Prose)] : readings;
    }

    /// <summary>A place whose town, region and country stand under keys of their own.</summary>
    private static Reading<JobLocation>? FromParts(Draft draft)
    {
        var parts = ((NoticeField[])[NoticeField.Town, NoticeField.Region, NoticeField.Country])
            .Select(field => draft.Stated(field).FirstOrDefault()).OfType<Statement>().ToList();
        if (parts is [])
            return null;
        var whole = string.Join(", ", parts.Select(part => part.Text));
        if (PlaceWords.AllOf(whole) is not [var place])
        {
            draft.Remark(RemarkKind.Warning, nameof(PostingDetails.Locations), $"\"{whole}\" names no country that is known here; say which.", parts[0].Line);
            return null;
        }
        foreach (var part in parts)
            draft.Cite(nameof(PostingDetails.Locations), part.Quote);
        return new Reading<JobLocation>(place, parts[0].Quote);
    }

    /// <summary>One entry a place; it is preferred where one of the texts says that it is not required.</summary>
    private static List<JobLocation> Merged(Draft draft, IEnumerable<Reading<JobLocation>> places)
    {
        var merged = new List<JobLocation>();
        foreach (var same in places.GroupBy(reading => reading.Value with { IsPreferred = false }))
        {
            foreach (var reading in same)
                draft.Cite(nameof(PostingDetails.Locations), reading.Quote);
            merged.Add(same.Key with { IsPreferred = same.Any(reading => reading.Value.IsPreferred) });
        }
        return merged;
    }

    private static IReadOnlyList<ApplicantLocation> AreasOf(Draft draft, Reading<string> title, bool isRemote, List<Reading<JobLocation>> lived)
    {
        const string field = nameof(PostingDetails.ApplicantLocations);
        var readings = new List<Reading<IReadOnlyList<ApplicantLocation>>>();
        if (MarkupAreas(draft) is { Value.Count: > 0 } markup)
            readings.Add(markup);
        foreach (var statement in draft.Stated(NoticeField.ApplicantLocations).Concat(isRemote ? draft.Stated(NoticeField.Locations) : []))
        {
            var areas = AreaWords.AllOf(
                statement.Text,
                warning => draft.Remark(RemarkKind.Warning, field, warning, statement.Line),
                name => Unknown(draft, statement, name));
            if (areas is not [])
                readings.Add(new Reading<IReadOnlyList<ApplicantLocation>>(areas, statement.Quote));
        }
        if (readings is [] && lived is [var first, ..])
            readings.Add(new Reading<IReadOnlyList<ApplicantLocation>>([.. lived.Select(one => new ApplicantLocation(one.Value.Country)).Distinct()], first.Quote));
        if (isRemote)
            readings.AddRange(AreaWords.InTitle(title).Concat(AreaWords.Find(draft.Prose)));
        return draft.Settle(field, readings, SameAreas)?.Value ?? [];
    }

    private static void Unknown(Draft draft, Statement statement, string name)
    {
        if (statement.Field is NoticeField.ApplicantLocations)
            draft.Remark(RemarkKind.Warning, nameof(PostingDetails.ApplicantLocations), $"\"{name}\" is no country or group that is known here.", statement.Line);
    }

    private static Reading<IReadOnlyList<ApplicantLocation>>? MarkupAreas(Draft draft)
    {
        const string field = nameof(PostingDetails.ApplicantLocations);
        var all = new List<ApplicantLocation>();
        foreach (var (name, sameAs) in draft.Markup?.Areas ?? [])
        {
            var (areas, warning) = AreaWords.Of(name.Text, sameAs);
            draft.Cite(field, name);
            all.AddRange(areas);
            if (warning is not null)
                draft.Remark(RemarkKind.Warning, field, warning, name.Line);
            if (areas is [])
                draft.Remark(RemarkKind.Warning, field, $"\"{name.Text}\" is no country or group that is known here.", name.Line);
        }
        return all is [] ? null : new Reading<IReadOnlyList<ApplicantLocation>>(
            [.. all.DistinctBy(area => (area.Country, area.Region))], draft.Markup?.Areas[0].Name ?? new Quote("", null));
    }

    private static bool SameAreas(IReadOnlyList<ApplicantLocation> left, IReadOnlyList<ApplicantLocation> right) =>
        left.Select(area => (area.Country, area.Region)).ToHashSet().SetEquals(right.Select(area => (area.Country, area.Region)));
}
