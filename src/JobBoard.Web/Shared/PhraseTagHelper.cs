using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JobBoard.Web.Shared;

/// <summary>Shows a <see cref="Phrase"/>: a date in a time element, anything else kept apart from the direction of the words.</summary>
[HtmlTargetElement("phrase", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PhraseTagHelper : TagHelper
{
    public required Phrase Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PreElement.Append(Of.Before);
        output.PostElement.Append(Of.After);
        output.Content.Append(Of.Inset);
        output.TagName = Of switch
        {
            { Inset: "" } => null,
            { Instant: null } => "bdi",
            _ => "time",
        };
        if (Of.Instant is not null)
            output.Attributes.SetAttribute("datetime", Of.Instant);
    }
}
