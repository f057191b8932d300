using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Hiring;

/// <summary>What HR types about a job.</summary>
internal sealed record JobDraft(string? Title, string? Department, string? Place, string? Duties, JobRisk Risk, bool Closed);

/// <summary>Creates a job or changes one.</summary>
internal sealed class SaveJob(HuxinDb db, Work work)
{
    public async Task<Outcome<Guid>> RunAsync(Guid? id, JobDraft draft, CancellationToken cancel)
    {
        var (title, duties) = (draft.Title?.Trim() ?? "", draft.Duties?.Trim() ?? "");
        if (title.Length == 0)
        {
            return HiringRefusals.TitleMissing;
        }

        if (duties.Length == 0)
        {
            return HiringRefusals.DutiesMissing;
        }

        foreach (var (field, value, limit) in new[] { ("Title", title, 120), ("Duties", duties, 4000), ("Department", draft.Department ?? "", 80), ("Place", draft.Place ?? "", 80) })
        {
            if (value.Length > limit)
            {
                return HiringRefusals.TooLong(field, limit);
            }
        }

        var row = id is null ? null : await db.Set<JobRow>().SingleOrDefaultAsync(job => job.Id == id, cancel);
        if (id is not null && row is null)
        {
            return HiringRefusals.JobNotFound;
        }

        if (row is null)
        {
            row = new JobRow { Id = work.NewId(), Title = title, TitleFolded = "", Duties = duties, CreatedAt = work.Now };
            db.Add(row);
        }

        (row.Title, row.TitleFolded, row.Duties) = (title, title.ToLowerInvariant(), duties);
        (row.Department, row.Place, row.Risk, row.Closed) = (Blank(draft.Department), Blank(draft.Place), draft.Risk, draft.Closed);
        work.Note(id is null ? "hiring.job-created" : "hiring.job-changed", $"job:{row.Id}", draft.Closed ? "closed" : null);
        await work.KeepAsync(cancel);
        return row.Id;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
