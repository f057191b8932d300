using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Clock;
using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>The candidate has read the findings and has nothing (more) to add.</summary>
internal sealed class FinishReview(CheckDesk desk, Work work)
{
    public async Task<Outcome<Done>> RunAsync(CheckDossier dossier, string? statement, CancellationToken cancel)
    {
        var check = dossier.Check;
        if (statement?.Length > RespondToFinding.LongestWords)
        {
            return new Refusal("checks.words-too-long", $"最多 {RespondToFinding.LongestWords} 个字，请精简一些。",
                $"At most {RespondToFinding.LongestWords} characters; please shorten it.")
            { Field = "Statement" };
        }

        check.Statement = string.IsNullOrWhiteSpace(statement) ? check.Statement : statement.Trim();

        // With a dispute open the review ends by its answer; the statement is kept all the same.
        if (check.Status != CheckStatus.Disputed)
        {
            var moved = desk.Move(check, CheckMove.FinishReview);
            if (!moved.Ok)
            {
                return moved.Refusal;
            }
        }

        check.ReviewedAt = work.Now;
        desk.Lane(check, LaneSide.Candidate, "看过发现，没有其他补充", "Read the findings; nothing to add");
        await work.KeepAsync(cancel);
        return Done.It;
    }
}

/// <summary>Clocks of a check: invitations that ran out, and reviews whose time has passed.</summary>
internal sealed class CheckClocks(HuxinDb db, CheckDesk desk, Work work) : IRound
{
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var now = work.Now;
        var today = ChinaClock.Day(now);
        var waiting = new[] { CheckStatus.Invited, CheckStatus.Consented, CheckStatus.Collecting };
        var expired = await db.Set<CheckRow>().Where(row => waiting.Contains(row.Status) && row.ExpiresAt < now).ToListAsync(cancel);
        foreach (var check in expired)
        {
            desk.Move(check, CheckMove.Expire);
            desk.Lane(check, LaneSide.Employer, "邀请已过期", "The invitation expired");
        }

        var overdue = await db.Set<CheckRow>()
            .Where(row => row.Status == CheckStatus.CandidateReview && row.ReviewDue != null && row.ReviewDue < today).ToListAsync(cancel);
        foreach (var check in overdue)
        {
            desk.Move(check, CheckMove.FinishReview, "time passed");
            desk.Lane(check, LaneSide.Candidate, "查看期限已过，未提出说明", "Time to answer passed without an answer");
        }

        if (expired.Count + overdue.Count > 0)
        {
            await work.KeepAsync(cancel);
        }

        return expired.Count + overdue.Count;
    }
}
