using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huxin.Platform.Storage.Migrations.Postgres
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    CandidateId = table.Column<Guid>(type: "uuid", nullable: false),
                    JobId = table.Column<Guid>(type: "uuid", nullable: false),
                    CandidateName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    CandidateNameFolded = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    CandidateEmail = table.Column<string>(type: "text", nullable: false),
                    Language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    JobTitle = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StartsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: false),
                    PeopleJson = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: true),
                    Uid = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    DisclosureVersion = table.Column<int>(type: "integer", nullable: false),
                    ProposedTimes = table.Column<string>(type: "text", nullable: true),
                    DeclineReason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DeclineWords = table.Column<string>(type: "text", nullable: true),
                    SentBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RemindedOf = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ScriptTicks = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    ScriptReadBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ScriptReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interviews_invitations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "interviews_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    InvitationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Zh = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    En = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
