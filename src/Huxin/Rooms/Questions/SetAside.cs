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

/// <summary>
/// A reviewer decides that a question is not answered, for one of the closed list of reasons and with a sentence that its asker reads.
/// How many were set aside is public beside the answered ones, so that unwelcome questions do not vanish this way.
/// </summary>
internal sealed class SetAside(HuxinDb db, Work work, Actor actor, ICandidateBook candidates, CandidateDoor door, Outbox outbox)
{
    public async Task<Outcome<Done>> RunAsync(QuestionDossier dossier, SetAsideReason? reason, string? words, DateOnly today, CancellationToken cancel)
    {
        var question = dossier.Question;
        if (question.State != QuestionState.Waiting)
        {
            return QuestionRefusals.NotNow;
        }

        if (reason is null)
        {
            return QuestionRefusals.ChooseReason;
        }

        var read = EmployerWords.Read("Reason", words, 0, 500, question.Text);
        if (!read.Ok)
        {
            return read.Refusal;
        }

        if (read.Value.Length < 5)
        {
            return QuestionRefusals.ReasonMissing;
        }

        (question.State, question.SetAsideReason, question.SetAsideWords) = (QuestionState.SetAside, reason, read.Value);
        (question.SetAsideBy, question.SetAsideOn) = (actor.DisplayName, today);
        question.Version++;
        work.Note("questions.set-aside", $"question:{question.Id}", $"{reason}");
        if (question.CandidateId is { } asker && await candidates.FindAsync(asker, cancel) is { } candidate)
        {
            var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == work.OrganizationId, cancel);
            outbox.Add(QuestionLetter.SetAside(question, candidate, organization, door.AddLink(candidate.Id, $"/questions/{question.Id}")), $"question:{question.Id}");
        }

        await work.KeepAsync(cancel);
        return Done.It;
    }
}
