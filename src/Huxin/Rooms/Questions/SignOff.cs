using Huxin.Engine;
using Huxin.Engine.Hiring;
using Huxin.Engine.Questions;
using Huxin.Platform.Mail;
using Huxin.Platform.Portal;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Questions;

/// <summary>A second person signs an answer off, which publishes it, or sends it back with a reason. Nobody signs what he or she wrote at.</summary>
internal sealed class SignOff(HuxinDb db, Work work, Actor actor, ICandidateBook candidates, CandidateDoor door, Outbox outbox)
{
    public async Task<Outcome<Done>> PublishAsync(QuestionDossier dossier, DateOnly today, CancellationToken cancel)
    {
        var question = dossier.Question;
        if (dossier.Draft is not { State: AnswerState.InReview } draft)
        {
            return QuestionRefusals.NotNow;
        }

        if (Wrote(draft))
        {
            return QuestionRefusals.OwnAnswer;
        }

        var evidence = dossier.EvidenceOf(draft);
        if (WriteAnswer.Lacking(evidence) is { } lacking)
        {
            return lacking;
        }

        if (dossier.Current is { } former)
        {
            (former.State, former.ReplacedOn) = (AnswerState.Replaced, today);
            former.Version++;
        }

        (draft.State, draft.SignedBy, draft.PublishedOn, draft.Due) = (AnswerState.Published, actor.DisplayName, today, question.Due);
        (draft.Days, draft.Grade) = (today.DayNumber - question.AskedOn.DayNumber, EvidenceRules.BestOf(evidence.Select(item => item.Grade)));
        draft.Folded = draft.Public ? $"{draft.PublicQuestion}\n{draft.PublicWords}".ToLowerInvariant() : null;
        draft.Version++;
        (question.State, question.Doubted, question.WarnedOn, question.BreachedOn) = (QuestionState.Answered, false, null, null);
        question.Version++;
        work.Note("questions.answer-published", $"question:{question.Id}", $"version {draft.Number} {draft.Grade}{(draft.Public ? " public" : "")}");
        if (question.CandidateId is { } asker && await candidates.FindAsync(asker, cancel) is { } candidate)
        {
            var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == work.OrganizationId, cancel);
            outbox.Add(QuestionLetter.Answered(question, draft, candidate, organization, door.AddLink(candidate.Id, $"/questions/{question.Id}")), $"question:{question.Id}");
        }

        await work.KeepAsync(cancel);
        return Done.It;
    }

    public async Task<Outcome<Done>> SendBackAsync(QuestionDossier dossier, string? reason, CancellationToken cancel)
    {
        var question = dossier.Question;
        if (dossier.Draft is not { State: AnswerState.InReview } draft)
        {
            return QuestionRefusals.NotNow;
        }

        if (Wrote(draft))
        {
            return QuestionRefusals.OwnAnswer;
        }

        var words = reason?.Trim() ?? "";
        if (words.Length is < 5 or > 500)
        {
            return QuestionRefusals.ReasonMissing;
        }

        (draft.State, draft.BackReason, draft.BackBy) = (AnswerState.Draft, words, actor.DisplayName);
        draft.Version++;
        question.State = QuestionLife.AfterSendingBack(dossier.Current is not null, question.Doubted);
        question.Version++;
        work.Note("questions.answer-sent-back", $"question:{question.Id}", $"version {draft.Number}");
        await work.KeepAsync(cancel);
        return Done.It;
    }

    /// <summary>Whether the person who acts wrote at the answer.</summary>
    public bool Wrote(AnswerRow answer) => actor.UserId is { } user && answer.Writers.Contains($"{user}", StringComparison.Ordinal);
}
