using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Huxin.Platform.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class EmployersSide : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "questions_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    Writers = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    WrittenBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Public = table.Column<bool>(type: "boolean", nullable: false),
                    PublicQuestion = table.Column<string>(type: "text", nullable: true),
                    PublicWords = table.Column<string>(type: "text", nullable: true),
                    Folded = table.Column<string>(type: "text", nullable: true),
                    Grade = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    BackReason = table.Column<string>(type: "text", nullable: true),
                    BackBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    SignedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReplacedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Due = table.Column<DateOnly>(type: "date", nullable: true),
                    Days = table.Column<int>(type: "integer", nullable: true),
                    Helpful = table.Column<int>(type: "integer", nullable: false),
                    NotEnough = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_questions_answers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "questions_evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    AnswerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Grade = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    Words = table.Column<string>(type: "text", nullable: true),
                    Address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Value = table.Column<string>(type: "text", nullable: true),
                    Unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Period = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    People = table.Column<int>(type: "integer", nullable: true),
                    Person = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Role = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_questions_evidence", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "questions_held",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReadingHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    HandOverOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_questions_held", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "questions_questions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    CandidateId = table.Column<Guid>(type: "uuid", nullable: true),
                    CandidateName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ReadingHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Topics = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Sensitive = table.Column<bool>(type: "boolean", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AssigneeId = table.Column<Guid>(type: "uuid", nullable: true),
                    AssigneeName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Doubted = table.Column<bool>(type: "boolean", nullable: false),
                    ReopenedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WarnedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    BreachedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SetAsideReason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    SetAsideWords = table.Column<string>(type: "text", nullable: true),
                    SetAsideBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    SetAsideOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_questions_questions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "questions_voices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AnswerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Helpful = table.Column<bool>(type: "boolean", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: true),
                    CountsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Counted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_questions_voices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "transparency_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Register = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    RecordsJson = table.Column<string>(type: "text", nullable: true),
                    Invented = table.Column<bool>(type: "boolean", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transparency_answers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "transparency_claims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    TitleEn = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Words = table.Column<string>(type: "text", nullable: true),
                    WordsEn = table.Column<string>(type: "text", nullable: true),
                    Markup = table.Column<bool>(type: "boolean", nullable: false),
                    Issuer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SourceUrl = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AuthorConsentedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Visibility = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    VerifiedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VerifiedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    AlertedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transparency_claims", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "transparency_evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Url = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    Shown = table.Column<bool>(type: "boolean", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transparency_evidence", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "transparency_finding_words",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    FindingKey = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Register = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    By = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    End = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transparency_finding_words", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "transparency_media",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uuid", nullable: false),
                    Alt = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AltEn = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SmallId = table.Column<Guid>(type: "uuid", nullable: false),
                    LargeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Width = table.Column<int>(type: "integer", nullable: false),
                    Height = table.Column<int>(type: "integer", nullable: false),
                    VideoId = table.Column<Guid>(type: "uuid", nullable: true),
                    CaptionsId = table.Column<Guid>(type: "uuid", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transparency_media", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "transparency_pages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Published = table.Column<bool>(type: "boolean", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Introduction = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    IntroductionEn = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Values = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    ValuesEn = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transparency_pages", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_questions_answers_OrganizationId",
                table: "questions_answers",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_questions_answers_OrganizationId_State_Public",
                table: "questions_answers",
                columns: new[] { "OrganizationId", "State", "Public" });

            migrationBuilder.CreateIndex(
                name: "IX_questions_answers_QuestionId_Number",
                table: "questions_answers",
                columns: new[] { "QuestionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_questions_evidence_AnswerId_Place",
                table: "questions_evidence",
                columns: new[] { "AnswerId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_questions_evidence_OrganizationId",
                table: "questions_evidence",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_questions_held_OrganizationId",
                table: "questions_held",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_questions_held_OrganizationId_HandOverOn",
                table: "questions_held",
                columns: new[] { "OrganizationId", "HandOverOn" });

            migrationBuilder.CreateIndex(
                name: "IX_questions_held_ReadingHash",
                table: "questions_held",
                column: "ReadingHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_questions_questions_OrganizationId",
                table: "questions_questions",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_questions_questions_OrganizationId_CandidateId",
                table: "questions_questions",
                columns: new[] { "OrganizationId", "CandidateId" });

            migrationBuilder.CreateIndex(
                name: "IX_questions_questions_OrganizationId_State_Due",
                table: "questions_questions",
                columns: new[] { "OrganizationId", "State", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_questions_questions_ReadingHash",
                table: "questions_questions",
                column: "ReadingHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_questions_voices_AnswerId_Key",
                table: "questions_voices",
                columns: new[] { "AnswerId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_questions_voices_OrganizationId",
                table: "questions_voices",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_questions_voices_OrganizationId_Counted_CountsOn",
                table: "questions_voices",
                columns: new[] { "OrganizationId", "Counted", "CountsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_transparency_answers_OrganizationId",
                table: "transparency_answers",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_transparency_answers_OrganizationId_Register",
                table: "transparency_answers",
                columns: new[] { "OrganizationId", "Register" });

            migrationBuilder.CreateIndex(
                name: "IX_transparency_claims_OrganizationId",
                table: "transparency_claims",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_transparency_claims_OrganizationId_Kind",
                table: "transparency_claims",
                columns: new[] { "OrganizationId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_transparency_evidence_ClaimId",
                table: "transparency_evidence",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_transparency_evidence_OrganizationId",
                table: "transparency_evidence",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_transparency_finding_words_OrganizationId",
                table: "transparency_finding_words",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_transparency_finding_words_OrganizationId_FindingKey",
                table: "transparency_finding_words",
                columns: new[] { "OrganizationId", "FindingKey" });

            migrationBuilder.CreateIndex(
                name: "IX_transparency_media_ClaimId",
                table: "transparency_media",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_transparency_media_OrganizationId",
                table: "transparency_media",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_transparency_pages_OrganizationId",
                table: "transparency_pages",
                column: "OrganizationId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "questions_answers");

            migrationBuilder.DropTable(
                name: "questions_evidence");

            migrationBuilder.DropTable(
                name: "questions_held");

            migrationBuilder.DropTable(
                name: "questions_questions");

            migrationBuilder.DropTable(
                name: "questions_voices");

            migrationBuilder.DropTable(
                name: "transparency_answers");

            migrationBuilder.DropTable(
                name: "transparency_claims");

            migrationBuilder.DropTable(
                name: "transparency_evidence");

            migrationBuilder.DropTable(
                name: "transparency_finding_words");

            migrationBuilder.DropTable(
                name: "transparency_media");

            migrationBuilder.DropTable(
                name: "transparency_pages");
        }
    }
}
