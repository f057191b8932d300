using Huxin.Platform.Files;
using Huxin.Platform.Hosting;
using Huxin.Platform.Portal;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Questions;

/// <summary>
/// Hands out the documents behind answers, always as a download: to staff, to whoever asked, and to everyone where the answer is public.
/// </summary>
internal static class EvidenceFiles
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/console/questions/{id:guid}/evidence/{evidenceId:guid}", async (Guid id, Guid evidenceId, HttpContext http, HuxinDb db, FileStore files) =>
            await SendAsync(id, evidenceId, _ => true, db, files, http.RequestAborted)).RequireAuthorization(nameof(Permission.SeeQuestions));

        app.MapGet("/my/{secret}/questions/{id:guid}/evidence/{evidenceId:guid}", async (string secret, Guid id, Guid evidenceId, HttpContext http, CandidateDoor door, HuxinDb db, FileStore files) =>
            await door.OpenAsync(http, secret) is { } visit && await db.Set<QuestionRow>().AnyAsync(row => row.Id == id && row.CandidateId == visit.Candidate.Id, http.RequestAborted)
                ? await SendAsync(id, evidenceId, IsOut, db, files, http.RequestAborted)
                : Results.StatusCode(NotOk(http))).AllowAnonymous();

        app.MapGet("/q/{code}/evidence/{evidenceId:guid}", async (string code, Guid evidenceId, HttpContext http, ReadingDoor door, HuxinDb db, FileStore files) =>
            await door.OpenAsync(http, code) is { QuestionId: { } id }
                ? await SendAsync(id, evidenceId, IsOut, db, files, http.RequestAborted)
                : Results.StatusCode(NotOk(http))).AllowAnonymous().WithMetadata(new NotLoggedAttribute());

        app.MapGet("/e/{slug}/questions/{id:guid}/evidence/{evidenceId:guid}", async (string slug, Guid id, Guid evidenceId, HttpContext http, EmployerDoor door, HuxinDb db, FileStore files) =>
            await door.OpenAsync(http, slug) is not null
                ? await SendAsync(id, evidenceId, answer => IsOut(answer) && answer.Public, db, files, http.RequestAborted)
                : Results.NotFound()).AllowAnonymous();
    }

    /// <summary>A draft's evidence is for staff only.</summary>
    private static bool IsOut(AnswerRow answer) => answer.State is AnswerState.Published or AnswerState.Replaced;

    private static int NotOk(HttpContext http) => http.Response.StatusCode >= StatusCodes.Status400BadRequest ? http.Response.StatusCode : StatusCodes.Status404NotFound;

    private static async Task<IResult> SendAsync(Guid questionId, Guid evidenceId, Func<AnswerRow, bool> allowed, HuxinDb db, FileStore files, CancellationToken cancel)
    {
        var found = await db.Set<AnswerEvidenceRow>().AsNoTracking().Where(row => row.Id == evidenceId)
            .Join(db.Set<AnswerRow>().Where(answer => answer.QuestionId == questionId), row => row.AnswerId, answer => answer.Id, (row, answer) => new { row.FileId, answer })
            .SingleOrDefaultAsync(cancel);
        return found?.FileId is { } fileId && allowed(found.answer) && await files.ReadAsync(fileId, cancel) is { } file
            ? Results.File(file.Content, "application/octet-stream", file.Row.Name)
            : Results.NotFound();
    }
}
