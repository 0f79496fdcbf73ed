using JobBoard.Postings;
using static JobBoard.Structured.FindingLevel;

namespace JobBoard.Structured.Rules;

/// <summary>Section 6: when it was posted and until when it is open. How dates are written follows from their type.</summary>
internal static class DateRules
{
    private const string Posted = nameof(PostingDetails.DatePosted);
    private const string Through = nameof(PostingDetails.ValidThrough);

    public static IEnumerable<Finding> Check(Candidate candidate)
    {
        var (posted, through) = (candidate.Details.DatePosted, candidate.Details.ValidThrough);
        if (posted is null)
            yield return new("JP-30", Error, Posted, "Say on which day the job was first posted.");
        else if (posted.Start > candidate.Now)
            yield return new("JP-32", Error, Posted, "The day of posting lies in the future; give the day on which the job was first posted.");
        if (through is null)
        {
            yield return new("JP-40", Error, Through, "Say until when people can apply; every posting here has a closing day.");
            yield break;
        }
        if (through.End <= candidate.Now)
            yield return new("JP-44", Error, Through, "The closing day has passed; give a later one.");
        if (posted is not null && through.End <= posted.Start)
            yield return new("JP-43", Error, Through, "The closing day lies before the day of posting; correct one of them.");
    }
}
