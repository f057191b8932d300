using Huxin.Engine;
using Huxin.Engine.Hiring;
using Huxin.Platform.Links;
using Huxin.Platform.Storage;
using Huxin.Platform.Ui;

namespace Huxin.Rooms.Checks.Portal;

/// <summary>Papers for the candidate: the report, the same document that the employer reads, and the record of consents; and pictures of the own résumé.</summary>
internal static class PortalFiles
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/c/{secret}/report.pdf", (string secret, HttpContext http, SignedLinks links, HuxinDb db, ReportWriter writer, Voice voice) =>
            SendAsync(secret, http, links, db, dossier => writer.PrintAsync(dossier, voice.Language, http.RequestAborted))).AllowAnonymous();

        app.MapGet("/c/{secret}/consents.pdf", (string secret, HttpContext http, SignedLinks links, HuxinDb db, ConsentRecord record, Voice voice) =>
            SendAsync(secret, http, links, db, dossier => record.PrintAsync(dossier, voice.Language, http.RequestAborted))).AllowAnonymous();

        app.MapGet("/c/{secret}/resume-entry.png", (string secret, string? entry, HttpContext http, SignedLinks links, HuxinDb db, IResumeDesk desk) =>
            ShowAsync(secret, http, links, db, dossier => desk.DrawEntryAsync(dossier.Check.CandidateId, entry ?? "", http.RequestAborted))).AllowAnonymous();

        app.MapGet("/c/{secret}/resume-page.png", (string secret, int? page, HttpContext http, SignedLinks links, HuxinDb db, IResumeDesk desk) =>
            ShowAsync(secret, http, links, db, dossier => desk.DrawCoveredAsync(dossier.Check.CandidateId, page ?? 1, http.RequestAborted))).AllowAnonymous();
    }

    private static Task<IResult> SendAsync(string secret, HttpContext http, SignedLinks links, HuxinDb db, Func<CheckDossier, Task<(string Name, byte[] Content)?>> print) =>
        OpenAsync(secret, http, links, db, async dossier => await print(dossier) is { } pdf ? Results.File(pdf.Content, "application/pdf", pdf.Name) : Results.NotFound());

    private static Task<IResult> ShowAsync(string secret, HttpContext http, SignedLinks links, HuxinDb db, Func<CheckDossier, Task<Outcome<byte[]>>> draw) =>
        OpenAsync(secret, http, links, db, async dossier => await draw(dossier) is { Ok: true } picture ? Results.Bytes(picture.Value, "image/png") : Results.NotFound());

    private static async Task<IResult> OpenAsync(string secret, HttpContext http, SignedLinks links, HuxinDb db, Func<CheckDossier, Task<IResult>> answer)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        var link = await links.OpenAsync(CheckDesk.LinkPurpose, secret, http.RequestAborted);
        if (!link.Ok)
        {
            return Results.StatusCode(link.Refusal == SignedLinks.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);
        }

        var dossier = await CheckDossier.LoadAsync(db, link.Value.Subject, http.RequestAborted);
        return dossier is null ? Results.NotFound() : await answer(dossier);
    }
}
