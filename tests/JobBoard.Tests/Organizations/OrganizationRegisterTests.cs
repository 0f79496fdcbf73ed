using JobBoard.Organizations;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Tests.Organizations;

public sealed class OrganizationRegisterTests(BoardRooms rooms) : IClassFixture<BoardRooms>
{
    [Fact]
    public async Task One_name_in_other_letters_is_one_organization()
    {
        var first = await AddAsync(new OrganizationProfile { Name = "Café Nord" });

        var second = await AddAsync(new OrganizationProfile { Name = "  CAFE NORD! " });

        Assert.Equal(first.Id, second.Id);
        Assert.Equal("Café Nord", second.Profile.Name);
        Assert.Equal("cafe-nord", second.Slug);
    }

    [Fact]
    public async Task A_website_fills_in_and_replaces_nothing()
    {
        await AddAsync(new OrganizationProfile { Name = "Harbour School" });
        var filled = await AddAsync(new OrganizationProfile { Name = "Harbour School", Website = "https://harbour.example" });

        var kept = await AddAsync(new OrganizationProfile { Name = "Harbour School", Website = "https://other.example" });

        Assert.Equal("https://harbour.example", filled.Profile.Website);
        Assert.Equal("https://harbour.example", kept.Profile.Website);
        Assert.Equal(filled.Version, kept.Version);
    }

    [Fact]
    public async Task Names_without_latin_letters_are_organizations_of_their_own()
    {
        var one = await AddAsync(new OrganizationProfile { Name = "東京図書館" });
        var other = await AddAsync(new OrganizationProfile { Name = "京都図書館" });

        Assert.NotEqual(one.Id, other.Id);
        Assert.Equal(["organization", "organization-2"], [one.Slug, other.Slug]);
    }

    [Fact]
    public async Task REL_13_twenty_at_once_of_one_name_are_one_organization()
    {
        var added = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
            Task.Run(() => AddAsync(new OrganizationProfile { Name = "Twenty Hands", Website = "https://twenty.example" }))));

        Assert.Single(added.Select(one => one.Id).Distinct());
        Assert.All(added, one => Assert.Equal("twenty-hands", one.Slug));
    }

    [Fact]
    public async Task REL_13_twenty_at_once_that_want_one_slug_get_twenty()
    {
        var names = Enumerable.Range(0, 20).Select(number => $"{(char)('一' + number)}図書館 21");

        var added = await Task.WhenAll(names.Select(name => Task.Run(() => AddAsync(new OrganizationProfile { Name = name }))));

        Assert.Equal(20, added.Select(one => one.Slug).Distinct().Count());
        Assert.All(added, one => Assert.Matches(@"^21(-\d+)?\z", one.Slug));
    }

    [Fact]
    public async Task In_a_transaction_of_its_caller_it_keeps_what_the_caller_did()
    {
        await using var scope = rooms.Begin();
        await using var transaction = await scope.Db().Database.BeginTransactionAsync();
        var added = await scope.Get<OrganizationRegister>().FindOrAddAsync(new OrganizationProfile { Name = "Not To Stay" }, default);

        await transaction.RollbackAsync();

        Assert.NotEqual(0, added.Id);
        await using var after = rooms.Begin();
        Assert.False(await after.Db().Organizations.AnyAsync(one => one.Slug == "not-to-stay"));
    }

    private async Task<Organization> AddAsync(OrganizationProfile profile)
    {
        await using var scope = rooms.Begin();
        return await scope.Get<OrganizationRegister>().FindOrAddAsync(profile, CancellationToken.None);
    }
}
