using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared.Forms;

/// <summary>Notes what is wrong with the form of a page, in the words of the interface.</summary>
public sealed class FormErrors(ModelStateDictionary state, IStringLocalizer<StaffWords> words)
{
    /// <summary>The name under which every form is bound: the property of the page that holds it.</summary>
    public const string Prefix = "Form";

    public void Add(string field, string key, params object[] insets) => state.AddModelError($"{Prefix}.{field}", words[key, insets]);

    /// <summary>Notes a text that is too long.</summary>
    public void Limit(string field, string? text, int max)
    {
        if (text?.Length > max)
            Add(field, "TooLong", max, text.Length);
    }
}
