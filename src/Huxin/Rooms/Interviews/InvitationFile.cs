using System.Text;
using Huxin.Platform.Portal;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Interviews;

/// <summary>The event as a file, for whoever lost the mail.</summary>
internal static class InvitationFile
{
    public static void Map(WebApplication app) =>
        app.MapGet("/my/{secret}/interviews/{id:guid}/invite.ics", async (string secret, Guid id, HttpContext http, CandidateDoor door, InvitationDesk desk, HuxinDb db) =>
        {
            if (await door.OpenAsync(http, secret) is not { } visit)
            {
                return Results.StatusCode(http.Response.StatusCode);
            }

            var row = await db.Set<InvitationRow>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.CandidateId == visit.Candidate.Id, http.RequestAborted);
            if (row is null)
            {
                return Results.NotFound();
            }

            var part = desk.Calendar(row, visit.Organization, (row.CandidateEmail, row.CandidateName));
            return Results.File(Encoding.UTF8.GetBytes(part.Text), $"text/calendar; charset=utf-8; method={part.Method}", "invite.ics");
        }).AllowAnonymous();
}
