using Huxin.Engine.Transparency;
using Huxin.Platform.Clock;
using Huxin.Platform.Files;
using Huxin.Platform.Portal;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency.Media;

/// <summary>
/// Hands out photographs, videos, captions and evidence: to everyone what belongs to a claim that everyone may see now, to candidates also
/// what is meant for them, to staff everything. A file never changes under its address, so a copy may be kept for good.
/// </summary>
internal static class MediaFiles
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/e/{slug}/media/{id:guid}/{part}", async (string slug, Guid id, string part, HttpContext http, EmployerDoor door, Shelf shelf) =>
            await PublicAsync(http, door, shelf, slug) ? await shelf.MediaAsync(http, id, part, ClaimVisibility.Public) : Results.NotFound()).AllowAnonymous();
        app.MapGet("/e/{slug}/evidence/{id:guid}", async (string slug, Guid id, HttpContext http, EmployerDoor door, Shelf shelf) =>
            await PublicAsync(http, door, shelf, slug) ? await shelf.EvidenceAsync(http, id, ClaimVisibility.Public) : Results.NotFound()).AllowAnonymous();

        app.MapGet("/my/{secret}/employer/media/{id:guid}/{part}", async (string secret, Guid id, string part, HttpContext http, CandidateDoor door, Shelf shelf) =>
            await door.OpenAsync(http, secret) is not null ? await shelf.MediaAsync(http, id, part, ClaimVisibility.Candidates) : Results.StatusCode(http.Response.StatusCode)).AllowAnonymous();
        app.MapGet("/my/{secret}/employer/evidence/{id:guid}", async (string secret, Guid id, HttpContext http, CandidateDoor door, Shelf shelf) =>
            await door.OpenAsync(http, secret) is not null ? await shelf.EvidenceAsync(http, id, ClaimVisibility.Candidates) : Results.StatusCode(http.Response.StatusCode)).AllowAnonymous();

        app.MapGet("/console/transparency/media/{id:guid}/{part}", (Guid id, string part, HttpContext http, Shelf shelf) =>
            shelf.MediaAsync(http, id, part, ClaimVisibility.Internal)).RequireAuthorization(nameof(Permission.KeepTransparency));
        app.MapGet("/console/transparency/evidence/{id:guid}", (Guid id, HttpContext http, Shelf shelf) =>
            shelf.EvidenceAsync(http, id, ClaimVisibility.Internal)).RequireAuthorization(nameof(Permission.KeepTransparency));
    }

    private static async Task<bool> PublicAsync(HttpContext http, EmployerDoor door, Shelf shelf, string slug) =>
        await door.OpenAsync(http, slug) is not null && await shelf.IsPublishedAsync(http.RequestAborted);

    /// <summary>Looks up what is asked for and whether the reader may have it.</summary>
    internal sealed class Shelf(HuxinDb db, FileStore files, TimeProvider clock)
    {
        public Task<bool> IsPublishedAsync(CancellationToken cancel) => db.Set<EmployerPageRow>().AnyAsync(page => page.Published, cancel);

        public async Task<IResult> MediaAsync(HttpContext http, Guid id, string part, ClaimVisibility reader)
        {
            var row = await db.Set<MediaRow>().AsNoTracking().SingleOrDefaultAsync(media => media.Id == id, http.RequestAborted);
            var file = part switch
            {
                "480" => row?.SmallId,
                "1280" => row?.LargeId,
                "video" => row?.VideoId,
                "captions" => row?.CaptionsId,
                _ => null,
            };
            return row is null || file is null || !await MayAsync(row.ClaimId, reader, http.RequestAborted) || await files.ReadAsync(file.Value, http.RequestAborted) is not { } found
                ? Results.NotFound()
                : Send(http, found, download: null, reader);
        }

        public async Task<IResult> EvidenceAsync(HttpContext http, Guid id, ClaimVisibility reader)
        {
            var row = await db.Set<ClaimEvidenceRow>().AsNoTracking().SingleOrDefaultAsync(evidence => evidence.Id == id, http.RequestAborted);
            return row?.FileId is not { } file || (reader != ClaimVisibility.Internal && !row.Shown) || !await MayAsync(row.ClaimId, reader, http.RequestAborted)
                || await files.ReadAsync(file, http.RequestAborted) is not { } found
                ? Results.NotFound()
                : Send(http, found, found.Row.Name, reader);
        }

        private async Task<bool> MayAsync(Guid claimId, ClaimVisibility reader, CancellationToken cancel)
        {
            var claim = await db.Set<ClaimRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == claimId, cancel);
            return claim is not null && (reader == ClaimVisibility.Internal || EmployerDossier.IsShown(claim, reader, clock.Today()));
        }

        private static IResult Send(HttpContext http, (FileRow Row, byte[] Content) file, string? download, ClaimVisibility reader)
        {
            // Evidence is always a download and never opens inside the site.
            http.Response.Headers.CacheControl = download is not null ? "no-store"
                : reader == ClaimVisibility.Public ? "public, max-age=31536000, immutable" : "private, max-age=3600";
            return Results.File(file.Content, download is null ? file.Row.ContentType : "application/octet-stream", download, enableRangeProcessing: true);
        }
    }
}
