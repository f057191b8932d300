using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huxin.Platform.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Resumes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ForgottenAt",
                table: "platform_files",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ResumeNotesJson",
                table: "hiring_candidates",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ForgottenAt",
                table: "platform_files");

            migrationBuilder.DropColumn(
                name: "ResumeNotesJson",
                table: "hiring_candidates");
        }
    }
}
