using Microsoft.EntityFrameworkCore.Migrations;

namespace JobBoard.Storage.Sqlite;

/// <summary>
/// The tables of the text index on FTS5, which EF Core does not map: terms only, no copy of the texts, which come folded to
/// small letters and digits without accents.
/// </summary>
internal static class TextTables
{
    public static void CreateTextIndex(this MigrationBuilder migration)
    {
        migration.Sql(
            """
            CREATE VIRTUAL TABLE "PostingTexts" USING fts5(title, organization, category, places, description,
              content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co M*'");
            """);
        migration.Sql("""CREATE VIRTUAL TABLE "PostingTerms" USING fts5vocab('PostingTexts', 'row');""");
    }

    public static void DropTextIndex(this MigrationBuilder migration)
    {
        migration.Sql("""DROP TABLE "PostingTerms";""");
        migration.Sql("""DROP TABLE "PostingTexts";""");
    }
}
