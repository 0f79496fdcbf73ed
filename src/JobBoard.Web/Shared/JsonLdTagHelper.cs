using JobBoard.Structured;
using Microsoft.AspNetCore.Html;
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
        // As it stands, since readers of markup look for these very letters.
        output.Attributes.SetAttribute("type", new HtmlString("application/ld+json"));
        output.Content.SetHtmlContent(MarkupJson.Write(Of));
    }
}
