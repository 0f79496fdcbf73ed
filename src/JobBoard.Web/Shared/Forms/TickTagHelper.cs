using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobBoard.Web.Shared.Forms;

/// <summary>One check box for something that is so or not.</summary>
[HtmlTargetElement("tick", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TickTagHelper : TagHelper
{
    private const string Yes = "true";

    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldMarkup(For, ViewContext, hint: null);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", field.Id);
        var isTicked = field.Values.Contains(Yes, StringComparer.OrdinalIgnoreCase);
        output.Content.AppendHtml(Tick("checkbox", field.Name, new Choice(Yes, Label, Hint), isTicked));
        field.AppendError(output);
    }

    internal static TagBuilder Tick(string type, string name, Choice choice, bool isTicked)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = type;
        input.Attributes["name"] = name;
        input.Attributes["value"] = choice.Value;
        if (isTicked)
            input.Attributes["checked"] = "checked";
        var text = new TagBuilder("span");
        text.InnerHtml.Append(choice.Text);
        if (choice.Hint is { } hint)
        {
            var note = new TagBuilder("span");
            note.AddCssClass("hint block");
            note.InnerHtml.Append(hint);
            text.InnerHtml.AppendHtml(note);
        }
        var label = new TagBuilder("label");
        label.AddCssClass("tick");
        label.InnerHtml.AppendHtml(input).AppendHtml(text);
        return label;
    }
}
