using Huxin.Engine.Checks;
using Huxin.Engine.Feedback;
using Huxin.Platform.Facts;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>A check is closed when its result has reached the candidate.</summary>
internal sealed class FollowNotices(HuxinDb db, CheckDesk desk, Work work) : IListen<NoticeSent>, IListen<NoticeDelivered>
{
    public async Task HearAsync(Guid factId, NoticeSent fact, CancellationToken cancel)
    {
        var check = await db.Set<CheckRow>().SingleOrDefaultAsync(row => row.Id == fact.CheckId, cancel);
        if (check?.Status == CheckStatus.Decided)
        {
            desk.Move(check, CheckMove.Notify);
            desk.Lane(check, LaneSide.Employer, $"{fact.SentBy} 发出结果通知", $"{fact.SentBy} sent the result");
            await work.KeepAsync(cancel);
        }
    }

    public async Task HearAsync(Guid factId, NoticeDelivered fact, CancellationToken cancel)
    {
        var check = await db.Set<CheckRow>().SingleOrDefaultAsync(row => row.Id == fact.CheckId, cancel);
        if (check is null)
        {
            return;
        }

        if (check.Status == CheckStatus.Decided)
        {
            // Delivered before "sent" was heard: facts may come in any order.
            desk.Move(check, CheckMove.Notify);
        }

        if (check.Status == CheckStatus.Notified)
        {
            desk.Move(check, CheckMove.Close);
            desk.Lane(check, LaneSide.Candidate, "结果通知已送达", "The result was delivered");
            await work.KeepAsync(cancel);
        }
    }
}
