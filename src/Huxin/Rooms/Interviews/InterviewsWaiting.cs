using Huxin.Engine.Interviews;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Workbench;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Interviews;

/// <summary>Candidates who asked for another time, and appointments that are past and not noted as held.</summary>
internal sealed class InterviewsWaiting(HuxinDb db, Work work) : IWaiting
{
    public async Task<IReadOnlyList<Waiting>> ForAsync(Actor actor, CancellationToken cancel)
    {
        var now = work.Now;
        return !actor.May(Permission.Recruit) ? [] :
            [.. (await db.Set<InvitationRow>().AsNoTracking()
                .Where(row => row.Status == InvitationStatus.TimeProposed || ((row.Status == InvitationStatus.Accepted || row.Status == InvitationStatus.Sent) && row.StartsAt < now))
                .OrderBy(row => row.StartsAt).Take(100).ToListAsync(cancel))
                .Select(row => new Waiting(
                    row.Status == InvitationStatus.TimeProposed ? new("答复候选人提出的时间", "Answer the proposed time") : new("面试时间已过，请确认是否进行", "The time has passed: did it take place?"),
                    $"{row.CandidateName} {row.JobTitle}", $"/console/interviews/{row.Id}") { Since = row.AnsweredAt ?? row.StartsAt })];
    }
}
