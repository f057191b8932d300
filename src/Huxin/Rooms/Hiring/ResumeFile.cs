using Huxin.Platform.Files;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Hiring;

/// <summary>The original résumé, always as a download and never shown inside the site; every look is in the audit log.</summary>
internal static class ResumeFile
{
    public static void Map(WebApplication app) =>
        app.MapGet("/console/candidates/{id:guid}/resume", async (Guid id, HttpContext http, HuxinDb db, FileStore files, Work work) =>
        {
            var fileId = await db.Set<CandidateRow>().Where(row => row.Id == id).Select(row => row.ResumeFileId).SingleOrDefaultAsync(http.RequestAborted);
            if (fileId is null || await files.ReadAsync(fileId.Value, http.RequestAborted) is not { } file)
            {
                return Results.NotFound();
            }

            work.Note("hiring.resume-opened", $"candidate:{id}");
            await work.KeepAsync(http.RequestAborted);
            return Results.File(file.Content, "application/octet-stream", file.Row.Name);
        }).RequireAuthorization(nameof(Permission.Recruit));
}
