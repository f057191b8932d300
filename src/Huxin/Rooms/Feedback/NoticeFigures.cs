using Huxin.Engine.Transparency;
using Huxin.Platform.Clock;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Feedback;

/// <summary>How many results fell due, and how many of them reached the candidate in time.</summary>
internal sealed class NoticeFigures(HuxinDb db, TimeProvider clock) : IBadgeFigures
{
    public async Task<IReadOnlyList<BadgeFigure>> SinceAsync(DateTimeOffset since, CancellationToken cancel)
    {
        var (from, today) = (ChinaClock.Day(since), clock.Today());
        var due = await db.Set<NoticeRow>().AsNoTracking().Where(row => row.Due >= from && (row.Due < today || row.DeliveredAt != null))
            .Select(row => new { row.Due, row.DeliveredAt }).ToListAsync(cancel);
        return [new BadgeFigure(BadgeKind.DecidesOnTime, due.Count(row => row.DeliveredAt is { } at && ChinaClock.Day(at) <= row.Due), due.Count)];
    }
}
