using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace JobBoard.Web.Tests;

/// <summary>The whole board in process: a database file of its own, and a clock that the test moves.</summary>
public class TestBoard : WebApplicationFactory<Program>
{
    private readonly string _data = Directory.CreateTempSubdirectory("jobboard-test-").FullName;

    public FakeTimeProvider Clock { get; } = new(Some.Now);

    /// <summary>The folder of the database and the uploads.</summary>
    public string Data => _data;

    /// <summary>Null for the address that the server listens on.</summary>
    protected virtual string? BaseUrl => "http://localhost";

    /// <summary>A client that shows redirects as they are.</summary>
    public HttpClient Visitor() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>Stores an open posting, and its organization when there is none of that name yet.</summary>
    public async Task<Posting> AddAsync(PostingDetails? details = null, string organization = "Riverside Commons")
    {
        var id = await AddOrganizationAsync(organization);
        return await AddAsync(Some.Posting(details, id, Clock.GetUtcNow()));
    }

    public async Task<Posting> AddAsync(Posting posting)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BoardDb>();
        db.Postings.Add(posting);
        await scope.ServiceProvider.GetRequiredService<SearchIndex>().SaveAsync(posting, CancellationToken.None);
        return posting;
    }

    public Task<int> AddOrganizationAsync(string name = "Riverside Commons") =>
        AddOrganizationAsync(Some.Organization(name, now: Clock.GetUtcNow()));

    /// <summary>Stores an organization, unless there is one of that name already.</summary>
    public async Task<int> AddOrganizationAsync(Organization organization)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BoardDb>();
        if (db.Organizations.SingleOrDefault(one => one.Key == organization.Key) is { } known)
            return known.Id;
        db.Organizations.Add(organization);
        await db.SaveChangesAsync();
        return organization.Id;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Test");
        builder.UseSetting("JobBoard:DataDirectory", _data);
        if (BaseUrl is { } baseUrl)
            builder.UseSetting("JobBoard:BaseUrl", baseUrl);
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_data))
            Directory.Delete(_data, recursive: true);
    }
}
