using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobBoard.Web.Shared.Forms;

/// <summary>
/// A labelled control with its hint and its error, in this order. Attributes that are none of its own go to the control:
/// <c>&lt;field for="Form.Email" label="…" type="email" autocomplete="username" /&gt;</c>.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>The type of an input; or <c>textarea</c>. Ignored when there are options.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Makes it a list to choose from.</summary>
    public IReadOnlyList<Choice>? Options { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldMarkup(For, ViewContext, Hint);
        var control = Options is { } options ? Select(field, options) : Type is "textarea" ? TextArea(field) : Input(field);
        control.Attributes["id"] = field.Id;
        control.Attributes["name"] = field.Name;
        control.AddCssClass("input");
        field.Describe(control);
        foreach (var attribute in output.Attributes.ToList())
        {
            if (attribute.Name is "class")
                control.AddCssClass($"{attribute.Value}");
            else
                control.Attributes[attribute.Name] = attribute.ValueStyle is HtmlAttributeValueStyle.Minimized ? "" : attribute.Value?.ToString();
            output.Attributes.Remove(attribute);
        }
        var label = new TagBuilder("label");
        label.Attributes["for"] = field.Id;
        label.InnerHtml.Append(Label);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");
        output.Content.AppendHtml(label);
        field.AppendHint(output);
        output.Content.AppendHtml(control);
        field.AppendError(output);
    }

    private TagBuilder Input(FieldMarkup field)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Type;
        // A password, or a file, is never sent back.
        if (Type is not ("password" or "file"))
            input.Attributes["value"] = field.Value;
        return input;
    }

    private static TagBuilder TextArea(FieldMarkup field)
    {
        var area = new TagBuilder("textarea");
        // HTML takes away the first line end after the tag.
        area.InnerHtml.Append($"\n{field.Value}");
        return area;
    }

    private static TagBuilder Select(FieldMarkup field, IEnumerable<Choice> options)
    {
        var select = new TagBuilder("select");
        foreach (var choice in options)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = choice.Value;
            if (choice.Value == field.Value)
                option.Attributes["selected"] = "selected";
            option.InnerHtml.Append(choice.Text);
            select.InnerHtml.AppendHtml(option);
        }
        return select;
    }
}
