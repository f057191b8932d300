using Huxin.Engine.Hiring;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Workbench;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Disclosure;

/// <summary>Open jobs without a published disclosure: nobody can be invited or checked for them yet (R24).</summary>
internal sealed class DisclosuresWaiting(HuxinDb db, IJobBook jobs) : IWaiting
{
    public async Task<IReadOnlyList<Waiting>> ForAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(Permission.WriteDisclosures))
        {
            return [];
        }

        var published = await db.Set<VersionRow>().Select(row => row.JobId).Distinct().ToListAsync(cancel);
        return [.. (await jobs.OpenAsync(cancel)).Where(job => !published.Contains(job.Id)).Take(50)
            .Select(job => new Waiting(new("发布企业信息告知书", "Publish the disclosure"), job.Title, $"/console/disclosures/{job.Id}") { Since = job.AddedAt })];
    }
}
