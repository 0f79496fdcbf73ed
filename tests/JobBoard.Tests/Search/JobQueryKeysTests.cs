using CsCheck;
using JobBoard.Postings;
using JobBoard.Search;

namespace JobBoard.Tests.Search;

public sealed class JobQueryKeysTests
{
    private static readonly Gen<JobQuery> Queries =
        from words in Any.One<string?>([null, "nurse", "\"night nurse\" -java", "C#"])
        from place in Any.One<string?>([null, "Köln", "senegal"])
        from radius in Gen.Int[1, 500].Nullable()
        from lives in Any.One<string?>([null, "SN", "DE"])
        from types in Gen.Int[0, 255]
        from arrangements in Gen.Enum<Arrangement>().Array[0, 3]
        from slugs in Any.One<string>(["land-water", "software", "x"]).Array[0, 3]
        from languages in Any.One<string>(["en", "wo", "de"]).Array[0, 2]
        from amount in Gen.Int[1, 200_000].Nullable()
        from currency in Any.One<string?>([null, "EUR", "XOF"])
        from unit in Gen.Enum<SalaryUnit>()
        from isStated in Gen.Bool
        from least in Gen.Int[1, 60].Nullable()
        from days in Gen.Int[1, 365].Nullable()
        from sort in Gen.Enum<JobSort>().Nullable()
        select new JobQuery
        {
            Words = words,
            Place = place,
            Radius = place is null ? null : radius,
            Lives = lives,
            Types = (EmploymentTypes)types,
            Arrangements = [.. arrangements.Distinct().Order()],
            Categories = [.. slugs.Distinct().Order(StringComparer.Ordinal)],
            Organizations = [.. slugs.Distinct().Order(StringComparer.Ordinal)],
            Languages = [.. languages.Distinct().Order(StringComparer.Ordinal)],
            Pay = amount is { } least2 ? new PayFloor(least2, currency, unit) : null,
            OnlyStatedPay = isStated,
            Hours = least is { } hours ? new HoursRange(hours % 2 is 0 ? hours : null, hours + 5) : null,
            PostedWithin = days,
            ClosingWithin = days,
            Sort = sort,
        };

    [Fact]
    public void What_an_address_says_is_read_as_the_same_query() => Queries.Sample(query =>
    {
        var pairs = JobQueryKeys.Of(query).ToList();

        var reading = JobQueryKeys.Read(pairs);

        Assert.Empty(reading.Dropped);
        Assert.Equal(pairs, JobQueryKeys.Of(reading.Query));
        Assert.Equal(query.Types, reading.Query.Types);
        Assert.Equal(query.Pay, reading.Query.Pay);
        Assert.Equal(query.Hours, reading.Query.Hours);
    });

    [Fact]
    public void Any_names_and_values_can_be_read() =>
        Gen.Select(Gen.OneOf(Any.One([.. JobQueryKeys.All]), Gen.String), Gen.String).Array[0, 20].Sample(pairs =>
        {
            var reading = JobQueryKeys.Read(pairs.Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));

            Assert.Equal(JobQueryKeys.Of(reading.Query), JobQueryKeys.Of(JobQueryKeys.Read(JobQueryKeys.Of(reading.Query)).Query));
        });

    [Theory]
    [InlineData("type", "FULL_TIME", "type=full-time")]
    [InlineData("type", "Full-Time", "type=full-time")]
    [InlineData("arrangement", "On-Site", "arrangement=on-site")]
    [InlineData("lives", "sn", "lives=sn")]
    [InlineData("lives", "Senegal", "lives=sn")]
    [InlineData("salary", "50,000", "salary=50000")]
    [InlineData("salary", "50.000", "salary=50000")]
    [InlineData("salary", "50 000", "salary=50000")]
    [InlineData("salary", "18.50", "salary=18.5")]
    [InlineData("posted", "week", "posted=7")]
    [InlineData("hours", "20", "hours=20")]
    [InlineData("hours", "30-", "hours=30-")]
    [InlineData("sort", "closing", "sort=closing")]
    [InlineData("q", "   ", "")]
    public void Values_are_read_as_people_write_them(string name, string value, string kept)
    {
        var reading = JobQueryKeys.Read([KeyValuePair.Create(name, value)]);

        Assert.Empty(reading.Dropped);
        Assert.Equal(kept, string.Join('&', JobQueryKeys.Of(reading.Query).Select(pair => $"{pair.Key}={pair.Value}")));
    }

    [Theory]
    [InlineData("type", "none")]
    [InlineData("type", "1")]
    [InlineData("arrangement", "space")]
    [InlineData("lives", "Atlantis")]
    [InlineData("salary", "-5")]
    [InlineData("salary", "much")]
    [InlineData("currency", "dollars")]
    [InlineData("per", "eon")]
    [InlineData("pay", "yes")]
    [InlineData("hours", "40-20")]
    [InlineData("hours", "200")]
    [InlineData("posted", "0")]
    [InlineData("closing", "soon")]
    [InlineData("radius", "501")]
    [InlineData("language", "english!")]
    [InlineData("sort", "random")]
    public void What_says_nothing_is_dropped_and_told(string name, string value)
    {
        var reading = JobQueryKeys.Read([KeyValuePair.Create(name, value)]);

        Assert.Equal([KeyValuePair.Create(name, value)], reading.Dropped);
        Assert.Empty(JobQueryKeys.Of(reading.Query));
    }
}
