using Huxin.Platform.Files;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>Files of a check for staff: report, documents, evidence of manual results. Always downloads; every look is in the audit log.</summary>
internal static class CheckFiles
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/console/checks/{id:guid}/report.pdf", async (Guid id, HttpContext http, HuxinDb db, ReportWriter writer, Voice voice) =>
        {
            var dossier = await CheckDossier.LoadAsync(db, id, http.RequestAborted);
            return dossier is not null && await writer.PrintAsync(dossier, voice.Language, http.RequestAborted) is { } pdf
                ? Results.File(pdf.Content, "application/pdf", pdf.Name)
                : Results.NotFound();
        }).RequireAuthorization(nameof(Permission.SeeFindings));

        app.MapGet("/console/checks/{id:guid}/consents.pdf", async (Guid id, HttpContext http, HuxinDb db, ConsentRecord record, Voice voice) =>
        {
            var dossier = await CheckDossier.LoadAsync(db, id, http.RequestAborted);
            return dossier is not null && await record.PrintAsync(dossier, voice.Language, http.RequestAborted) is { } pdf
                ? Results.File(pdf.Content, "application/pdf", pdf.Name)
                : Results.NotFound();
        }).RequireAuthorization(nameof(Permission.SeeFindings));

        app.MapGet("/console/checks/{id:guid}/documents/{evidenceId:guid}", async (Guid id, Guid evidenceId, HttpContext http, HuxinDb db, FileStore files, Work work) =>
            await SendAsync(await db.Set<EvidenceRow>().Where(row => row.Id == evidenceId && row.CheckId == id).Select(row => (Guid?)row.FileId).SingleOrDefaultAsync(http.RequestAborted), id, files, work, http.RequestAborted))
            .RequireAuthorization(nameof(Permission.SeeFindings));

        app.MapGet("/console/checks/{id:guid}/manual-evidence/{resultId:guid}", async (Guid id, Guid resultId, HttpContext http, HuxinDb db, FileStore files, Work work) =>
            await SendAsync(await db.Set<ManualResultRow>().Where(row => row.Id == resultId && row.CheckId == id).Select(row => row.EvidenceFileId).SingleOrDefaultAsync(http.RequestAborted), id, files, work, http.RequestAborted))
            .RequireAuthorization(nameof(Permission.RunChecks));
    }

    private static async Task<IResult> SendAsync(Guid? fileId, Guid checkId, FileStore files, Work work, CancellationToken cancel)
    {
        if (fileId is null || await files.ReadAsync(fileId.Value, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        work.Note("checks.document-opened", $"check:{checkId}", file.Row.Sha256[..12]);
        await work.KeepAsync(cancel);
        return Results.File(file.Content, "application/octet-stream", file.Row.Name);
    }
}
