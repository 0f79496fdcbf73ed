using System.Globalization;
using System.Text.Json;
using CsCheck;
using JobBoard.Postings;

namespace JobBoard.Tests.Postings;

public sealed class ZonedDateTests
{
    [Theory]
    [InlineData("2026-12-31[UTC]", "2027-01-01T00:00:00Z")]
    [InlineData("2028-02-28[UTC]", "2028-02-29T00:00:00Z")]
    [InlineData("2028-02-29[UTC]", "2028-03-01T00:00:00Z")]
    [InlineData("2026-12-31[Pacific/Kiritimati]", "2026-12-31T10:00:00Z")]
    [InlineData("2026-12-31[Etc/GMT+12]", "2027-01-01T12:00:00Z")]
    [InlineData("2026-03-28[Europe/Berlin]", "2026-03-28T23:00:00Z")]
    [InlineData("2026-03-29[Europe/Berlin]", "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-24[Europe/Berlin]", "2026-10-24T22:00:00Z")]
    [InlineData("2026-10-25[Europe/Berlin]", "2026-10-25T23:00:00Z")]
    [InlineData("2026-09-05[America/Santiago]", "2026-09-06T04:00:00Z")]
    [InlineData("2026-04-04[America/Santiago]", "2026-04-05T04:00:00Z")]
    [InlineData("2026-04-23[Africa/Cairo]", "2026-04-23T22:00:00Z")]
    [InlineData("2026-10-29[Africa/Cairo]", "2026-10-29T22:00:00Z")]
    [InlineData("2026-03-28[Asia/Beirut]", "2026-03-28T22:00:00Z")]
    [InlineData("2026-10-24[Asia/Beirut]", "2026-10-24T22:00:00Z")]
    [InlineData("2026-10-31[America/Havana]", "2026-11-01T04:00:00Z")]
    [InlineData("9999-12-31[UTC]", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31[America/Lima]", "9999-12-31T23:59:59.9999999Z")]
    public void A_day_is_over_when_the_next_one_starts_in_its_zone(string text, string end)
    {
        var date = Parse(text);

        Assert.Equal(DateTimeOffset.Parse(end, CultureInfo.InvariantCulture), date.End);
    }

    [Theory]
    [InlineData("2026-12-31[UTC]", "2026-12-31T23:59:59+00:00")]
    [InlineData("2026-12-15[Europe/Berlin]", "2026-12-15T23:59:59+01:00")]
    [InlineData("2026-07-15[Europe/Berlin]", "2026-07-15T23:59:59+02:00")]
    [InlineData("2026-03-28[Asia/Beirut]", "2026-03-28T23:59:59+02:00")]
    [InlineData("2026-09-05[America/Santiago]", "2026-09-05T23:59:59-04:00")]
    [InlineData("2026-04-04[America/Santiago]", "2026-04-04T23:59:59-04:00")]
    [InlineData("2026-10-29[Africa/Cairo]", "2026-10-29T23:59:59+02:00")]
    [InlineData("2026-12-31[Asia/Kathmandu]", "2026-12-31T23:59:59+05:45")]
    [InlineData("2026-12-31T17:00:00[Africa/Dakar]", "2026-12-31T17:00:00+00:00")]
    [InlineData("2026-10-25T02:30:00[Europe/Berlin]", "2026-10-25T02:30:00+02:00")]
    [InlineData("2026-03-29T02:30:00[Europe/Berlin]", "2026-03-29T03:30:00+02:00")]
    public void Its_last_second_carries_the_offset_in_force_there(string text, string last)
    {
        var date = Parse(text);

        Assert.Equal(last, date.Last.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-12-31")]
    [InlineData("2026-12-31[]")]
    [InlineData("2026-12-31[Mars/Olympus]")]
    [InlineData("2026-12-31[Pacific Standard Time]")]
    [InlineData("2026-12-31[../../etc/passwd]")]
    [InlineData("2026-12-31[/usr/share/zoneinfo/UTC]")]
    [InlineData("2026-12-31[UTC][UTC]")]
    [InlineData("2026-12-31[UTC] ")]
    [InlineData("2026-02-29[UTC]")]
    [InlineData("2026-1-2[UTC]")]
    [InlineData("2026-12-31T24:00:00[UTC]")]
    [InlineData("2026-12-31T17:00[UTC]")]
    [InlineData("2026-12-31T17:00:00Z[UTC]")]
    [InlineData("")]
    [InlineData(null)]
    public void What_it_did_not_write_it_does_not_read(string? text)
    {
        Assert.False(ZonedDate.TryParse(text, out var date));

        Assert.Null(date);
    }

    [Fact]
    public void Any_date_comes_back_from_its_text_and_ends_after_it_starts()
    {
        Any.ZonedDate.Sample(date =>
        {
            Assert.Equal(date, Parse(date.ToString()));
            Assert.Equal(date.ToString(), JsonSerializer.Deserialize($"\"{date}\"", PostingJson.Default.ZonedDate)!.ToString());
            Assert.True(date.Time is null ? date.End > date.Start : date.End == date.Start);
            Assert.True(date.Last <= date.End);
        });
    }

    private static ZonedDate Parse(string text) =>
        ZonedDate.TryParse(text, out var date) ? date! : throw new FormatException(text);
}
