using JobBoard.Web.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Admin.Postings;

/// <summary>What a reviewer wants changed in a field, beside it.</summary>
[HtmlTargetElement("review-note", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ReviewNoteTagHelper(IStringLocalizer<StaffWords> words) : TagHelper
{
    public required IReadOnlyDictionary<string, string> Of { get; set; }

    /// <summary>A property of the details; empty for the whole.</summary>
    public required string About { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!Of.TryGetValue(About, out var text))
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "note is-warn small");
        var name = new TagBuilder("b");
        name.InnerHtml.Append(words["ReviewerAsks"]);
        var said = new TagBuilder("bdi");
        said.InnerHtml.Append(text);
        output.Content.AppendHtml(name).Append(" ").AppendHtml(said);
    }
}
