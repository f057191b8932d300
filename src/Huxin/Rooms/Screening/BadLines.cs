using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Screening;

/// <summary>The bad lines of an import as CSV: number and reason, so that whoever made the file can mend it.</summary>
internal static class BadLines
{
    public static void Map(WebApplication app) =>
        app.MapGet("/console/screening/lists/{id:guid}/versions/{version:guid}/bad-lines", async (Guid id, Guid version, HttpContext http, HuxinDb db, Voice voice) =>
        {
            var row = await db.Set<ListVersionRow>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == version && v.ListId == id, http.RequestAborted);
            return row is null ? Results.NotFound() : CsvFile.Download("bad-lines.csv",
                [voice["行号", "Line"], voice["代码", "Code"], voice["原因", "Reason"]],
                row.Bad.Select(line => new[] { voice.Number(line.Line), line.Why.Code, voice[line.Why.Says] }));
        }).RequireAuthorization(nameof(Permission.KeepLists));
}
