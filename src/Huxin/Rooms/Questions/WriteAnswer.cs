using Huxin.Engine;
using Huxin.Engine.Questions;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;

namespace Huxin.Rooms.Questions;

/// <summary>An answer as a member of staff writes it.</summary>
internal sealed record AnswerDraft(string? Words, bool Public, string? PublicQuestion, string? PublicWords);

/// <summary>Writing an answer and handing it to a second person. A new version begins as a copy of the one that stands.</summary>
internal sealed class WriteAnswer(HuxinDb db, Work work, Actor actor)
{
    public async Task<Outcome<Done>> SaveAsync(QuestionDossier dossier, AnswerDraft draft, DateOnly today, CancellationToken cancel)
    {
        var question = dossier.Question;
        if (dossier.Draft is { State: AnswerState.InReview } || (dossier.Draft is null && !QuestionLife.TakesAnswer(question.State)))
        {
            return QuestionRefusals.NotNow;
        }

        var words = EmployerWords.Read("Words", draft.Words, 0, QuestionLife.LongestAnswer, question.Text);
        if (!words.Ok)
        {
            return words.Refusal;
        }

        if (words.Value.Length < QuestionLife.ShortestAnswer)
        {
            return QuestionRefusals.AnswerLength;
        }

        var told = Public(question, draft, words.Value);
        if (!told.Ok)
        {
            return told.Refusal;
        }

        var row = dossier.Draft ?? Begin(dossier);
        (row.Words, row.Public) = (words.Value, draft.Public);
        (row.PublicQuestion, row.PublicWords) = (told.Value.Question, told.Value.Words);
        (row.WrittenBy, row.WrittenOn) = (actor.DisplayName, today);
        Sign(row);
        question.AssigneeId ??= actor.UserId;
        question.AssigneeName ??= actor.DisplayName;
        question.Version++;
        work.Note("questions.answer-written", $"question:{question.Id}", $"version {row.Number}");
        await work.KeepAsync(cancel);
        return Done.It;
    }

    /// <summary>Hands the draft to a second person.</summary>
    public async Task<Outcome<Done>> SubmitAsync(QuestionDossier dossier, CancellationToken cancel)
    {
        if (dossier.Draft is not { State: AnswerState.Draft } draft || !QuestionLife.TakesAnswer(dossier.Question.State))
        {
            return QuestionRefusals.NotNow;
        }

        if (Lacking(dossier.EvidenceOf(draft)) is { } lacking)
        {
            return lacking;
        }

        draft.State = AnswerState.InReview;
        (draft.BackReason, draft.BackBy) = (null, null);
        draft.Version++;
        dossier.Question.State = QuestionState.InReview;
        dossier.Question.Version++;
        work.Note("questions.answer-submitted", $"question:{dossier.Question.Id}", $"version {draft.Number}");
        await work.KeepAsync(cancel);
        return Done.It;
    }

    /// <summary>Why evidence does not carry an answer; null when it does.</summary>
    public static Refusal? Lacking(IReadOnlyList<AnswerEvidenceRow> evidence) =>
        evidence.Count == 0 ? QuestionRefusals.NoEvidence
        : evidence.Any(item => !item.Shown) ? QuestionRefusals.TooFewPeople
        : null;

    private static Outcome<(string? Question, string? Words)> Public(QuestionRow question, AnswerDraft draft, string answer)
    {
        if (!draft.Public)
        {
            return (null, null);
        }

        var asked = EmployerWords.Read("PublicQuestion", draft.PublicQuestion, 0, QuestionLife.LongestQuestion, question.Text);
        if (!asked.Ok)
        {
            return asked.Refusal;
        }

        if (asked.Value.Length < QuestionLife.ShortestQuestion)
        {
            return QuestionRefusals.PublicQuestionMissing;
        }

        // Left empty, everyone reads the same answer as the asker.
        var words = EmployerWords.Read("PublicWords", string.IsNullOrWhiteSpace(draft.PublicWords) ? answer : draft.PublicWords, 1, QuestionLife.LongestAnswer, question.Text);
        return !words.Ok ? words.Refusal
            : EmployerWords.NotPublic("PublicQuestion", asked.Value, question.CandidateName) is { } wrongQuestion ? wrongQuestion
            : EmployerWords.NotPublic("PublicWords", words.Value, question.CandidateName) is { } wrongWords ? wrongWords
            : (asked.Value, words.Value);
    }

    private AnswerRow Begin(QuestionDossier dossier)
    {
        var row = new AnswerRow
        {
            Id = Guid.NewGuid(),
            QuestionId = dossier.Question.Id,
            Number = dossier.Answers.Count == 0 ? 1 : dossier.Answers.Max(answer => answer.Number) + 1,
            Words = "",
            Writers = "",
            WrittenBy = actor.DisplayName,
        };
        db.Add(row);
        if (dossier.Current is { } current)
        {
            db.AddRange(dossier.EvidenceOf(current).Select(item => item.CopyTo(row.Id)));
        }

        return row;
    }

    private void Sign(AnswerRow row)
    {
        row.Version++;
        row.Writers = string.Join(',', row.Writers.Split(',', StringSplitOptions.RemoveEmptyEntries).Append($"{actor.UserId}").Distinct());
    }
}
