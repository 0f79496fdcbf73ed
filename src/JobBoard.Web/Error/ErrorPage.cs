using JobBoard.Web.Shared;

namespace JobBoard.Web.Error;

/// <summary>What went wrong, in words for the visitor.</summary>
/// <param name="Number">The status, and the reference that finds the failure in the log.</param>
public sealed record ErrorPage(PageFrame Frame, string Heading, string Text, string Number) : IPage;
