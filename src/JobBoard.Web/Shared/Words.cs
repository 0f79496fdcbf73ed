using System.Globalization;
using Microsoft.Extensions.Localization;

namespace JobBoard.Web.Shared;

/// <summary>
/// The words of the interface. Words.resx holds them in English; a translation is one file beside it, such as
/// Words.fr.resx. A key that counts has one entry for each plural category of its language: <c>Jobs.one</c>, <c>Jobs.other</c>.
/// </summary>
public sealed class Words;

/// <summary>The words of the pages for staff, in StaffWords.resx; kept apart, since a reader of the board needs none of them.</summary>
public sealed class StaffWords;

public static class WordForms
{
    /// <summary>Holds the place of an inset while the words around it are formatted.</summary>
    private const char Place = '\uFFFC';

    extension(IStringLocalizer words)
    {
        /// <summary>The words for a number of things; the number is {0}.</summary>
        public string Count(string key, int number, params object[] others) => words[PluralKey(key, number), [number, .. others]];

        /// <summary>Words with something in them, {0}, that is shown in an element of its own.</summary>
        public Phrase Around(string key, string inset, params object[] others) =>
            Phrase.Split(words[key, [Place, .. others]], Place, inset);

        /// <summary>The words for a number of things, with an inset: the number is {1}.</summary>
        public Phrase CountAround(string key, int number, string inset) =>
            Phrase.Split(words[PluralKey(key, number), Place, number], Place, inset);

        /// <summary>The line with a capital in front, as it stands when it begins something.</summary>
        public string Capitalized(string line) =>
            line is "" ? line : char.ToUpper(line[0], CultureInfo.CurrentUICulture) + line[1..];

        /// <summary>The items in one line; parted more strongly when one of them has a comma itself.</summary>
        public string List(IReadOnlyCollection<string> items) =>
            string.Join(words[items.Any(item => item.Contains(',', StringComparison.Ordinal)) ? "ListOfLists" : "List"].Value, items);
    }

    // The categories of the Unicode CLDR. English has two; a language with others brings its rule here.
    private static string PluralKey(string key, int number) => number is 1 ? $"{key}.one" : $"{key}.other";
}
