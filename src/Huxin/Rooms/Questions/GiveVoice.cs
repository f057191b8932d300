using Huxin.Engine;
using Huxin.Engine.Questions;
using Huxin.Platform.Clock;
using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Questions;

/// <summary>What a reader's form holds.</summary>
internal sealed record VoiceDraft(bool? Helpful, string? Words);

/// <summary>
/// A reader says that an answer helped or that its evidence is not enough. The asker's doubt opens the question again, and so do those of
/// three readers. Voices without a name count from the next day on, all together: the minute would say who spoke.
/// </summary>
internal sealed class GiveVoice(HuxinDb db, Work work, Promises promises)
{
    public const int LongestWords = 300;

    /// <summary>The candidate who asked by name: it counts at once.</summary>
    public Task<Outcome<Done>> ByNamedAskerAsync(QuestionDossier dossier, VoiceDraft draft, DateOnly today, CancellationToken cancel) =>
        KeepAsync(dossier, VoiceRow.AskerKey, draft, today, today, cancel);

    /// <summary>Whoever holds the reading code of an anonymous question.</summary>
    public Task<Outcome<Done>> ByAnonymousAskerAsync(QuestionDossier dossier, VoiceDraft draft, DateOnly today, CancellationToken cancel) =>
        KeepAsync(dossier, VoiceRow.AskerKey, draft, today.AddDays(1), today, cancel);

    /// <summary>A reader of the FAQ.</summary>
    /// <param name="dossier">The question, whose answer is public.</param>
    /// <param name="key">What keeps the reader to one voice.</param>
    /// <param name="draft">What the reader says.</param>
    /// <param name="today">The day.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<Outcome<Done>> ByReaderAsync(QuestionDossier dossier, string key, VoiceDraft draft, DateOnly today, CancellationToken cancel) =>
        dossier.Current is { Public: true } ? KeepAsync(dossier, key, draft, today.AddDays(1), today, cancel) : Task.FromResult<Outcome<Done>>(QuestionRefusals.NotNow);

    /// <summary>Lets a voice count for the answer it was given to.</summary>
    public void Count(QuestionRow question, AnswerRow answer, VoiceRow voice, DateOnly today)
    {
        voice.Counted = true;
        answer.Version++;
        if (voice.Helpful)
        {
            answer.Helpful++;
            return;
        }

        answer.NotEnough++;
        if (answer.State != AnswerState.Published || question.Doubted || !(voice.ByAsker || answer.NotEnough >= QuestionLife.DoubtsThatReopen))
        {
            return;
        }

        // While a revision waits for its second person the doubt is noted, and the revision answers it.
        question.Doubted = true;
        question.Version++;
        if (question.State == QuestionState.Answered)
        {
            (question.State, question.ReopenedOn, question.WarnedOn, question.BreachedOn) = (QuestionState.Reopened, today, null, null);
            question.Due = promises.DueAfter(today, AnswerTimes.PromisedDays);
            work.Note("questions.reopened", $"question:{question.Id}", voice.ByAsker ? "asker" : "readers");
        }
    }

    private async Task<Outcome<Done>> KeepAsync(QuestionDossier dossier, string key, VoiceDraft draft, DateOnly countsOn, DateOnly today, CancellationToken cancel)
    {
        if (dossier.Current is not { } answer)
        {
            return QuestionRefusals.NotNow;
        }

        if (draft.Helpful is not { } helpful)
        {
            return QuestionRefusals.ChooseVoice;
        }

        var words = draft.Words?.Trim() ?? "";
        if (words.Length > LongestWords)
        {
            return QuestionRefusals.TooLong("Missing", LongestWords);
        }

        if (dossier.Voices.Any(given => given.AnswerId == answer.Id && given.Key == key))
        {
            return QuestionRefusals.VoiceGiven;
        }

        var voice = new VoiceRow
        {
            Id = Guid.NewGuid(),
            QuestionId = dossier.Question.Id,
            AnswerId = answer.Id,
            Key = key,
            Helpful = helpful,
            Words = helpful || words.Length == 0 ? null : words,
            CountsOn = countsOn,
        };
        db.Add(voice);
        if (countsOn <= today)
        {
            Count(dossier.Question, answer, voice, today);
        }

        await work.KeepAsync(cancel);
        return Done.It;
    }
}

/// <summary>At the turn of the day: the voices without a name that were given before it.</summary>
internal sealed class CountVoices(HuxinDb db, Work work, GiveVoice give, Promises promises) : IRound
{
    public Task<int> RunAsync(CancellationToken cancel) => RunAsync(promises.Today, cancel);

    public async Task<int> RunAsync(DateOnly today, CancellationToken cancel)
    {
        var voices = await db.Set<VoiceRow>().Where(row => !row.Counted && row.CountsOn <= today).OrderBy(row => row.Id).Take(1000).ToListAsync(cancel);
        if (voices.Count == 0)
        {
            return 0;
        }

        var (questionIds, answerIds) = (voices.Select(row => row.QuestionId).ToHashSet(), voices.Select(row => row.AnswerId).ToHashSet());
        var questions = await db.Set<QuestionRow>().Where(row => questionIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        var answers = await db.Set<AnswerRow>().Where(row => answerIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        foreach (var voice in voices)
        {
            give.Count(questions[voice.QuestionId], answers[voice.AnswerId], voice, today);
        }

        await work.KeepAsync(cancel);
        return voices.Count;
    }
}
