using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huxin.Platform.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Screening : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "screening_hits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CheckId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ListId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ListVersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Strength = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false),
                    MatchJson = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReviewedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FoundAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_screening_hits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "screening_list_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ListId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Read = table.Column<long>(type: "INTEGER", nullable: false),
                    Entries = table.Column<int>(type: "INTEGER", nullable: false),
                    BadCount = table.Column<int>(type: "INTEGER", nullable: false),
                    BadJson = table.Column<string>(type: "TEXT", nullable: true),
                    RefusalZh = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    RefusalEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ImportedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_screening_list_versions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "screening_lists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    KeepMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    CurrentVersionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_screening_lists", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_screening_hits_CheckId_ListId_EntryId",
                table: "screening_hits",
                columns: new[] { "CheckId", "ListId", "EntryId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_screening_hits_OrganizationId",
                table: "screening_hits",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_screening_hits_OrganizationId_State",
                table: "screening_hits",
                columns: new[] { "OrganizationId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_screening_list_versions_ListId_Number",
                table: "screening_list_versions",
                columns: new[] { "ListId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_screening_list_versions_OrganizationId",
                table: "screening_list_versions",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_screening_lists_OrganizationId",
                table: "screening_lists",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_screening_lists_OrganizationId_Name",
                table: "screening_lists",
                columns: new[] { "OrganizationId", "Name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "screening_hits");

            migrationBuilder.DropTable(
                name: "screening_list_versions");

            migrationBuilder.DropTable(
                name: "screening_lists");
        }
    }
}
