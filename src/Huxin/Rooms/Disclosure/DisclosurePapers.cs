using Huxin.Engine;
using Huxin.Platform.Files;
using Huxin.Platform.Portal;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Huxin.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Disclosure;

/// <summary>Hands out the printed versions: any version to staff, the one in force to the candidate and, where it is public, to everyone.</summary>
internal static class DisclosurePapers
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/console/disclosures/{jobId:guid}/versions/{number:int}/disclosure.pdf", async (Guid jobId, int number, HttpContext http, HuxinDb db, FileStore files, Voice voice) =>
            await SendAsync(http, files, voice.Language, await db.Set<VersionRow>().AsNoTracking().SingleOrDefaultAsync(row => row.JobId == jobId && row.Number == number, http.RequestAborted)))
            .RequireAuthorization(nameof(Permission.SeeCandidates));

        app.MapGet("/my/{secret}/disclosure.pdf", async (string secret, HttpContext http, CandidateDoor door, DisclosureShelf shelf, FileStore files, Voice voice) =>
            await door.OpenAsync(http, secret) is { } visit
                ? await SendAsync(http, files, voice.Language, await shelf.InForceAsync(visit.Candidate.JobId, http.RequestAborted))
                : Results.StatusCode(http.Response.StatusCode)).AllowAnonymous();

        app.MapGet("/e/{slug}/jobs/{jobId:guid}/disclosure.pdf", async (string slug, Guid jobId, HttpContext http, EmployerDoor door, DisclosureShelf shelf, FileStore files, Voice voice) =>
            await door.OpenAsync(http, slug) is not null && await shelf.PublicAsync(jobId, http.RequestAborted) is { } version
                ? await SendAsync(http, files, voice.Language, version)
                : Results.NotFound()).AllowAnonymous().CacheOutput(PublicCaching.Policy);
    }

    private static async Task<IResult> SendAsync(HttpContext http, FileStore files, Language language, VersionRow? version) =>
        version is not null && await files.ReadAsync(language == Language.English ? version.PaperEnId : version.PaperZhId, http.RequestAborted) is { } file
            ? Results.File(file.Content, "application/pdf", file.Row.Name)
            : Results.NotFound();
}
