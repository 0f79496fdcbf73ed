using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Structured;

namespace JobBoard.Tests.Structured;

/// <summary>Typical postings (<c>Cases/*.json</c>) and the markup that each must become, beside it (<c>*.expected</c>).</summary>
public sealed class MarkupCasesTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(Folder(), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_posting_becomes_the_markup_beside_it_and_may_be_published(string name)
    {
        var details = JsonSerializer.Deserialize(Read($"{name}.json"), PostingJson.Default.PostingDetails)!;
        var posting = Marked.Posting(details, Nord());

        var json = MarkupJson.Write(MarkupBuilder.Build(posting, Marked.Links));
        var findings = PublishingGate.Check(new Candidate(
            details, posting.DescriptionHtml, Nord().Profile, Nord().Logo, Marked.Links.Origin, Some.Now));

        Assert.Equal(Read($"{name}.expected"), JsonNode.Parse(json)!.ToJsonString(Readable) + "\n");
        Assert.All(findings, finding => Assert.Equal(FindingLevel.Note, finding.Level));
    }

    private static Organization Nord()
    {
        var organization = new Organization(
            new OrganizationProfile { Name = "Genossenschaft Nord", Website = "https://nord.example", SameAs = ["https://www.wikidata.org/wiki/Q5555"] },
            "genossenschaft-nord", Some.Now);
        organization.Show(new Logo("0123456789abcdef0123456789abcdef.png", 240, 120), Some.Now);
        return organization;
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder(), file));

    private static string Folder() => Path.Combine(Repository.Root, "tests", "JobBoard.Tests", "Structured", "Cases");
}
