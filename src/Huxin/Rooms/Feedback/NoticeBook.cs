using Huxin.Engine.Feedback;
using Huxin.Platform.Clock;
using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Feedback;

internal sealed class NoticeBook(HuxinDb db) : INoticeBook
{
    public async Task<NoticeCard?> FindAsync(Guid checkId, CancellationToken cancel)
    {
        var row = await db.Set<NoticeRow>().AsNoTracking().SingleOrDefaultAsync(notice => notice.CheckId == checkId, cancel);
        return row?.SentAt is { } sent ? new NoticeCard(checkId, row.Words ?? "", sent, row.SentBy ?? "", row.Due) : null;
    }

    public async Task<DateOnly?> DueAsync(Guid checkId, CancellationToken cancel) =>
        (await db.Set<NoticeRow>().AsNoTracking().SingleOrDefaultAsync(notice => notice.CheckId == checkId, cancel))?.Due;
}

/// <summary>Warns a working day before a promise runs out, and notes a breach once; both show in the console and the audit log.</summary>
internal sealed class NoticeClock(HuxinDb db, Work work, Promises promises) : IRound
{
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var owed = await db.Set<NoticeRow>()
            .Where(row => row.State == NoticeState.Owed || row.State == NoticeState.NotDelivered).ToListAsync(cancel);
        var done = 0;
        foreach (var notice in owed)
        {
            var left = promises.DaysLeft(notice.Due);
            if (left is >= 0 and <= 1 && notice.WarnedAt is null)
            {
                notice.WarnedAt = work.Now;
                work.Note("feedback.notice-due-soon", $"check:{notice.CheckId}", $"due {notice.Due:yyyy-MM-dd}");
                done++;
            }
            else if (left < 0 && notice.BreachedAt is null)
            {
                notice.BreachedAt = work.Now;
                work.Note("feedback.notice-overdue", $"check:{notice.CheckId}", $"due {notice.Due:yyyy-MM-dd}");
                done++;
            }
        }

        if (done > 0)
        {
            await work.KeepAsync(cancel);
        }

        return done;
    }
}
