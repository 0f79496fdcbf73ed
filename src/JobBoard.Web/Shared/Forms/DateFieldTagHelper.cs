using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Forms;

/// <summary>
/// A <see cref="DateInput"/> under a legend: day, month in words, year, and where wanted a time and a zone. The page
/// offers zones in a datalist with the id that <see cref="ZoneList"/> says.
/// </summary>
[HtmlTargetElement("date-field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateFieldTagHelper(IStringLocalizer<StaffWords> words) : TagHelper
{
    public const string ZoneList = "zones";

    private const int Months = 12;

    public required ModelExpression For { get; set; }

    public required string Legend { get; set; }

    public string? Hint { get; set; }

    public bool WithTime { get; set; } = true;

    public bool WithZone { get; set; } = true;

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = FieldMarkup.IdOf(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", id);
        output.Attributes.SetAttribute("tabindex", "-1");
        var legend = new TagBuilder("legend");
        legend.AddCssClass("legend");
        legend.InnerHtml.Append(Legend);
        output.Content.AppendHtml(legend);
        if (Hint is not null)
        {
            output.Attributes.SetAttribute("aria-describedby", $"{id}-hint");
            output.Content.AppendHtml(FieldMarkup.Paragraph($"{id}-hint", "hint", Hint));
        }
        var row = new TagBuilder("div");
        row.AddCssClass("cols cols-date");
        var fields = Parts().ToList();
        foreach (var (part, label, input) in fields)
            row.InnerHtml.AppendHtml(Part(part, label, input));
        output.Content.AppendHtml(row);
        foreach (var (part, _, _) in fields)
            part.AppendError(output);
    }

    private IEnumerable<(FieldMarkup Part, string Label, TagBuilder Control)> Parts()
    {
        var day = PartOf(nameof(DateInput.Day));
        yield return (day, words["Day"], Input(day, "numeric", 2));
        var month = PartOf(nameof(DateInput.Month));
        yield return (month, words["Month"], Select(month));
        var year = PartOf(nameof(DateInput.Year));
        yield return (year, words["Year"], Input(year, "numeric", 4));
        if (WithTime)
        {
            var time = PartOf(nameof(DateInput.Time));
            yield return (time, words["Time"], Input(time, null, 12));
        }
        if (!WithZone)
            yield break;
        var zone = PartOf(nameof(DateInput.Zone));
        var control = Input(zone, null, 60);
        control.Attributes["list"] = ZoneList;
        yield return (zone, words["ClockOf"], control);
    }

    private FieldMarkup PartOf(string property)
    {
        var explorer = For.ModelExplorer.GetExplorerForProperty(property);
        return new FieldMarkup(new ModelExpression($"{For.Name}.{property}", explorer), ViewContext, hint: null);
    }

    private static TagBuilder Part(FieldMarkup part, string label, TagBuilder control)
    {
        control.Attributes["id"] = part.Id;
        control.Attributes["name"] = part.Name;
        control.AddCssClass("input");
        part.Describe(control);
        var name = new TagBuilder("label");
        name.Attributes["for"] = part.Id;
        name.InnerHtml.Append(label);
        var field = new TagBuilder("div");
        field.AddCssClass("field");
        field.InnerHtml.AppendHtml(name).AppendHtml(control);
        return field;
    }

    private static TagBuilder Input(FieldMarkup part, string? mode, int length)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "text";
        input.Attributes["autocomplete"] = "off";
        input.Attributes["maxlength"] = length.ToString(CultureInfo.InvariantCulture);
        if (mode is not null)
            input.Attributes["inputmode"] = mode;
        input.Attributes["value"] = part.Value;
        return input;
    }

    private static TagBuilder Select(FieldMarkup part)
    {
        var select = new TagBuilder("select");
        for (var month = 0; month <= Months; month++)
        {
            var option = new TagBuilder("option");
            var value = month is 0 ? "" : month.ToString(CultureInfo.InvariantCulture);
            option.Attributes["value"] = value;
            if (value == part.Value)
                option.Attributes["selected"] = "selected";
            option.InnerHtml.Append(month is 0 ? "" : CultureInfo.CurrentCulture.DateTimeFormat.GetMonthName(month));
            select.InnerHtml.AppendHtml(option);
        }
        return select;
    }
}
