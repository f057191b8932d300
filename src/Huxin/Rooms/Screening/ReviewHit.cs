using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Screening;
using Huxin.Platform.Facts;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Screening;

/// <summary>A person judges whether an entry can be the candidate. A verdict can be changed; each change is in the audit log.</summary>
internal sealed class ReviewHit(HuxinDb db, Work work, Actor actor)
{
    public async Task<Outcome<Done>> RunAsync(Guid hitId, HitState? verdict, string? reason, CancellationToken cancel)
    {
        var hit = await db.Set<HitRow>().SingleOrDefaultAsync(row => row.Id == hitId, cancel);
        if (hit is null)
        {
            return ScreeningRefusals.NotFound;
        }

        if (verdict is not (HitState.NotThisPerson or HitState.Kept))
        {
            return ScreeningRefusals.VerdictMissing;
        }

        var words = reason?.Trim() ?? "";
        if (words.Length is 0 or > 500)
        {
            return ScreeningRefusals.ReasonMissing;
        }

        (hit.State, hit.Reason, hit.ReviewedBy, hit.ReviewedAt) = (verdict.Value, words, actor.DisplayName, work.Now);
        hit.Version++;
        work.Note("screening.hit-reviewed", $"check:{hit.CheckId}", $"{verdict} {ScreeningMatch.CodeOf(hit.Strength)}");
        work.Tell(new HitReviewed(hit.CheckId));
        await work.KeepAsync(cancel);
        return Done.It;
    }
}

/// <summary>Consent taken back: nothing that was found about the person stays.</summary>
internal sealed class ForgetHits(HuxinDb db, Work work) : IListen<RiskListsUnwanted>
{
    public async Task HearAsync(Guid factId, RiskListsUnwanted fact, CancellationToken cancel)
    {
        var hits = await db.Set<HitRow>().Where(row => row.CheckId == fact.CheckId).ToListAsync(cancel);
        if (hits.Count > 0)
        {
            db.RemoveRange(hits);
            work.Note("screening.hits-forgotten", $"check:{fact.CheckId}", $"{hits.Count}");
            await work.KeepAsync(cancel);
        }
    }
}
