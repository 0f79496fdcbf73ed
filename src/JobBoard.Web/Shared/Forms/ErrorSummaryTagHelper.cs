using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Forms;

/// <summary>What is wrong with a form, on top of it: takes the focus, and each line leads to its field.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(IStringLocalizer<StaffWords> words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ViewData.ModelState.OrderBy(entry => entry.Key, new FieldOrder(ViewContext.ViewData.ModelMetadata))
            .SelectMany(entry => (entry.Value?.Errors ?? []).Select(error => (entry.Key, error.ErrorMessage))).ToList();
        if (errors is [])
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "note is-bad top-s mb");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        var heading = new TagBuilder("h2");
        heading.InnerHtml.Append(words.Count("ErrorSummary", errors.Count));
        output.Content.AppendHtml(heading);
        output.Content.AppendHtml(List(errors));
    }

    private static TagBuilder List(IEnumerable<(string Field, string Message)> errors)
    {
        var list = new TagBuilder("ul");
        foreach (var (field, message) in errors)
        {
            var line = new TagBuilder("li");
            if (field is "")
                line.InnerHtml.Append(message);
            else
                line.InnerHtml.AppendHtml(Link(field, message));
            list.InnerHtml.AppendHtml(line);
        }
        return list;
    }

    private static TagBuilder Link(string field, string message)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = $"#{FieldMarkup.IdOf(field)}";
        link.InnerHtml.Append(message);
        return link;
    }
}

/// <summary>Puts names of fields in the order in which forms declare them, which is that of the page. What is about no field comes first.</summary>
internal sealed class FieldOrder(ModelMetadata page) : IComparer<string>
{
    public int Compare(string? x, string? y)
    {
        var (one, other) = (PlacesOf(x), PlacesOf(y));
        for (var level = 0; level < Math.Min(one.Count, other.Count); level++)
        {
            if (one[level] != other[level])
                return one[level].CompareTo(other[level]);
        }
        return one.Count.CompareTo(other.Count);
    }

    private List<int> PlacesOf(string? name)
    {
        var places = new List<int>();
        ModelMetadata? at = page;
        foreach (var part in (name ?? "").Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(part, CultureInfo.InvariantCulture, out var index))
            {
                places.Add(index);
                at = at?.ElementMetadata;
                continue;
            }
            var fields = at?.Properties.Select(field => field.PropertyName).ToList() ?? [];
            var found = fields.IndexOf(part);
            places.Add(found < 0 ? int.MaxValue : found);
            at = found < 0 ? null : at?.Properties[part];
        }
        return places;
    }
}
