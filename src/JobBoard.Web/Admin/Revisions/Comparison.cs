using JobBoard.Postings;
using JobBoard.Text;

namespace JobBoard.Web.Admin.Revisions;

/// <summary>What two states of a posting say differently.</summary>
/// <param name="Same">How many fields are the same.</param>
/// <param name="Description">Null when both have the same.</param>
public sealed record Comparison(IReadOnlyList<FieldDifference> Fields, int Same, TextDifference? Description)
{
    public bool IsSame => Fields is [] && Description is null;
}

/// <summary>One field of which the two states say something else.</summary>
public sealed record FieldDifference(string Field, string Name, TextDifference Difference);

/// <summary>Compares two states of a posting, field by field.</summary>
public sealed class Comparisons(FieldTexts texts)
{
    public Comparison Of(PostingDetails before, string? organizationBefore, PostingDetails after, string? organizationAfter)
    {
        var fields = texts.Of(before, organizationBefore).Zip(texts.Of(after, organizationAfter)).ToList();
        var changed = fields.Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => new FieldDifference(pair.First.Field, pair.First.Name, TextDifference.Of(pair.First.Text, pair.Second.Text))).ToList();
        return new Comparison(
            changed,
            fields.Count - changed.Count,
            before.Description == after.Description ? null : TextDifference.Of(before.Description, after.Description));
    }
}
