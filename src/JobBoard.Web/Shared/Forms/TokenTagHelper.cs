using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobBoard.Web.Shared.Forms;

/// <summary>
/// Puts the antiforgery token into a form that posts to a path of this site (SEC-23); the framework's own tag helper
/// leaves it out where a form says where it goes.
/// </summary>
[HtmlTargetElement("form", Attributes = "action")]
public sealed class TokenTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isPost = string.Equals(Value(output, "method"), "post", StringComparison.OrdinalIgnoreCase);
        if (isPost && Value(output, "action").StartsWith('/'))
            output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
    }

    private static string Value(TagHelperOutput output, string name)
    {
        if (!output.Attributes.TryGetAttribute(name, out var attribute))
            return "";
        using var writer = new StringWriter();
        if (attribute.Value is Microsoft.AspNetCore.Html.IHtmlContent html)
            html.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        else
            writer.Write(attribute.Value);
        return writer.ToString();
    }
}
