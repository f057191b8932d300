using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Checks;

/// <summary>A named person decides, with reasons that have to do with the job (R18, R22). The candidate is then owed the result within three working days.</summary>
internal sealed class DecideCheck(CheckDesk desk, Work work, Actor actor)
{
    public async Task<Outcome<Done>> RunAsync(CheckDossier dossier, Decision decision, IReadOnlyList<string> reasons, CancellationToken cancel)
    {
        var known = reasons.Where(code => DecisionReason.WithCode(code)?.For.Contains(decision) == true).Distinct().ToList();
        var allowed = CheckLife.After(dossier.Check.Status, CheckMove.Decide);
        if (!allowed.Ok)
        {
            return allowed.Refusal;
        }

        if (known.Count == 0)
        {
            return CheckRefusals.ReasonMissing;
        }

        var check = dossier.Check;
        check.Decision = decision;
        check.DecisionReasons = string.Join(',', known);
        check.DecidedBy = actor.DisplayName;
        check.DecidedByUserId = actor.UserId;
        check.DecidedAt = work.Now;
        desk.Move(check, CheckMove.Decide, decision.ToString());
        desk.Lane(check, LaneSide.Employer, $"{actor.DisplayName} 作出决定", $"{actor.DisplayName} decided");
        work.Tell(new CheckDecided(check.Id, check.Number, check.CandidateId, check.CandidateName, check.CandidateEmail, check.JobTitle,
            decision.ToString(), known, work.Now, actor.DisplayName, check.Language));
        await work.KeepAsync(cancel);
        return Done.It;
    }
}
