using System.Text.Json.Serialization;
using JobBoard.Text;

namespace JobBoard.Organizations;

/// <summary>What an organization says of itself.</summary>
public sealed record OrganizationProfile
{
    /// <summary>Its name as applicants know it; not a branch and not this board.</summary>
    public required string Name { get; init; }

    /// <summary>Its own website, an absolute http(s) address.</summary>
    public string? Website { get; init => field = WebAddress.WithAsciiHost(value); }

    /// <summary>Pages elsewhere that identify it, absolute http(s) addresses (schema.org sameAs).</summary>
    public IReadOnlyList<string> SameAs { get; init => field = [.. value.Select(page => WebAddress.WithAsciiHost(page))]; } = [];

    /// <summary>Markdown.</summary>
    public string Description { get; init; } = "";

    /// <summary>The places it works in, as it writes them: "Detroit, Durban and Porto".</summary>
    public string? WhereItWorks { get; init; }

    /// <summary>The IANA zone in which its deadlines are meant, when it has said one.</summary>
    public string? TimeZone { get; init; }

    /// <summary>A statement shown on each of its postings, such as that it is an equal-opportunity employer.</summary>
    public string? StandingText { get; init; }
}

/// <summary>A logo in the data directory: its file name there, and its size in pixels.</summary>
public sealed record Logo(string File, int Width, int Height);

[JsonSerializable(typeof(Logo))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class OrganizationJson : JsonSerializerContext;
