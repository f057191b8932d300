using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huxin.Platform.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Disclosure : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Slug",
                table: "platform_organizations",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CalendarMethod",
                table: "platform_mails",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CalendarText",
                table: "platform_mails",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "disclosure_drafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BlocksJson = table.Column<string>(type: "TEXT", nullable: false),
                    Public = table.Column<bool>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_receipts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    HandedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AcknowledgedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_receipts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_templates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BlocksJson = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_templates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    JobTitle = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    BlocksJson = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Public = table.Column<bool>(type: "INTEGER", nullable: false),
                    PaperZhId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PaperEnId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublishedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosure_versions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_platform_organizations_Slug",
                table: "platform_organizations",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_drafts_OrganizationId",
                table: "disclosure_drafts",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_drafts_OrganizationId_JobId",
                table: "disclosure_drafts",
                columns: new[] { "OrganizationId", "JobId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_receipts_OrganizationId",
                table: "disclosure_receipts",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_receipts_OrganizationId_CandidateId_JobId_Number",
                table: "disclosure_receipts",
                columns: new[] { "OrganizationId", "CandidateId", "JobId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_receipts_OrganizationId_JobId",
                table: "disclosure_receipts",
                columns: new[] { "OrganizationId", "JobId" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_templates_OrganizationId",
                table: "disclosure_templates",
                column: "OrganizationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_versions_OrganizationId",
                table: "disclosure_versions",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_versions_OrganizationId_JobId_Number",
                table: "disclosure_versions",
                columns: new[] { "OrganizationId", "JobId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "disclosure_drafts");

            migrationBuilder.DropTable(
                name: "disclosure_receipts");

            migrationBuilder.DropTable(
                name: "disclosure_templates");

            migrationBuilder.DropTable(
                name: "disclosure_versions");

            migrationBuilder.DropIndex(
                name: "IX_platform_organizations_Slug",
                table: "platform_organizations");

            migrationBuilder.DropColumn(
                name: "Slug",
                table: "platform_organizations");

            migrationBuilder.DropColumn(
                name: "CalendarMethod",
                table: "platform_mails");

            migrationBuilder.DropColumn(
                name: "CalendarText",
                table: "platform_mails");
        }
    }
}
