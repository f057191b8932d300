using Huxin.Engine.Checks;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>The list of checks: what its filters and sort keys mean, for the page and for the export alike.</summary>
internal static class CheckList
{
    public static IQueryable<CheckRow> Filter(HuxinDb db, IQueryCollection query)
    {
        var rows = db.Set<CheckRow>().AsNoTracking();
        if (query["q"].ToString().Trim() is { Length: > 0 } text)
        {
            var (folded, number) = (text.ToLowerInvariant(), text.ToUpperInvariant());
            rows = rows.Where(row => row.CandidateNameFolded.Contains(folded) || row.Number.Contains(number));
        }

        return Enum.TryParse<CheckStatus>(query["status"], out var status) ? rows.Where(row => row.Status == status) : rows;
    }

    public static IQueryable<CheckRow> Sort(IQueryable<CheckRow> rows, TableQuery query) => (query.Sort, query.Descending) switch
    {
        ("name", false) => rows.OrderBy(row => row.CandidateNameFolded).ThenBy(row => row.Id),
        ("name", true) => rows.OrderByDescending(row => row.CandidateNameFolded).ThenBy(row => row.Id),
        ("ordered", false) => rows.OrderBy(row => row.OrderedAt).ThenBy(row => row.Id),
        _ => rows.OrderByDescending(row => row.OrderedAt).ThenBy(row => row.Id),
    };

    public static void MapExport(WebApplication app) =>
        app.MapGet("/console/checks/export", async (HttpContext http, HuxinDb db, Voice voice, Work work) =>
        {
            var rows = await Sort(Filter(db, http.Request.Query), TableQuery.From(http.Request)).Take(10_000)
                .Select(row => new { row.Number, row.CandidateName, row.JobTitle, row.Status, row.OrderedBy, row.OrderedAt, row.DecidedAt }).ToListAsync(http.RequestAborted);
            work.Note("checks.list-exported", $"organization:{work.OrganizationId}", $"{rows.Count} rows");
            await work.KeepAsync(http.RequestAborted);

            // Progress only: results leave the house check by check, never in bulk (R36).
            return CsvFile.Download("checks.csv",
                [voice["编号", "Number"], voice["候选人", "Candidate"], voice["岗位", "Job"], voice["状态", "Status"], voice["发起人", "Ordered by"], voice["发起时间", "Ordered"], voice["决定时间", "Decided"]],
                rows.Select(row => new[] { row.Number, row.CandidateName, row.JobTitle, voice[CheckWords.Name(row.Status)], row.OrderedBy, voice.Moment(row.OrderedAt), row.DecidedAt is { } at ? voice.Moment(at) : "" }));
        }).RequireAuthorization(nameof(Permission.SeeChecks));
}
