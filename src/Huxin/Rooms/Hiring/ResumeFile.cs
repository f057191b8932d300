using Huxin.Platform.Files;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Hiring;

/// <summary>
/// The original résumé, always as a download and never shown inside the site; every look is in the audit log. An original that states what
/// no employer may weigh (R3) is handed to nobody before its owner has covered, replaced or taken it back.
/// </summary>
internal static class ResumeFile
{
    public static void Map(WebApplication app) =>
        app.MapGet("/console/candidates/{id:guid}/resume", async (Guid id, HttpContext http, HuxinDb db, FileStore files, Work work) =>
        {
            var candidate = await db.Set<CandidateRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, http.RequestAborted);
            if (candidate?.ResumeFileId is not { } fileId || ResumeNotes.Read(candidate.ResumeNotesJson).Withheld.Count > 0
                || await files.ReadAsync(fileId, http.RequestAborted) is not { } file)
            {
                return Results.NotFound();
            }

            work.Note("hiring.resume-opened", $"candidate:{id}");
            await work.KeepAsync(http.RequestAborted);
            return Results.File(file.Content, "application/octet-stream", file.Row.Name);
        }).RequireAuthorization(nameof(Permission.Recruit));
}
