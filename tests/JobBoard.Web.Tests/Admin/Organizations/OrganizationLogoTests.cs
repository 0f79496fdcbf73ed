using System.Net;
using JobBoard.Accounts;
using JobBoard.Organizations;
using Microsoft.EntityFrameworkCore;

namespace JobBoard.Web.Tests.Admin.Organizations;

public sealed class OrganizationLogoTests(TestBoard board) : IClassFixture<TestBoard>
{
    [Fact]
    public async Task A_logo_is_shown_to_readers_replaced_and_removed_without_leaving_a_file()
    {
        await board.AddAsync(organization: "Shown Commons");
        var owner = await board.MemberAsync("Showing Owner", "Shown Commons", MembershipRole.Owner);

        var first = await owner.UploadAsync("/admin/organizations/shown-commons", Uploads.Picture, "../../evil.svg", "image/svg+xml");
        var shown = (await board.PageAsync("/organizations/shown-commons")).QuerySelector("img.logo")!.GetAttribute("src")!;
        var logo = await board.Visitor().GetAsync(shown);
        var before = board.LogoFiles();
        await owner.UploadAsync("/admin/organizations/shown-commons", Uploads.Picture);
        var replaced = board.LogoFiles();
        await owner.SubmitAsync("/admin/organizations/shown-commons", form: "form[action$='/removal']");

        Assert.Equal("/admin/organizations/shown-commons?done=logo", first.Headers.Location!.OriginalString);
        Assert.Equal("image/webp", logo.Content.Headers.ContentType!.ToString());
        Assert.InRange((await logo.Content.ReadAsByteArrayAsync()).Length, 100, 8 * 1024);
        Assert.Single(before);
        Assert.NotEqual(Assert.Single(before), Assert.Single(replaced));
        Assert.Empty(board.LogoFiles());
        Assert.Equal(HttpStatusCode.NotFound, (await board.Visitor().GetAsync(shown)).StatusCode);
        Assert.Equal(3, (await board.AuditAsync("shown-commons")).Count(line => line.EndsWith("Logo", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task SEC_42_what_is_no_picture_is_refused_at_its_field()
    {
        var owner = await board.MemberAsync("Sending Owner", "Sent Wrongly", MembershipRole.Owner);

        var drawn = await owner.UploadAsync("/admin/organizations/sent-wrongly", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray());
        var large = await owner.UploadAsync("/admin/organizations/sent-wrongly", new byte[1024 * 1024 + 1]);
        var broken = await owner.UploadAsync("/admin/organizations/sent-wrongly", Uploads.Picture[..200]);
        var nothing = await owner.UploadAsync("/admin/organizations/sent-wrongly", []);

        Assert.Contains("SVG is not taken", await ErrorAsync(drawn), StringComparison.Ordinal);
        Assert.Contains("more than 1 MB", await ErrorAsync(large), StringComparison.Ordinal);
        Assert.Contains("cannot be read", await ErrorAsync(broken), StringComparison.Ordinal);
        Assert.Contains("Choose a picture", await ErrorAsync(nothing), StringComparison.Ordinal);
        Assert.Null(await board.ReadAsync(db => db.Organizations.Where(one => one.Slug == "sent-wrongly").Select(one => one.Logo).SingleAsync()));

        static async Task<string> ErrorAsync(HttpResponseMessage response)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
            return (await response.PageAsync()).Text("#Form_Logo-error");
        }
    }
}
