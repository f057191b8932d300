using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Checks;

/// <summary>HR answers a dispute in writing. Upheld: the finding is taken back and a new report version is issued. The candidate's words stay either way.</summary>
internal sealed class AnswerDispute(CheckDesk desk, AssessCheck assess, Work work, Actor actor)
{
    public async Task<Outcome<Done>> RunAsync(CheckDossier dossier, Guid responseId, DisputeOutcome outcome, string? answer, CancellationToken cancel)
    {
        var dispute = dossier.Responses.SingleOrDefault(row => row.Id == responseId && row.Kind == ResponseKind.Dispute);
        if (dispute is null || dispute.Outcome is not null || dossier.Check.Status != CheckStatus.Disputed)
        {
            return CheckRefusals.AlreadyDone;
        }

        if (string.IsNullOrWhiteSpace(answer))
        {
            return new Refusal("checks.answer-missing", "请写明核实经过和理由，候选人会看到。", "Say what was verified and why; the candidate will read it.") { Field = "Answer" };
        }

        if (answer.Length > RespondToFinding.LongestWords)
        {
            return new Refusal("checks.words-too-long", $"最多 {RespondToFinding.LongestWords} 个字，请精简一些。",
                $"At most {RespondToFinding.LongestWords} characters; please shorten it.")
            { Field = "Answer" };
        }

        var check = dossier.Check;
        dispute.Outcome = outcome;
        dispute.Answer = answer.Trim();
        dispute.AnsweredBy = actor.DisplayName;
        dispute.AnsweredAt = work.Now;
        work.Note("checks.dispute-answered", $"check:{check.Id}", $"{dispute.FindingKey} {outcome}");
        desk.Lane(check, LaneSide.Employer,
            outcome == DisputeOutcome.Upheld ? "异议成立，撤回该项发现" : "答复异议：发现保留，候选人说明同列",
            outcome == DisputeOutcome.Upheld ? "Dispute upheld; the finding is taken back" : "Dispute answered; the finding stands beside the candidate's words");
        assess.Assess(dossier);
        if (dossier.Responses.TrueForAll(row => row.Kind != ResponseKind.Dispute || row.Outcome is not null))
        {
            desk.Move(check, CheckMove.ResolveDisputes);
        }
        else
        {
            check.Version++;
        }

        await desk.WriteAsync(check,
            new($"您的异议已有答复（{check.Number}）", $"Your dispute has been answered ({check.Number})"),
            [
                new($"{check.CandidateName}，您好：", $"Dear {check.CandidateName},"),
                outcome == DisputeOutcome.Upheld
                    ? new("经重新核实，您的异议成立，相关发现已从报告中撤回。", "After verifying again, your dispute is upheld and the finding has been taken out of the report.")
                    : new("经重新核实，该项发现予以保留；您的说明会一直列在它下面。详细答复请看链接。", "After verifying again the finding stands; your words stay directly under it. The full answer is behind the link."),
            ],
            new("查看答复", "Read the answer"), cancel);
        await work.KeepAsync(cancel);
        return Done.It;
    }
}
