using JobBoard.Geography;
using JobBoard.Search;

namespace JobBoard.Web.Shared;

/// <summary>What the search form holds.</summary>
public sealed record Finder(string Words, string Place)
{
    public static Finder Empty { get; } = new("", "");

    public static Finder Of(JobQuery asked) =>
        new(asked.Words ?? "", Gazetteer.BySlug(asked.Place)?.DisplayName ?? asked.Place ?? "");
}
