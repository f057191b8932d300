using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Questions;

/// <summary>A question with everything that hangs on it.</summary>
internal sealed record QuestionDossier(QuestionRow Question, IReadOnlyList<AnswerRow> Answers, IReadOnlyList<AnswerEvidenceRow> Evidence, IReadOnlyList<VoiceRow> Voices)
{
    /// <summary>The answer that stands.</summary>
    public AnswerRow? Current => Answers.FirstOrDefault(answer => answer.State == AnswerState.Published);

    /// <summary>The answer that is being written or waits to be signed off.</summary>
    public AnswerRow? Draft => Answers.FirstOrDefault(answer => answer.State is AnswerState.Draft or AnswerState.InReview);

    /// <summary>What a better answer took the place of, the newest first.</summary>
    public IReadOnlyList<AnswerRow> Earlier => [.. Answers.Where(answer => answer.State == AnswerState.Replaced).OrderByDescending(answer => answer.Number)];

    public IReadOnlyList<AnswerEvidenceRow> EvidenceOf(AnswerRow answer) => [.. Evidence.Where(item => item.AnswerId == answer.Id)];

    /// <summary>What has been said of the answers and counts.</summary>
    public IReadOnlyList<VoiceRow> Heard => [.. Voices.Where(voice => voice.Counted)];

    /// <summary>Whether the asker may say whether the answer that stands is enough.</summary>
    public bool AskerMaySpeak => Current is { } current && !Voices.Any(voice => voice.AnswerId == current.Id && voice.ByAsker);

    public static async Task<QuestionDossier?> LoadAsync(HuxinDb db, Guid id, CancellationToken cancel)
    {
        if (await db.Set<QuestionRow>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } question)
        {
            return null;
        }

        var answers = await db.Set<AnswerRow>().Where(row => row.QuestionId == id).OrderBy(row => row.Number).ToListAsync(cancel);
        var ids = answers.ConvertAll(row => row.Id);
        return new QuestionDossier(
            question,
            answers,
            await db.Set<AnswerEvidenceRow>().Where(row => ids.Contains(row.AnswerId)).OrderBy(row => row.Place).ToListAsync(cancel),
            await db.Set<VoiceRow>().Where(row => row.QuestionId == id).OrderBy(row => row.CountsOn).ThenBy(row => row.Id).ToListAsync(cancel));
    }
}
