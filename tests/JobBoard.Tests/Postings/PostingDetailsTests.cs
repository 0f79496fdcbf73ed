using System.Text.Json;
using CsCheck;
using JobBoard.Postings;

namespace JobBoard.Tests.Postings;

public sealed class PostingDetailsTests
{
    [Fact]
    public void Any_details_come_back_whole_from_the_text_that_revisions_keep()
    {
        Any.Details.Sample(details =>
        {
            var read = JsonSerializer.Deserialize(details.ToJson(), PostingJson.Default.PostingDetails)!;

            Assert.Equivalent(details, read, strict: true);
            Assert.Equal(details.ToJson(), read.ToJson());
        });
    }

    [Fact]
    public void What_an_older_revision_does_not_hold_reads_as_empty()
    {
        var read = JsonSerializer.Deserialize("""{"Title":"Gardener","Apply":{"Method":"Email"}}""", PostingJson.Default.PostingDetails)!;

        Assert.Equivalent(new PostingDetails { Title = "Gardener", Apply = new Application { Method = ApplicationMethod.Email } }, read, strict: true);
        Assert.Equal("en", read.Locale);
    }

    [Fact]
    public void What_is_not_said_is_not_written()
    {
        var details = new PostingDetails { Title = "Gardener" };

        Assert.DoesNotContain("null", details.ToJson(), StringComparison.Ordinal);
    }
}
