using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobBoard.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    PostingId = table.Column<int>(type: "INTEGER", nullable: false),
                    TextKey = table.Column<long>(type: "INTEGER", nullable: true),
                    Change = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.PostingId);
                    table.ForeignKey(
                        name: "FK_SearchEntries_Postings_PostingId",
                        column: x => x.PostingId,
                        principalTable: "Postings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_Change",
                table: "SearchEntries",
                column: "Change");

            migrationBuilder.CreateTextIndex();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTextIndex();

            migrationBuilder.DropTable(
                name: "SearchEntries");
        }
    }
}
