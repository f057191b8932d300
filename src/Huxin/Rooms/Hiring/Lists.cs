using Huxin.Engine.Checks;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Hiring;

/// <summary>The list of jobs: what its filters and sort keys mean, for the page and for the export alike.</summary>
internal static class JobList
{
    public static IQueryable<JobRow> Filter(HuxinDb db, IQueryCollection query)
    {
        var rows = db.Set<JobRow>().AsNoTracking();
        if (query["q"].ToString().Trim().ToLowerInvariant() is { Length: > 0 } text)
        {
            rows = rows.Where(row => row.TitleFolded.Contains(text));
        }

        return query["state"].ToString() switch
        {
            "open" => rows.Where(row => !row.Closed),
            "closed" => rows.Where(row => row.Closed),
            _ => rows,
        };
    }

    public static IQueryable<JobRow> Sort(IQueryable<JobRow> rows, TableQuery query) => (query.Sort, query.Descending) switch
    {
        ("title", false) => rows.OrderBy(row => row.TitleFolded).ThenBy(row => row.Id),
        ("title", true) => rows.OrderByDescending(row => row.TitleFolded).ThenBy(row => row.Id),
        ("added", false) => rows.OrderBy(row => row.CreatedAt).ThenBy(row => row.Id),
        _ => rows.OrderByDescending(row => row.CreatedAt).ThenBy(row => row.Id),
    };
}

/// <summary>The list of candidates.</summary>
internal static class CandidateList
{
    public static IQueryable<CandidateRow> Filter(HuxinDb db, IQueryCollection query)
    {
        var rows = db.Set<CandidateRow>().AsNoTracking();
        if (query["q"].ToString().Trim().ToLowerInvariant() is { Length: > 0 } text)
        {
            rows = rows.Where(row => row.NameFolded.Contains(text));
        }

        if (Guid.TryParse(query["job"], out var job))
        {
            rows = rows.Where(row => row.JobId == job);
        }

        return query["check"].ToString() switch
        {
            "none" => rows.Where(row => row.CheckStatus == null),
            { Length: > 0 } name when Enum.TryParse<CheckStatus>(name, out var status) => rows.Where(row => row.CheckStatus == status),
            _ => rows,
        };
    }

    public static IQueryable<CandidateRow> Sort(IQueryable<CandidateRow> rows, TableQuery query) => (query.Sort, query.Descending) switch
    {
        ("name", false) => rows.OrderBy(row => row.NameFolded).ThenBy(row => row.Id),
        ("name", true) => rows.OrderByDescending(row => row.NameFolded).ThenBy(row => row.Id),
        ("added", false) => rows.OrderBy(row => row.CreatedAt).ThenBy(row => row.Id),
        _ => rows.OrderByDescending(row => row.CreatedAt).ThenBy(row => row.Id),
    };
}

internal static class HiringExports
{
    private const int MostRows = 10_000;

    public static void Map(WebApplication app)
    {
        app.MapGet("/console/jobs/export", async (HttpContext http, HuxinDb db, Voice voice) =>
        {
            var jobs = await JobList.Sort(JobList.Filter(db, http.Request.Query), TableQuery.From(http.Request)).Take(MostRows).ToListAsync(http.RequestAborted);
            return CsvFile.Download("jobs.csv",
                [voice["岗位", "Job"], voice["部门", "Department"], voice["地点", "Place"], voice["岗位类型", "Kind"], voice["状态", "State"], voice["建立", "Added"]],
                jobs.Select(job => new[] { job.Title, job.Department, job.Place, voice[HiringWords.Name(job.Risk)], job.Closed ? voice["已停止", "Closed"] : voice["招聘中", "Open"], voice.Moment(job.CreatedAt) }));
        }).RequireAuthorization(nameof(Permission.SeeCandidates));

        // Names and stages only: a list for planning, not a copy of people's data (R36).
        app.MapGet("/console/candidates/export", async (HttpContext http, HuxinDb db, Voice voice, Work work) =>
        {
            var rows = await CandidateList.Sort(CandidateList.Filter(db, http.Request.Query), TableQuery.From(http.Request))
                .Join(db.Set<JobRow>(), row => row.JobId, job => job.Id, (row, job) => new { row.Name, job.Title, row.CheckStatus, row.CreatedAt })
                .Take(MostRows).ToListAsync(http.RequestAborted);
            work.Note("hiring.candidates-exported", $"organization:{work.OrganizationId}", $"{rows.Count} rows");
            await work.KeepAsync(http.RequestAborted);
            return CsvFile.Download("candidates.csv",
                [voice["姓名", "Name"], voice["岗位", "Job"], voice["背景调查", "Background check"], voice["建立", "Added"]],
                rows.Select(row => new[] { row.Name, row.Title, row.CheckStatus is { } status ? voice[CheckWords.Name(status)] : "", voice.Moment(row.CreatedAt) }));
        }).RequireAuthorization(nameof(Permission.SeeCandidates));
    }
}
