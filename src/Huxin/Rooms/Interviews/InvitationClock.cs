using Huxin.Engine.Interviews;
using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Interviews;

/// <summary>Reminds the candidate a day before, once for each time that was agreed on.</summary>
internal sealed class InvitationClock(HuxinDb db, InvitationDesk desk, Work work) : IRound
{
    public static readonly TimeSpan Ahead = TimeSpan.FromHours(24);

    /// <summary>Whoever was invited at such short notice has the invitation still in hand.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromHours(6);

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var (now, until) = (work.Now, work.Now + Ahead);
        var near = (await db.Set<InvitationRow>().Where(row => row.StartsAt > now && row.StartsAt <= until
            && (row.Status == InvitationStatus.Sent || row.Status == InvitationStatus.Accepted)).ToListAsync(cancel))
            .Where(row => row.RemindedOf != row.StartsAt && now - row.SentAt > Fresh).ToList();
        foreach (var row in near)
        {
            row.RemindedOf = row.StartsAt;
            row.Version++;
            work.Note("interviews.reminded", $"invitation:{row.Id}");
            await desk.WriteAsync(row,
                new($"提醒：{InvitationCalendar.Title(row)}", $"Reminder: {InvitationCalendar.Title(row)}"),
                [
                    new($"{row.CandidateName}，您好：", $"Dear {row.CandidateName},"),
                    new($"明天见：{InvitationDesk.When(row).Zh}，{row.Place}。", $"See you soon: {InvitationDesk.When(row).En}, {row.Place}."),
                    row.Status == InvitationStatus.Sent
                        ? new("您还没有答复这次邀约。来不了也没关系，打开链接告诉我们一声就好。", "You have not answered yet. If you cannot come, that is fine; just let us know by the link.")
                        : new("临时有变化，打开链接就能改时间或取消。", "If something comes up, the link lets you change the time or decline."),
                ],
                withDisclosure: false, cancel, withCalendar: false);
        }

        if (near.Count > 0)
        {
            await work.KeepAsync(cancel);
        }

        return near.Count;
    }
}
