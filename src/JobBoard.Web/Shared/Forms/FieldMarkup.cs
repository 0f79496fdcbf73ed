using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobBoard.Web.Shared.Forms;

/// <summary>What all fields of a form have in common: their names and ids, what was typed, what is wrong with it.</summary>
internal sealed class FieldMarkup
{
    private readonly ModelStateEntry? _entry;

    public FieldMarkup(ModelExpression field, ViewContext view, string? hint)
    {
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(field.Name);
        Id = IdOf(Name);
        Hint = hint;
        view.ViewData.ModelState.TryGetValue(Name, out _entry);
        Model = field.Model;
    }

    public string Name { get; }

    public string Id { get; }

    public string? Hint { get; }

    private object? Model { get; }

    /// <summary>What the person typed, else what is stored.</summary>
    public string Value => _entry?.AttemptedValue ?? Convert.ToString(Model, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    /// <summary>The values that are chosen, of a field that takes several.</summary>
    public IReadOnlyList<string> Values => _entry?.RawValue switch
    {
        string[] several => several,
        string one => [one],
        _ => Model is IEnumerable<string> several ? [.. several] : [Value],
    };

    public string? Error => _entry?.Errors is [var first, ..] ? first.ErrorMessage : null;

    /// <summary>The id of the element that an error about a field leads to.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    /// <summary>Ties hint and error to the control, or to the group of controls.</summary>
    public void Describe(TagBuilder control)
    {
        var described = string.Join(' ', ((string?[])[Hint is null ? null : $"{Id}-hint", Error is null ? null : $"{Id}-error"]).OfType<string>());
        if (described is not "")
            control.Attributes["aria-describedby"] = described;
        if (Error is not null && control.TagName is not "fieldset")
            control.Attributes["aria-invalid"] = "true";
    }

    public void AppendHint(TagHelperOutput output)
    {
        if (Hint is not null)
            output.Content.AppendHtml(Paragraph($"{Id}-hint", "hint", Hint));
    }

    public void AppendError(TagHelperOutput output)
    {
        if (Error is not null)
            output.Content.AppendHtml(Paragraph($"{Id}-error", "error", Error));
    }

    public static TagBuilder Paragraph(string id, string look, string text)
    {
        var paragraph = new TagBuilder("p");
        paragraph.Attributes["id"] = id;
        paragraph.AddCssClass(look);
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }
}
