using System.Text.Json;
using System.Text.RegularExpressions;
using JobBoard.Geography;
using JobBoard.Postings;

namespace JobBoard.Importing;

/// <summary>What a schema.org JobPosting in JSON-LD states, each part with the line it stands on.</summary>
internal sealed partial record JobPostingBlock
{
    private const string Prefix = "JobPosting.";

    public List<Statement> Statements { get; } = [];

    public List<Reading<JobLocation>> Places { get; } = [];

    /// <summary>The names of the areas in which applicants may live, with the page that identifies each.</summary>
    public List<(Quote Name, string? SameAs)> Areas { get; } = [];

    /// <summary>Its amounts stand outside a QuantitativeValue, where search engines do not look.</summary>
    public bool HasLooseAmounts { get; private set; }

    /// <summary>The content of the first JSON-LD script element, and where in the text it stands; null when there is none.</summary>
    public static (string Json, int Index, Range Element)? FindIn(string text)
    {
        var match = Script().Match(text);
        return match.Success
            ? (match.Groups["json"].Value, match.Groups["json"].Index, match.Index..(match.Index + match.Length))
            : null;
    }

    /// <summary>Reads the block; null when it is no JSON, or holds no JobPosting.</summary>
    /// <param name="lineOf">The line in the file of a place in the JSON.</param>
    public static JobPostingBlock? Read(string json, Func<int, int> lineOf)
    {
        try
        {
            var options = new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };
            using var document = JsonDocument.Parse(Gap().Replace(json, gap => "null".PadRight(gap.Length)), options);
            return PostingIn(document.RootElement) is { } posting ? new Reader(json, lineOf).Read(posting) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? PostingIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(PostingIn).FirstOrDefault(found => found is not null),
        JsonValueKind.Object when TypesOf(element).Contains("JobPosting") => element,
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => PostingIn(graph),
        _ => null,
    };

    private static IEnumerable<string?> TypesOf(JsonElement element) =>
        element.TryGetProperty("@type", out var type) ? Each(type).Select(TextOf) : [];

    private static JsonElement[] Each(JsonElement value) =>
        value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString()?.Trim() is { Length: > 0 } text => text,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    private sealed class Reader(string json, Func<int, int> lineOf)
    {
        private readonly JobPostingBlock _block = new();

        public JobPostingBlock Read(JsonElement posting)
        {
            Take(posting, "title", NoticeField.Title);
            Take(posting, "description", NoticeField.Description);
            Take(posting, "datePosted", NoticeField.DatePosted);
            Take(posting, "validThrough", NoticeField.ValidThrough);
            Take(posting, "employmentType", NoticeField.EmploymentTypes);
            Take(posting, "jobLocationType", NoticeField.Arrangement);
            Take(posting, "workHours", NoticeField.WorkingHours);
            Take(posting, "jobStartDate", NoticeField.StartDate);
            Take(posting, "jobDuration", NoticeField.Duration);
            Take(posting, "experienceRequirements", NoticeField.ExperienceMonths, "monthsOfExperience");
            Take(posting, "educationRequirements", NoticeField.EducationLevel, "credentialCategory");
            Take(posting, "identifier", NoticeField.Identifier, "value");
            Take(posting, "url", NoticeField.LegacyPath);
            Take(posting, "hiringOrganization", NoticeField.HiringOrganization, "name");
            Take(posting, "hiringOrganization", NoticeField.Website, "sameAs");
            Take(posting, "hiringOrganization", NoticeField.Website, "url");
            TakeSalary(posting);
            TakePlaces(posting);
            TakeAreas(posting);
            return _block;
        }

        private void Take(JsonElement parent, string property, NoticeField field, string? inner = null)
        {
            if (!parent.TryGetProperty(property, out var value))
                return;
            foreach (var one in Each(value))
            {
                var (found, path) = one.ValueKind is JsonValueKind.Object && inner is not null
                    ? (one.TryGetProperty(inner, out var nested) ? nested : default, $"{property}.{inner}")
                    : (one, property);
                if (inner is not ("sameAs" or "url") || path != property)
                    Add(found, path, field);
            }
        }

        private void Add(JsonElement value, string path, NoticeField field)
        {
            foreach (var text in Each(value).Select(TextOf).OfType<string>())
                _block.Statements.Add(new Statement(field, Prefix + path, text, LineOf(path.Split('.')[^1], text)));
        }

        private void TakeSalary(JsonElement posting)
        {
            if (!posting.TryGetProperty("baseSalary", out var salary) || salary.ValueKind is not JsonValueKind.Object)
                return;
            Take(salary, "currency", NoticeField.SalaryCurrency);
            var amounts = salary.TryGetProperty("value", out var value) && value.ValueKind is JsonValueKind.Object ? value : salary;
            _block.HasLooseAmounts = amounts.Equals(salary);
            Take(amounts, "minValue", NoticeField.SalaryMinimum);
            Take(amounts, "maxValue", NoticeField.SalaryMaximum);
            Take(amounts, "value", NoticeField.Salary);
            Take(amounts, "unitText", NoticeField.SalaryUnit);
        }

        private void TakePlaces(JsonElement posting)
        {
            if (!posting.TryGetProperty("jobLocation", out var places))
                return;
            foreach (var address in Each(places).Where(place => place.ValueKind is JsonValueKind.Object)
                .Select(place => place.TryGetProperty("address", out var inner) ? inner : place))
            {
                if (TextOf(address) is { } text)
                    _block.Statements.Add(new Statement(NoticeField.Locations, $"{Prefix}jobLocation.address", text, LineOf("address", text)));
                else if (address.ValueKind is JsonValueKind.Object && PlaceOf(address) is { } place)
                    _block.Places.Add(new Reading<JobLocation>(place, new Quote(Words(place), LineOf("addressCountry", ""), $"{Prefix}jobLocation.address")));
            }
        }

        private static JobLocation? PlaceOf(JsonElement address)
        {
            var country = Part(address, "addressCountry") ?? (address.TryGetProperty("addressCountry", out var named) && named.ValueKind is JsonValueKind.Object ? Part(named, "name") : null);
            var known = country is null ? null : Atlas.Country(country) ?? Atlas.CountryNamed(country);
            return known is null ? null : new JobLocation
            {
                Street = Part(address, "streetAddress"),
                Locality = Part(address, "addressLocality"),
                Region = Part(address, "addressRegion"),
                PostalCode = Part(address, "postalCode"),
                Country = known.Code,
            };
        }

        private static string Words(JobLocation place) =>
            string.Join(", ", ((string?[])[place.Street, place.PostalCode, place.Locality, place.Region, place.Country]).OfType<string>());

        private static string? Part(JsonElement address, string property) =>
            address.TryGetProperty(property, out var value) ? TextOf(value) : null;

        private void TakeAreas(JsonElement posting)
        {
            if (!posting.TryGetProperty("applicantLocationRequirements", out var areas))
                return;
            foreach (var area in Each(areas))
            {
                var name = area.ValueKind is JsonValueKind.Object ? Part(area, "name") : TextOf(area);
                var sameAs = area.ValueKind is JsonValueKind.Object ? Part(area, "sameAs") : null;
                if (name is not null)
                    _block.Areas.Add((new Quote(name, LineOf("name", name), $"{Prefix}applicantLocationRequirements"), sameAs));
            }
        }

        /// <summary>The line of a property with that value, or of the property's first place when the value is written in another way.</summary>
        private int LineOf(string property, string value)
        {
            var written = Regex.Match(
                json, $"\"{Regex.Escape(property)}\"\\s*:\\s*\"?{Regex.Escape(value)}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            var index = written.Success ? written.Index : json.IndexOf($"\"{property}\"", StringComparison.Ordinal);
            return lineOf(Math.Max(index, 0));
        }
    }

    /// <summary>Where template code stood for a whole value, blanked out by now.</summary>
    [GeneratedRegex(@"(?<=:)\s{4,}(?=[,}\]])", RegexOptions.None, 1000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"<script\b[^>]*\btype\s*=\s*[""']?application/ld\+json[""']?[^>]*>(?<json>.*?)</script\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Script();
}
