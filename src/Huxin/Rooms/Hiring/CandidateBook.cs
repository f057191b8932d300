using Huxin.Engine.Checks;
using Huxin.Engine.Hiring;
using Huxin.Platform.Facts;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Hiring;

/// <summary>Answers other rooms' questions about candidates.</summary>
internal sealed class CandidateBook(HuxinDb db) : ICandidateBook
{
    public async Task<CandidateCard?> FindAsync(Guid candidateId, CancellationToken cancel)
    {
        var found = await db.Set<CandidateRow>().AsNoTracking()
            .Where(row => row.Id == candidateId)
            .Join(db.Set<JobRow>(), row => row.JobId, job => job.Id, (row, job) => new { row, job })
            .SingleOrDefaultAsync(cancel);
        return found is null
            ? null
            : new CandidateCard(found.row.Id, found.row.Name, found.row.Email, found.row.Language, found.row.ClaimsJson,
                found.job.Id, found.job.Title, found.job.Risk)
            { InProgress = found.row.CheckStatus is null || CheckLife.IsOpen(found.row.CheckStatus.Value) };
    }
}

/// <summary>Keeps the candidate's row in step with the check, so that lists need no look into another room.</summary>
internal sealed class FollowChecks(HuxinDb db) : IListen<CheckMoved>
{
    public Task HearAsync(Guid factId, CheckMoved fact, CancellationToken cancel) =>
        db.Set<CandidateRow>().Where(row => row.Id == fact.CandidateId).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.CheckId, fact.CheckId)
            .SetProperty(row => row.CheckStatus, fact.Status), cancel);
}
