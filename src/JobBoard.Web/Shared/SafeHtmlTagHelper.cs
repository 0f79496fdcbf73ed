using JobBoard.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobBoard.Web.Shared;

/// <summary>
/// Writes stored HTML as it is. It was made safe by <see cref="SafeHtml"/> when its text was saved, and must come from
/// there and nowhere else (SEC-10).
/// </summary>
[HtmlTargetElement("safe-html", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SafeHtmlTagHelper : TagHelper
{
    public required string Stored { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Stored);
    }
}
