using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huxin.Platform.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Interviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "interviews_invitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidateName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CandidateNameFolded = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CandidateEmail = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    JobTitle = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    PeopleJson = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: true),
                    Uid = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    DisclosureVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposedTimes = table.Column<string>(type: "TEXT", nullable: true),
                    DeclineReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DeclineWords = table.Column<string>(type: "TEXT", nullable: true),
                    SentBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemindedOf = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ScriptTicks = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    ScriptReadBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ScriptReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interviews_invitations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "interviews_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Zh = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interviews_steps", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_interviews_invitations_OrganizationId",
                table: "interviews_invitations",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_interviews_invitations_OrganizationId_CandidateId",
                table: "interviews_invitations",
                columns: new[] { "OrganizationId", "CandidateId" });

            migrationBuilder.CreateIndex(
                name: "IX_interviews_invitations_OrganizationId_StartsAt",
                table: "interviews_invitations",
                columns: new[] { "OrganizationId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_interviews_steps_InvitationId",
                table: "interviews_steps",
                column: "InvitationId");

            migrationBuilder.CreateIndex(
                name: "IX_interviews_steps_OrganizationId",
                table: "interviews_steps",
                column: "OrganizationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "interviews_invitations");

            migrationBuilder.DropTable(
                name: "interviews_steps");
        }
    }
}
