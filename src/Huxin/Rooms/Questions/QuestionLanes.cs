using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Questions;

namespace Huxin.Rooms.Questions;

/// <summary>What each side has done about a question, by days.</summary>
internal static class QuestionLanes
{
    public static IReadOnlyList<LaneEntry> Of(QuestionDossier dossier)
    {
        var question = dossier.Question;
        var entries = new List<LaneEntry>
        {
            new(LaneSide.Candidate, question.Anonymous ? new("匿名提问交到单位", "An anonymous question reached the employer") : new("提出问题", "Asked"), null) { On = question.AskedOn },
        };
        entries.AddRange(dossier.Answers.Where(answer => answer.PublishedOn is not null).Select(answer =>
        {
            var grade = EvidenceRules.Name(answer.Grade ?? EvidenceGrade.Statement);
            return new LaneEntry(LaneSide.Employer, answer.Number == 1
                ? new Sentence($"答复，证据：{grade.Zh}", $"Answered; evidence: {grade.En}")
                : new Sentence($"更新答复，证据：{grade.Zh}", $"Answered again; evidence: {grade.En}"), null)
            { On = answer.PublishedOn };
        }));
        if (question.ReopenedOn is { } reopened)
        {
            entries.Add(new(LaneSide.Candidate, new("认为证据不足", "Found the evidence wanting"), null) { On = reopened });
        }

        if (question.SetAsideOn is { } aside)
        {
            entries.Add(new(LaneSide.Employer, new("说明原因，不予答复", "Gave a reason for not answering"), null) { On = aside });
        }

        entries = [.. entries.OrderBy(entry => entry.On)];
        if (QuestionLife.IsOpen(question.State))
        {
            entries.Add(new(LaneSide.Employer, question.Doubted ? new("给出更充分的答复", "A better answer") : new("答复", "Answer"), null, question.Due));
        }

        return entries;
    }
}
