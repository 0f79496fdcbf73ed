using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JobBoard.Web.Tests.Shared;

/// <summary>A board that speaks a language of accented letters only: a word without an accent came by no resource.</summary>
public sealed class AccentedBoard : TestBoard
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory>(
            new Accenting(new ResourceManagerStringLocalizerFactory(
                Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance)))));
    }

    private sealed class Accenting(IStringLocalizerFactory english) : IStringLocalizerFactory
    {
        public IStringLocalizer Create(Type resourceSource) => new AccentedWords(english.Create(resourceSource));

        public IStringLocalizer Create(string baseName, string location) => throw new NotSupportedException();
    }

    private sealed class AccentedWords(IStringLocalizer words) : IStringLocalizer
    {
        /// <summary>A key without words shows itself, and is found as plain letters.</summary>
        public LocalizedString this[string name] =>
            words[name] is { ResourceNotFound: false } word ? new LocalizedString(name, Accented(word.Value)) : words[name];

        public LocalizedString this[string name, params object[] arguments] =>
            new(name, string.Format(CultureInfo.CurrentCulture, this[name].Value, arguments), this[name].ResourceNotFound);

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => words.GetAllStrings(includeParentCultures);

        private static string Accented(string plain)
        {
            var accented = new StringBuilder();
            var isPlaceholder = false;
            foreach (var letter in plain)
            {
                isPlaceholder = letter is '{' || (isPlaceholder && letter is not '}');
                accented.Append(letter);
                if (char.IsAsciiLetter(letter) && !isPlaceholder)
                    accented.Append('\u0301');
            }
            return accented.ToString();
        }
    }
}
