using Huxin.Engine.Questions;
using Huxin.Platform.Clock;
using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Questions;

/// <summary>Notes once that a promised answer is due within a working day, and once that the promise is broken.</summary>
internal sealed class QuestionClock(HuxinDb db, Work work, Promises promises) : IRound
{
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var today = promises.Today;
        var open = await db.Set<QuestionRow>()
            .Where(row => (row.State == QuestionState.Waiting || row.State == QuestionState.InReview || row.State == QuestionState.Reopened) && row.BreachedOn == null
                && row.Due <= today.AddDays(10)).ToListAsync(cancel);
        var done = 0;
        foreach (var question in open)
        {
            var left = promises.DaysLeft(question.Due);
            if (left < 0)
            {
                question.BreachedOn = today;
                work.Note("questions.overdue", $"question:{question.Id}", $"due {question.Due:yyyy-MM-dd}");
                done++;
            }
            else if (left <= 1 && question.WarnedOn is null)
            {
                question.WarnedOn = today;
                work.Note("questions.due-soon", $"question:{question.Id}", $"due {question.Due:yyyy-MM-dd}");
                done++;
            }
        }

        if (done > 0)
        {
            await work.KeepAsync(cancel);
        }

        return done;
    }
}
