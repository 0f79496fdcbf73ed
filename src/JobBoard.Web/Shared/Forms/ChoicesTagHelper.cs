using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobBoard.Web.Shared.Forms;

/// <summary>A group of radio buttons or check boxes under a legend.</summary>
[HtmlTargetElement("choices", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTagHelper : TagHelper
{
    /// <summary>A text for radio buttons; a list of texts for check boxes.</summary>
    public required ModelExpression For { get; set; }

    public required string Legend { get; set; }

    public required IReadOnlyList<Choice> Options { get; set; }

    public string? Hint { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldMarkup(For, ViewContext, Hint);
        var group = new TagBuilder("fieldset");
        field.Describe(group);
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", field.Id);
        output.Attributes.SetAttribute("tabindex", "-1");
        if (group.Attributes.TryGetValue("aria-describedby", out var described))
            output.Attributes.SetAttribute("aria-describedby", described);
        output.Content.AppendHtml(Legended());
        field.AppendHint(output);
        output.Content.AppendHtml(Controls(field));
        field.AppendError(output);
    }

    private TagBuilder Legended()
    {
        var legend = new TagBuilder("legend");
        legend.AddCssClass("legend");
        legend.InnerHtml.Append(Legend);
        return legend;
    }

    private TagBuilder Controls(FieldMarkup field)
    {
        var row = new TagBuilder("div");
        row.AddCssClass("row wide");
        var type = typeof(IEnumerable<string>).IsAssignableFrom(For.ModelExplorer.ModelType) ? "checkbox" : "radio";
        foreach (var choice in Options)
            row.InnerHtml.AppendHtml(TickTagHelper.Tick(type, field.Name, choice, field.Values.Contains(choice.Value)));
        return row;
    }
}
