using Huxin.Engine.Transparency;
using Huxin.Platform.Clock;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency;

/// <summary>How many of the public claims are backed by evidence, in date, and verified in the last twelve months.</summary>
internal sealed class EvidenceFigures(HuxinDb db, TimeProvider clock) : IBadgeFigures
{
    public async Task<IReadOnlyList<BadgeFigure>> SinceAsync(DateTimeOffset since, CancellationToken cancel)
    {
        var claims = await db.Set<ClaimRow>().AsNoTracking().Where(row => row.Visibility == ClaimVisibility.Public).ToListAsync(cancel);
        var backed = (await db.Set<ClaimEvidenceRow>().Select(row => row.ClaimId).Distinct().ToListAsync(cancel)).ToHashSet();
        var today = clock.Today();
        return [new BadgeFigure(BadgeKind.EvidenceComplete,
            claims.Count(claim => (backed.Contains(claim.Id) || claim.SourceUrl is not null) && !claim.IsExpired(today) && claim.VerifiedAt >= since), claims.Count)];
    }
}
