using Huxin.Engine;
using Huxin.Engine.Questions;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Questions;

/// <summary>A question is given to a colleague who may answer it.</summary>
internal sealed class AssignQuestion(HuxinDb db, Work work)
{
    public async Task<Outcome<Done>> RunAsync(QuestionDossier dossier, Guid? userId, CancellationToken cancel)
    {
        var question = dossier.Question;
        if (!QuestionLife.IsOpen(question.State))
        {
            return QuestionRefusals.NotNow;
        }

        var person = (await AnswerersAsync(db, cancel)).FirstOrDefault(user => user.Id == userId);
        if (person is null)
        {
            return QuestionRefusals.NoSuchPerson;
        }

        (question.AssigneeId, question.AssigneeName) = (person.Id, person.DisplayName);
        question.Version++;
        work.Note("questions.assigned", $"question:{question.Id}", $"user:{person.Id}");
        await work.KeepAsync(cancel);
        return Done.It;
    }

    /// <summary>Who may be given a question.</summary>
    public static async Task<IReadOnlyList<UserRow>> AnswerersAsync(HuxinDb db, CancellationToken cancel) =>
        [.. (await db.Set<UserRow>().AsNoTracking().OrderBy(user => user.DisplayName).ToListAsync(cancel)).Where(user => Permissions.Of(user.Role).Contains(Permission.AnswerQuestions))];
}
