using System.Text.RegularExpressions;
using JobBoard.Text;
using YamlDotNet.Core;

namespace JobBoard.Importing.Jekyll;

/// <summary>Reads a page of Jekyll, Hugo or Eleventy: front matter, then Markdown or HTML, perhaps with JSON-LD and Liquid in it.</summary>
internal sealed partial class JekyllReader : INoticeReader
{
    public string Format => "jekyll";

    public bool Recognizes(NoticeFile file) =>
        !file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        && SourceText.TryDecode(file.Content, out var source, out _) && JekyllFile.HasFrontMatter(source.Text);

    public IEnumerable<ReadItem> Read(NoticeFile file, ReadingDefaults defaults) =>
        [SourceText.Read(file.Content, source => Understand(file, source, defaults))];

    private static ReadItem Understand(NoticeFile file, SourceText source, ReadingDefaults defaults)
    {
        if (!JekyllFile.HasFrontMatter(source.Text))
            return new UnreadableNotice(null, 1, "The file does not begin with front matter (a line of three dashes or plus signs).");
        var page = JekyllFile.Split(source.Text);
        try
        {
            var values = page.Syntax is FrontMatterSyntax.Toml ? TomlFrontMatter.Parse(page.FrontMatter) : FrontMatter.Parse(page.FrontMatter);
            return new Page(file.Name, source, page, values, defaults).Understand(file.Content);
        }
        catch (YamlException problem)
        {
            var line = (int)problem.Start.Line + page.FrontMatterLine - 1;
            return new UnreadableNotice(null, line, $"The front matter is no YAML that can be read: {problem.InnerException?.Message ?? problem.Message}");
        }
        catch (TomlProblemException problem)
        {
            return new UnreadableNotice(null, problem.Line + page.FrontMatterLine - 1, $"The front matter is no TOML that can be read: {problem.Message}");
        }
    }

    /// <summary>One page on its way to a notice.</summary>
    private sealed class Page(string fileName, SourceText source, JekyllFile page, IReadOnlyList<FrontMatterValue> values, ReadingDefaults defaults)
    {
        private readonly List<Remark> _remarks = [];

        public ReadItem Understand(byte[] original)
        {
            var keys = values.Select(value => (Value: value, Field: NoticeKeys.FieldOf(value.Key)))
                .Select(one => one with { Value = Said(one.Value, one.Field) }).ToList();
            var (body, markup) = TakeMarkup(WithoutTemplate(page.Body, page.BodyLine));
            var statements = keys
                .Where(one => one.Field is not (null or NoticeField.Layout or NoticeField.Description) && one.Value.Text.Trim() is not "")
                .Select(one => new Statement(one.Field.GetValueOrDefault(), one.Value.Key, one.Value.Text.Trim(), LineOf(one.Value)))
                .Concat(markup?.Statements.Where(statement => statement.Field is not NoticeField.Description) ?? [])
                .ToList();
            RemarkOnKeys(keys.Where(one => one.Field is null or NoticeField.Layout).Select(one => one.Value));
            var text = TextOf(keys.Where(one => one.Field is NoticeField.Description).Select(one => one.Value).FirstOrDefault(), body, markup);
            var lines = text.Markdown.Split('\n');
            if (!statements.Exists(statement => statement.Field is NoticeField.Title) && TakeHeading(lines, text.Line) is { } heading)
                statements.Add(heading);
            var prose = Prose.Of(lines, text.Line);
            statements.AddRange(prose.Labelled);
            if (!statements.Exists(statement => statement.Field is NoticeField.DatePosted) && NamedAfterDay().Match(fileName) is { Success: true } name)
                statements.Add(new Statement(NoticeField.DatePosted, "file name", name.Groups["day"].Value, null));
            return Understanding.Of(
                new NoticeParts
                {
                    Statements = statements,
                    Markup = markup,
                    Description = string.Join('\n', lines).Trim(),
                    Prose = prose,
                    Defaults = defaults,
                    Remarks = _remarks,
                },
                original);
        }

        /// <summary>A value without template code; a key of a translation is no words yet.</summary>
        private FrontMatterValue Said(FrontMatterValue value, NoticeField? field)
        {
            if (field is NoticeField.Description or NoticeField.Layout or null)
                return value;
            var text = WithoutTemplate(value.Text, LineOf(value));
            if (field is not (NoticeField.Title or NoticeField.Locations) || !TranslationKey().IsMatch(text))
                return value with { Text = text };
            _remarks.Add(new Remark(RemarkKind.LeftOut, null, $"A key of a translation: {text}", LineOf(value)));
            return value with { Text = "" };
        }

        /// <summary>The only first-level heading, or the only heading, of a page whose keys name no title; it is taken out of the text.</summary>
        private static Statement? TakeHeading(string[] lines, int? firstLine)
        {
            var headings = Enumerable.Range(0, lines.Length).Where(index => Heading().IsMatch(lines[index])).ToList();
            var first = headings.Where(index => lines[index].StartsWith("# ", StringComparison.Ordinal)).ToList();
            if ((first is [_] ? first : headings) is not [var at])
                return null;
            var title = new Statement(NoticeField.Title, "heading", lines[at].Trim('#', ' '), firstLine + at);
            lines[at] = "";
            return title;
        }

        private int LineOf(FrontMatterValue value) => value.Line + page.FrontMatterLine - 1;

        /// <summary>The text of the job: the body, or the key that holds it where the body is template code; else the markup's.</summary>
        private (string Markdown, int? Line) TextOf(FrontMatterValue? key, string body, JobPostingBlock? markup)
        {
            var fromKey = key is null ? "" : WithoutTemplate(key.Text, LineOf(key));
            if (!string.IsNullOrWhiteSpace(body))
            {
                // A short text under a key beside the body is its summary; it stays in front where the body does not say it.
                return string.IsNullOrWhiteSpace(fromKey) || body.Contains(fromKey.Trim(), StringComparison.Ordinal)
                    ? AsMarkdown(body, page.BodyLine)
                    : AsMarkdown($"{fromKey.Trim()}\n\n{body.TrimStart('\n')}", line: null);
            }
            if (key is not null && !string.IsNullOrWhiteSpace(fromKey))
                return AsMarkdown(fromKey, LineOf(key));
            var described = markup?.Statements.FirstOrDefault(statement => statement.Field is NoticeField.Description);
            return described is null ? ("", null) : (HtmlToMarkdown.Convert(described.Text), null);
        }

        private static (string Markdown, int? Line) AsMarkdown(string text, int? line)
        {
            var markdown = MarkdownSource.WithoutHtml(text);
            return markdown == text ? (text, line) : (markdown, null);
        }

        private string WithoutTemplate(string text, int firstLine) => TemplateCode.BlankOut(text, (code, index) =>
        {
            var line = firstLine + text.AsSpan(0, index).Count('\n');
            _remarks.Add(new Remark(RemarkKind.LeftOut, null, $"Template code or comment: {PlainText.Excerpt(PlainText.Fold(code), 80)}", line));
        });

        private (string Body, JobPostingBlock? Markup) TakeMarkup(string body)
        {
            if (JobPostingBlock.FindIn(body) is not { } found)
                return (body, null);
            int LineOfJson(int index) => page.BodyLine + body.AsSpan(0, Math.Min(found.Index + index, body.Length)).Count('\n');
            var markup = JobPostingBlock.Read(found.Json, LineOfJson);
            if (markup is null)
                _remarks.Add(new Remark(RemarkKind.Warning, null, "The JSON-LD block is not strict JSON or holds no JobPosting; it was left out.", LineOfJson(0)));
            return (body.Remove(found.Element.Start.Value, found.Element.End.Value - found.Element.Start.Value), markup);
        }

        private void RemarkOnKeys(IEnumerable<FrontMatterValue> left)
        {
            if (page.IsUnclosed)
                _remarks.Add(new Remark(RemarkKind.Warning, null, "The line of three dashes that ends the front matter is missing.", page.BodyLine));
            if (source.ControlCharacters > 0)
                _remarks.Add(new Remark(RemarkKind.LeftOut, null, $"{source.ControlCharacters} control characters."));
            foreach (var value in left)
                _remarks.Add(new Remark(RemarkKind.LeftOut, null, $"The key {value.Key}: {PlainText.Excerpt(PlainText.Fold(value.Text), 80)}", LineOf(value)));
        }
    }

    /// <summary>"2023-05-02-title.md": the day on which the site posts the page.</summary>
    [GeneratedRegex(@"(?:^|/)(?<day>\d{4}-\d{2}-\d{2})-[^/]+$", RegexOptions.None, 1000)]
    private static partial Regex NamedAfterDay();

    [GeneratedRegex(@"^[a-z][a-z0-9_-]*(?:\.[a-z][a-z0-9_-]*){2,}$", RegexOptions.None, 1000)]
    private static partial Regex TranslationKey();

    [GeneratedRegex(@"^#{1,6} +\S", RegexOptions.None, 1000)]
    private static partial Regex Heading();
}
