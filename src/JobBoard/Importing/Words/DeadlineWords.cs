using System.Globalization;
using System.Text.RegularExpressions;

namespace JobBoard.Importing.Words;

/// <summary>A deadline as it was said: the date may lack its year, its zone or its time.</summary>
internal sealed record SaidDeadline(SaidDate Date, TimeOnly? Time, string? Zone);

/// <summary>Finds by when people may apply. Other dates (start, interview, when review begins) are no deadline.</summary>
internal static partial class DeadlineWords
{
    private const int Reach = 60;

    /// <summary>The deadlines in a running text: a date that closely follows words about the end of applying.</summary>
    public static IEnumerable<Reading<SaidDeadline>> Find(Prose prose, string locale, Action<Sentence, string> doubt)
    {
        foreach (var sentence in prose.Sentences)
        {
            // What it was extended to counts before what it was.
            foreach (var cue in Extended().Matches(sentence.Text).Concat(Cue().Matches(sentence.Text)))
            {
                var end = cue.Index + cue.Length;
                var reach = sentence.Text[end..Math.Min(sentence.Text.Length, end + Reach)];
                if (Struck(sentence.Text, end))
                    continue;
                var date = DateWords.Find(reach, locale, words => doubt(sentence, words)).FirstOrDefault(one => !Struck(sentence.Text, end + one.Index));
                if (date is null || Other().IsMatch(reach[..date.Index]))
                    continue;
                var deadline = WithTime(date, reach[..date.Index], sentence.Text[(end + date.Index + date.Length)..]);
                yield return new Reading<SaidDeadline>(deadline, new Quote(sentence.Text, sentence.Line), date.Warning);
                break;
            }
        }
    }

    /// <summary>The deadline that a value of a key or a label says; null for "rolling" or "until filled".</summary>
    public static SaidDeadline? Of(string value, string locale, Action<string> doubt)
    {
        var date = DateWords.Find(value, locale, doubt).LastOrDefault(one => !Struck(value, one.Index));
        return date is null ? null : WithTime(date, value[..date.Index], value[(date.Index + date.Length)..]);
    }

    private static SaidDeadline WithTime(SaidDate date, string before, string after)
    {
        if (date.Time is null && Noon().IsMatch(before))
            return new SaidDeadline(date, new TimeOnly(12, 0), null);
        var match = Before().Match(before) is { Success: true } ahead ? ahead : Time().Match(after);
        var zone = match.Success && match.Groups["zone"].Success ? ZoneWords.Find(match.Groups["zone"].Value)?.Zone : null;
        return new SaidDeadline(date, date.Time ?? (match.Success ? Clock(match) : null), zone);
    }

    private static TimeOnly? Clock(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        if (half is "pm" && hour < 12)
            hour += 12;
        if (half is "am" && hour is 12)
            hour = 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static bool Struck(string text, int index) => text.AsSpan(0, index).Count("~~") % 2 is 1;

    [GeneratedRegex(
        @"\b(?:accept(?:ed|ing)? applications (?:until|till|through|up to)|applications? (?:will )?(?:be |are |is )?(?:accepted|received|open|due|closes?|must (?:be (?:received|submitted|sent)|reach us))(?: (?:until|till|through|by|on|before|no later than))?"
        + @"|(?:apply|application|applications|send|submit|submitted|received|respond|e-?mail)\b(?:[^.;]|\.(?=\w)){0,120}?\b(?:by|before|until|no later than|not later than)|application deadline|deadline(?: for applications| to apply)?|closing date|(?:vacancy|position|call|posting|advert) closes?(?: on)?"
        + @"|candidatures? (?:[^.;]|\.(?=\w)){0,60}?(?:avant le|jusqu['’]au|au plus tard le)|(?:postulez|envoyez|adressez|écrivez)(?:[^.;]|\.(?=\w)){0,90}?(?:avant le|jusqu['’]au|au plus tard le)|date limite|bewerbungs(?:frist|schluss)|bewerb(?:ung|en)(?:[^.;]|\.(?=\w)){0,80}?\bbis(?: zum| spätestens)?"
        + @"|fecha l[ií]mite|plazo|candidaturas?(?:[^.;]|\.(?=\w)){0,80}?\baté(?: ao?)?(?: dia)?|(?:envi[ea]|mande)(?:[^.;]|\.(?=\w)){0,90}?\b(?:antes del?|hasta el|até(?: ao?)?(?: dia)?)|prazo)\b",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Cue();

    [GeneratedRegex(@"\b(?:extended|prolongée?|verlängert|prorrogad[oa])\s+(?:to|until|till|through|jusqu['’]au|bis(?: zum)?|hasta el|até)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Extended();

    [GeneratedRegex(@"\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|interviews?|event|launch(?:es)?|review of)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Other();

    [GeneratedRegex(
        @"^\s*,?\s*(?:at|à|um|às|a las|by|\()?\s*(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?\s*(?<half>[ap]\.?m\.?)?(?:h|\s*Uhr|\s*hours)?\s*\(?(?<zone>" + ZoneWords.Pattern + ")?",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:noon|midday|12 ?h midi)\b(?:\s+on)?(?:\s+\p{L}+,?)?(?:\s+the)?\s*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Noon();

    /// <summary>A time in front of its day: "5pm GMT on Friday 3 May".</summary>
    [GeneratedRegex(
        @"(?<![\d:.])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?<half>[ap]\.?m\.?)\s*(?<zone>" + ZoneWords.Pattern + @")?\s*(?:on|,)?(?:\s*\p{L}{3,9},?)?(?:\s+the)?\s*$",
        RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Before();
}
