using Huxin.Platform.Links;
using Huxin.Platform.Storage;
using Huxin.Platform.Ui;

namespace Huxin.Rooms.Checks.Portal;

/// <summary>The report as PDF for the candidate: the same document that the employer reads.</summary>
internal static class PortalFiles
{
    public static void Map(WebApplication app) =>
        app.MapGet("/c/{secret}/report.pdf", async (string secret, HttpContext http, SignedLinks links, HuxinDb db, ReportWriter writer, Voice voice) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers["Referrer-Policy"] = "no-referrer";
            var link = await links.OpenAsync(CheckDesk.LinkPurpose, secret, http.RequestAborted);
            if (!link.Ok)
            {
                return Results.StatusCode(link.Refusal == SignedLinks.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);
            }

            var dossier = await CheckDossier.LoadAsync(db, link.Value.Subject, http.RequestAborted);
            return dossier is not null && await writer.PrintAsync(dossier, voice.Language, http.RequestAborted) is { } pdf
                ? Results.File(pdf.Content, "application/pdf", pdf.Name)
                : Results.NotFound();
        }).AllowAnonymous();
}
