using System.Security.Cryptography;
using Huxin.Engine;
using Huxin.Engine.Hiring;
using Huxin.Engine.Questions;
using Huxin.Engine.Wording;
using Huxin.Platform.Clock;
using Huxin.Platform.Secrets;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Questions;

/// <summary>A published answer that may already say what somebody is about to ask.</summary>
internal sealed record AnsweredAlready(Guid QuestionId, string Question, string Answer);

/// <summary>
/// A question is asked. By name: the employer has it at once and the clock starts. Anonymously: it is held for one to three days, without
/// author and time, and leaves no audit entry, fact, errand or mail behind.
/// </summary>
internal sealed class AskQuestion(HuxinDb db, Work work, Promises promises, SecretBox box)
{
    /// <summary>Days an anonymous question is held at most. The day is drawn by lot: who visited yesterday is then not who asked yesterday.</summary>
    public const int LongestHold = 3;

    /// <summary>Open questions one candidate may have by name.</summary>
    public const int MostOpen = 30;

    /// <summary>Questions held for one employer; more than that within three days is a flood.</summary>
    public const int MostHeld = 500;

    private const int MostSimilar = 3;

    /// <summary>The answers that are looked through for similar ones, the newest.</summary>
    private const int MostLookedAt = 500;

    /// <summary>The question as it is kept, or why it cannot be.</summary>
    public static Outcome<string> Read(string? typed)
    {
        var text = typed?.Trim() ?? "";
        return text.Length < QuestionLife.ShortestQuestion ? QuestionRefusals.TooShort
            : text.Length > QuestionLife.LongestQuestion ? QuestionRefusals.TooLong("Text", QuestionLife.LongestQuestion)
            : text;
    }

    /// <summary>Published answers to questions like this one.</summary>
    public async Task<IReadOnlyList<AnsweredAlready>> SimilarAsync(string text, CancellationToken cancel)
    {
        var answers = await db.Set<AnswerRow>().AsNoTracking().Where(row => row.State == AnswerState.Published && row.Public)
            .OrderByDescending(row => row.PublishedOn).ThenBy(row => row.Id).Take(MostLookedAt).ToListAsync(cancel);
        return [.. QuestionLikeness.Find(text, answers, row => row.PublicQuestion ?? "", MostSimilar)
            .Select(row => new AnsweredAlready(row.QuestionId, row.PublicQuestion ?? "", row.PublicWords ?? ""))];
    }

    /// <summary>Answers the question's id; sent twice, the one that is there already.</summary>
    public async Task<Outcome<Guid>> ByNameAsync(CandidateCard candidate, string? typed, DateOnly today, CancellationToken cancel)
    {
        var text = Read(typed);
        if (!text.Ok)
        {
            return text.Refusal;
        }

        var open = await db.Set<QuestionRow>().AsNoTracking()
            .Where(row => row.CandidateId == candidate.Id && (row.State == QuestionState.Waiting || row.State == QuestionState.InReview)).ToListAsync(cancel);
        if (open.Find(row => row.Text == text.Value) is { } same)
        {
            return same.Id;
        }

        if (open.Count >= MostOpen)
        {
            return QuestionRefusals.TooManyOpen;
        }

        var row = Row(text.Value, today);
        (row.CandidateId, row.CandidateName) = (candidate.Id, candidate.Name);
        db.Add(row);
        work.Note("questions.asked", $"question:{row.Id}", row.Topics.Trim('|').Replace('|', ' '));
        await work.KeepAsync(cancel);
        return row.Id;
    }

    /// <summary>Sent twice with the same code, it is kept once.</summary>
    public async Task<Outcome<Done>> AnonymouslyAsync(string? typed, string code, DateOnly today, CancellationToken cancel)
    {
        var text = Read(typed);
        if (!text.Ok)
        {
            return text.Refusal;
        }

        if (!ReadingCode.IsOne(code))
        {
            return QuestionRefusals.FormTooOld;
        }

        var hash = ReadingCode.HashOf(box, code);
        if (await db.Set<HeldRow>().AnyAsync(row => row.ReadingHash == hash, cancel) || await db.Set<QuestionRow>().AnyAsync(row => row.ReadingHash == hash, cancel))
        {
            return Done.It;
        }

        if (await db.Set<HeldRow>().CountAsync(cancel) >= MostHeld)
        {
            return QuestionRefusals.TooManyOpen;
        }

        // Nothing else is kept with it: whoever writes an audit entry here writes down when somebody asked.
        db.Add(new HeldRow { Id = Guid.NewGuid(), ReadingHash = hash, Text = text.Value, HandOverOn = today.AddDays(RandomNumberGenerator.GetInt32(1, LongestHold + 1)) });
        await work.KeepAsync(cancel);
        return Done.It;
    }

    /// <summary>A row for a question that the employer has from today on.</summary>
    public QuestionRow Row(string text, DateOnly today)
    {
        var reading = QuestionTopics.Read(text);
        return new QuestionRow
        {
            Id = Guid.NewGuid(),
            Text = text,
            Topics = QuestionRow.Joined(reading.Topics),
            Sensitive = reading.Sensitive,
            AskedOn = today,
            Due = promises.DueAfter(today, AnswerTimes.PromisedDays),
        };
    }
}
