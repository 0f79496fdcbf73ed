using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Samples;

namespace JobBoard.Tests.Samples;

public sealed class SampleOrganizationsTests : IAsyncLifetime
{
    private const int Kilobyte = 1024;

    private readonly BoardRooms _rooms = new();

    public Task InitializeAsync() => _rooms.InitializeAsync();

    public Task DisposeAsync() => _rooms.DisposeAsync();

    [Fact]
    public async Task Each_has_a_light_logo_of_its_own_that_search_engines_take()
    {
        await using var scope = _rooms.Begin();
        var store = scope.Get<LogoStore>();

        foreach (var (profile, png) in SampleOrganizations.All)
        {
            var logo = await store.StoreAsync(png, CancellationToken.None);

            Assert.True(logo is { Width: >= 112, Height: >= 112 }, profile.Name);
            Assert.InRange((double)logo.Width / logo.Height, 0.75, 2.5);
            Assert.InRange(png.Length, 500, 8 * Kilobyte);
        }
        Assert.Distinct(SampleOrganizations.All.Select(one => Convert.ToBase64String(one.Logo)));
    }

    [Fact]
    public void They_are_invented_and_lead_nowhere()
    {
        var profiles = SampleOrganizations.All.Select(one => one.Profile).ToList();

        Assert.All(profiles, profile => Assert.EndsWith(".example", new Uri(profile.Website ?? "").Host, StringComparison.Ordinal));
        Assert.All(profiles, profile => Assert.True(ZonedDate.IsZone(profile.TimeZone ?? ""), profile.TimeZone));
        Assert.Distinct(profiles.Select(profile => Organization.KeyOf(profile.Name)));
    }
}
