using Huxin.Engine;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Workbench;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Feedback;

internal static class NoticeWords
{
    public static Sentence Name(NoticeState state) => state switch
    {
        NoticeState.Owed => new("待发送", "To be sent"),
        NoticeState.Sent => new("发送中", "On its way"),
        NoticeState.Delivered => new("已送达", "Delivered"),
        _ => new("未能送达", "Not delivered"),
    };
}

/// <summary>Notices that wait to be written, by their clock.</summary>
internal sealed class NoticesWaiting(HuxinDb db) : IWaiting
{
    public async Task<IReadOnlyList<Waiting>> ForAsync(Actor actor, CancellationToken cancel) => !actor.May(Permission.SendNotices) ? [] :
        [.. (await db.Set<NoticeRow>().AsNoTracking().Where(row => row.State == NoticeState.Owed || row.State == NoticeState.NotDelivered)
            .OrderBy(row => row.Due).Take(100).ToListAsync(cancel))
            .Select(row => new Waiting(
                row.State == NoticeState.Owed ? new("发送结果通知", "Send the result") : new("通知未能送达，请换一种方式", "The notice did not arrive; find another way"),
                $"{row.CandidateName} {row.JobTitle}", $"/console/notices/{row.Id}") { Due = row.Due, Since = row.DecidedAt })];
}
