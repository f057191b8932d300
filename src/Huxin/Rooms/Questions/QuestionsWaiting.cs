using Huxin.Engine;
using Huxin.Engine.Questions;
using Huxin.Platform.Clock;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Workbench;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Questions;

/// <summary>
/// What of the questions waits for the reader: those given to him or her, those that nobody has yet, and answers of colleagues to sign off.
/// What is overdue waits for every reviewer too.
/// </summary>
internal sealed class QuestionsWaiting(HuxinDb db, Promises promises) : IWaiting
{
    private const int Shown = 40;

    public async Task<IReadOnlyList<Waiting>> ForAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.May(Permission.AnswerQuestions) && !actor.May(Permission.ReviewAnswers))
        {
            return [];
        }

        var today = promises.Today;
        var open = await db.Set<QuestionRow>().AsNoTracking()
            .Where(row => row.State == QuestionState.Waiting || row.State == QuestionState.InReview || row.State == QuestionState.Reopened)
            .OrderBy(row => row.Due).ThenBy(row => row.Id).Take(200).ToListAsync(cancel);
        var drafts = (await db.Set<AnswerRow>().AsNoTracking().Where(row => row.State == AnswerState.InReview)
            .Select(row => new { row.QuestionId, row.Writers }).ToListAsync(cancel)).ToLookup(row => row.QuestionId, row => row.Writers);
        var waiting = new List<Waiting>();
        foreach (var row in open)
        {
            if (row.State == QuestionState.InReview)
            {
                if (actor.May(Permission.ReviewAnswers) && !drafts[row.Id].Any(writers => writers.Contains($"{actor.UserId}", StringComparison.Ordinal)))
                {
                    waiting.Add(About(row, new("复核同事的答复", "Sign off a colleague's answer"), "/review"));
                }
            }
            else if (actor.May(Permission.AnswerQuestions) && (row.AssigneeId is null || row.AssigneeId == actor.UserId))
            {
                waiting.Add(About(row, row.State == QuestionState.Reopened ? new("补充更充分的证据", "Give better evidence") : new("答复候选人的提问", "Answer a candidate's question"), ""));
            }
            else if (actor.May(Permission.ReviewAnswers) && row.Due < today)
            {
                waiting.Add(About(row, new("提问已超期，请过问", "A question is overdue; see to it"), ""));
            }
        }

        return [.. waiting.Take(Shown)];
    }

    private static Waiting About(QuestionRow row, Sentence what, string page) =>
        new(what, row.Text.Length > 40 ? row.Text[..40] + "…" : row.Text, $"/console/questions/{row.Id}{page}")
        {
            Due = row.Due,
            Since = new DateTimeOffset((row.ReopenedOn ?? row.AskedOn).ToDateTime(TimeOnly.MinValue), ChinaClock.Offset),
        };
}
