using JobBoard.Accounts;
using JobBoard.Appearance;
using JobBoard.Importing;
using JobBoard.Importing.Jekyll;
using JobBoard.Importing.Texts;
using JobBoard.Inviting;
using JobBoard.Links;
using JobBoard.Mail;
using JobBoard.Organizations;
using JobBoard.Postings;
using JobBoard.Publishing;
using JobBoard.Samples;
using JobBoard.Search;
using JobBoard.Storage;
using JobBoard.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobBoard;

/// <summary>The roof: registers every room. A door adds what only it can know, such as the address it listens on.</summary>
public static class BoardServices
{
    public static IServiceCollection AddBoard(this IServiceCollection services, IConfiguration configuration)
    {
        var board = configuration.GetSection("JobBoard");
        services.AddOptions<StorageOptions>().Bind(board);
        services.AddOptions<LinksOptions>().Bind(board).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LinksOptions>, LinksOptions.Validator>();
        services.AddOptions<PublishingOptions>().Bind(board).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PublishingOptions>, PublishingOptions.Validator>();
        services.AddOptions<SmtpOptions>().Bind(configuration.GetSection("Smtp")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SmtpOptions>, SmtpOptions.Validator>();

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<DataDirectory>();
        services.AddDbContextPool<BoardDb, SqliteBoardDb>((provider, options) =>
            options.UseSqlite(SqliteSetup.ConnectionString(provider.GetRequiredService<DataDirectory>())));
        services.AddScoped<SqliteSetup>();
        services.AddScoped<OrganizationRegister>();
        services.AddScoped<OrganizationDesk>();
        services.AddScoped<Members>();
        services.AddScoped<StaffStandings>();
        services.AddScoped<CategoryList>();
        services.AddSingleton<CurrentAppearance>();
        services.AddScoped<AppearanceDesk>();
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<Outbox>();
        services.AddScoped<Invitations>();
        services.AddScoped<StaffRegister>();
        services.AddSingleton<Catalogue>();
        services.AddScoped<SearchIndex>();
        services.AddScoped<PostingSearch>();
        services.AddScoped<PostingDesk>();
        services.AddScoped<PostingEdits>();
        services.AddScoped<ShownNames>();
        services.AddScoped<PostingLife>();
        services.AddScoped<Autosaves>();
        services.AddScoped<BulkRuns>();
        services.AddScoped<BoardLint>();
        services.AddSingleton<INoticeReader, JekyllReader>();
        services.AddSingleton<INoticeReader, PastedTextReader>();
        services.AddScoped<NoticeImport>();
        services.AddScoped<SampleLoader>();
        services.AddSingleton<LogoStore>();
        return services;
    }
}
