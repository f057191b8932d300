using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huxin.Platform.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Papers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ReadingJson",
                table: "checks_evidence",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "platform_papers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_papers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_signing_keys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Pem = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_signing_keys", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_papers_Code",
                table: "platform_papers",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_papers_OrganizationId",
                table: "platform_papers",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_platform_signing_keys_OrganizationId",
                table: "platform_signing_keys",
                column: "OrganizationId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_papers");

            migrationBuilder.DropTable(
                name: "platform_signing_keys");

            migrationBuilder.DropColumn(
                name: "ReadingJson",
                table: "checks_evidence");
        }
    }
}
