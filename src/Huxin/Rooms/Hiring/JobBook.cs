using Huxin.Engine.Hiring;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Hiring;

/// <summary>Answers other rooms' questions about jobs.</summary>
internal sealed class JobBook(HuxinDb db) : IJobBook
{
    public async Task<JobCard?> FindAsync(Guid jobId, CancellationToken cancel) =>
        await db.Set<JobRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == jobId, cancel) is { } row ? Card(row) : null;

    public async Task<IReadOnlyList<JobCard>> OpenAsync(CancellationToken cancel) =>
        [.. (await db.Set<JobRow>().AsNoTracking().Where(row => !row.Closed).OrderByDescending(row => row.CreatedAt).ToListAsync(cancel)).Select(Card)];

    private static JobCard Card(JobRow row) => new(row.Id, row.Title, row.Department, row.Place, row.Duties, row.Closed, row.CreatedAt);
}
