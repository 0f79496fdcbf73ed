using JobBoard.Structured;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobBoard.Web.Shared;

/// <summary>Writes the markup of a posting as a data block, escaped as JSON and not again as HTML (SEC-13).</summary>
[HtmlTargetElement("json-ld", TagStructure = TagStructure.WithoutEndTag)]
public sealed class JsonLdTagHelper : TagHelper
{
    public required JobPostingMarkup Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "script";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "application/ld+json");
        output.Content.SetHtmlContent(MarkupJson.Write(Of));
    }
}
