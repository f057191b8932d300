using Huxin.Engine.Interviews;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Interviews;

/// <summary>The list of invitations: what its filters and sort keys mean, for the page and for the export alike.</summary>
internal static class InvitationList
{
    public static IQueryable<InvitationRow> Filter(HuxinDb db, IQueryCollection query)
    {
        var rows = db.Set<InvitationRow>().AsNoTracking();
        if (query["q"].ToString().Trim().ToLowerInvariant() is { Length: > 0 } text)
        {
            rows = rows.Where(row => row.CandidateNameFolded.Contains(text));
        }

        if (Guid.TryParse(query["candidate"], out var candidate))
        {
            rows = rows.Where(row => row.CandidateId == candidate);
        }

        return Enum.TryParse<InvitationStatus>(query["status"], out var status) ? rows.Where(row => row.Status == status) : rows;
    }

    public static IQueryable<InvitationRow> Sort(IQueryable<InvitationRow> rows, TableQuery query) => (query.Sort, query.Descending) switch
    {
        ("name", false) => rows.OrderBy(row => row.CandidateNameFolded).ThenBy(row => row.Id),
        ("name", true) => rows.OrderByDescending(row => row.CandidateNameFolded).ThenBy(row => row.Id),
        ("starts", false) => rows.OrderBy(row => row.StartsAt).ThenBy(row => row.Id),
        _ => rows.OrderByDescending(row => row.StartsAt).ThenBy(row => row.Id),
    };

    public static void MapExport(WebApplication app) =>
        app.MapGet("/console/interviews/export", async (HttpContext http, HuxinDb db, Voice voice, Work work) =>
        {
            var rows = await Sort(Filter(db, http.Request.Query), TableQuery.From(http.Request)).Take(10_000).ToListAsync(http.RequestAborted);
            work.Note("interviews.list-exported", $"organization:{work.OrganizationId}", $"{rows.Count} rows");
            await work.KeepAsync(http.RequestAborted);
            return CsvFile.Download("interviews.csv",
                [voice["候选人", "Candidate"], voice["岗位", "Job"], voice["类型", "Kind"], voice["时间", "Time"], voice["分钟", "Minutes"], voice["状态", "State"], voice["婉拒原因", "Reason for declining"]],
                rows.Select(row => new[]
                {
                    row.CandidateName, row.JobTitle, voice[InvitationWords.Name(row.Kind)], voice.Moment(row.StartsAt), voice.Number(row.Minutes),
                    voice[InvitationWords.Name(row.Status)], row.DeclineReason is { } reason ? voice[DeclineReasons.Name(reason)] : "",
                }));
        }).RequireAuthorization(nameof(Permission.SeeCandidates));
}
