using System.Globalization;
using System.Text;
using JobBoard.Web.Shared;
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

    private sealed class Accenting(IStringLocalizerFactory english) : IStringLocalizerFactory, IStringLocalizer
    {
        private readonly IStringLocalizer _words = english.Create(typeof(Words));

        public LocalizedString this[string name] => this[name, []];

        public LocalizedString this[string name, params object[] arguments]
        {
            get
            {
                var word = _words[name];
                Assert.False(word.ResourceNotFound, $"Words.resx has no \"{name}\".");
                return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, Accented(word.Value), arguments));
            }
        }

        public IStringLocalizer Create(Type resourceSource) => this;

        public IStringLocalizer Create(string baseName, string location) => this;

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => _words.GetAllStrings(includeParentCultures);

        private static string Accented(string words)
        {
            var accented = new StringBuilder();
            var isPlaceholder = false;
            foreach (var letter in words)
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
