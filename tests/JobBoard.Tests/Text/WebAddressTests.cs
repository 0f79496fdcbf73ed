using JobBoard.Text;

namespace JobBoard.Tests.Text;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://nord.example")]
    [InlineData("http://nord.example/jobs?id=7#apply")]
    [InlineData("https://nord.example:8443/x")]
    [InlineData("HTTPS://Nord.Example/")]
    [InlineData("https://xn--bcher-kva.example/")]
    [InlineData("https://nord.example/b%C3%BCcher")]
    public void SEC_17_takes_an_absolute_web_address(string url)
    {
        Assert.True(WebAddress.IsPage(url));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nord.example")]
    [InlineData("//nord.example")]
    [InlineData("/jobs")]
    [InlineData("https:nord.example")]
    [InlineData("https:/nord.example")]
    [InlineData(@"https:\\nord.example")]
    [InlineData(@"https://nord.example\@evil.example")]
    [InlineData("https://user@nord.example")]
    [InlineData("https://user:pass@nord.example")]
    [InlineData("https://nord.example\r\nSet-Cookie: x")]
    [InlineData("https://nord.example/\u0000")]
    [InlineData(" https://nord.example")]
    [InlineData("https://nord.example/a b")]
    [InlineData("javascript:alert(1)//nord.example")]
    [InlineData("ftp://nord.example")]
    [InlineData("data:text/html,x")]
    [InlineData("https://localhost/")]
    [InlineData("https://nord.example./")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://bücher.example/")]
    [InlineData("https://аpple.example/")]
    [InlineData("https://nord。example/")]
    [InlineData("https://n%6Frd.example/")]
    [InlineData("https:///nord.example")]
    [InlineData("https://")]
    public void SEC_17_refuses_what_leads_elsewhere_than_it_says(string? url)
    {
        Assert.False(WebAddress.IsPage(url));
    }

    [Theory]
    [InlineData("https://bücher.example/ä?ö", "https://xn--bcher-kva.example/ä?ö")]
    [InlineData("https://аpple.example", "https://xn--pple-43d.example")]
    [InlineData("https://nord.example/ä", "https://nord.example/ä")]
    [InlineData("not an address", "not an address")]
    [InlineData("mailto:jürgen@bücher.example", "mailto:jürgen@bücher.example")]
    [InlineData(null, null)]
    public void SEC_17_writes_an_international_host_as_it_is_looked_up(string? typed, string? written)
    {
        Assert.Equal(written, WebAddress.WithAsciiHost(typed));
    }

    [Fact]
    public void An_organization_and_a_way_to_apply_keep_the_host_as_it_is_looked_up()
    {
        var profile = Some.Profile() with { Website = "https://bücher.example", SameAs = ["https://bücher.example/us"] };
        var apply = new JobBoard.Postings.Application { Method = JobBoard.Postings.ApplicationMethod.Url, Url = "https://bücher.example/apply" };

        Assert.Equal("https://xn--bcher-kva.example", profile.Website);
        Assert.Equal(["https://xn--bcher-kva.example/us"], profile.SameAs);
        Assert.Equal("https://xn--bcher-kva.example/apply", apply.Url);
    }

    [Theory]
    [InlineData("jobs@nord.example")]
    [InlineData("first.last+jobs@sub.nord.example")]
    [InlineData("o'brien_x-y@nord.example")]
    public void SEC_16_takes_one_mail_address(string address)
    {
        Assert.True(WebAddress.IsMail(address));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("jobs")]
    [InlineData("@nord.example")]
    [InlineData("jobs@")]
    [InlineData("jobs@nord")]
    [InlineData("jobs@nord.example.")]
    [InlineData("jobs@nord.example,boss@nord.example")]
    [InlineData("jobs@nord.example;boss@nord.example")]
    [InlineData("jobs@nord.example\r\nBcc: x@y.example")]
    [InlineData("jobs\u0000@nord.example")]
    [InlineData("jo bs@nord.example")]
    [InlineData(" jobs@nord.example")]
    [InlineData("Jobs <jobs@nord.example>")]
    [InlineData("jobs@nord.example?cc=x@y.example")]
    [InlineData("jobs@@nord.example")]
    [InlineData("jo..bs@nord.example")]
    [InlineData(".jobs@nord.example")]
    [InlineData("jobs@127.0.0.1")]
    [InlineData("jobs@[127.0.0.1]")]
    [InlineData("jobs@bücher.example")]
    [InlineData("jobs%40x@nord.example")]
    [InlineData("\"jobs\"@nord.example")]
    public void SEC_16_refuses_what_could_be_two_or_none(string? address)
    {
        Assert.False(WebAddress.IsMail(address));
    }

    [Theory]
    [InlineData("Write to [email protected].", true)]
    [InlineData("[email\u00A0protected]", true)]
    [InlineData("[Email \u00A0\nProtected]", true)]
    [InlineData("Write to jobs@nord.example.", false)]
    [InlineData("[emailprotected]", false)]
    [InlineData("email protected", false)]
    [InlineData("", false)]
    public void A_mail_address_that_was_blanked_out_is_known_for_one(string text, bool isHidden)
    {
        Assert.Equal(isHidden, WebAddress.HasHiddenMail(text));
    }
}
