using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Interviews;
using Huxin.Platform.Clock;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Interviews;

/// <summary>The two lanes of an invitation: what was done, and what is awaited now.</summary>
internal static class InvitationLanes
{
    public static async Task<IReadOnlyList<LaneEntry>> OfAsync(HuxinDb db, InvitationRow row, CancellationToken cancel)
    {
        var steps = await db.Set<StepRow>().AsNoTracking().Where(step => step.InvitationId == row.Id).OrderBy(step => step.At).ToListAsync(cancel);
        var lanes = steps.ConvertAll(step => new LaneEntry(step.Side, new(step.Zh, step.En), step.At));
        if (Next(row.Status) is ({ } next, { } side))
        {
            lanes.Add(new LaneEntry(side, next, null, ChinaClock.Day(row.StartsAt)));
        }

        return lanes;
    }

    /// <summary>The step that is awaited, and whose it is.</summary>
    public static (Sentence Next, LaneSide? Acts) Next(InvitationStatus status) => status switch
    {
        InvitationStatus.Sent => (new("答复邀约", "Answer the invitation"), LaneSide.Candidate),
        InvitationStatus.TimeProposed => (new("答复提出的时间", "Answer the proposed time"), LaneSide.Employer),
        InvitationStatus.Accepted => (new("见面：先介绍企业和岗位，再提问", "Meet: the employer speaks first, then asks"), LaneSide.Employer),
        _ => (new("没有等待的事", "Nothing is awaited"), null),
    };
}
