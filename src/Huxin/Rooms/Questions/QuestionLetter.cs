using Huxin.Engine;
using Huxin.Engine.Hiring;
using Huxin.Engine.Questions;
using Huxin.Platform.Mail;
using Huxin.Platform.Tenancy;

namespace Huxin.Rooms.Questions;

/// <summary>What a candidate who asked by name is told: that an answer is there, or why there is none. The answer itself stays behind the link.</summary>
internal static class QuestionLetter
{
    public static Letter Answered(QuestionRow question, AnswerRow answer, CandidateCard candidate, OrganizationRow organization, Uri link) => Write(candidate, organization, link,
        answer.Number == 1 ? new("您的提问已有答复", "Your question has been answered") : new("您的提问有了更新的答复", "There is a new answer to your question"),
        [
            new($"您在 {question.AskedOn:yyyy-MM-dd} 提出的问题：「{Short(question.Text)}」，{(answer.Number == 1 ? "已经答复" : "有了新的答复")}，附有依据。",
                $"Your question of {question.AskedOn:yyyy-MM-dd}, “{Short(question.Text)}”, {(answer.Number == 1 ? "has been answered" : "has a new answer")}, with the evidence behind it."),
            new("如果觉得依据不够，请在页面上告诉我们，我们会补充。", "If the evidence does not satisfy you, say so on the page and we will add to it."),
        ]);

    public static Letter SetAside(QuestionRow question, CandidateCard candidate, OrganizationRow organization, Uri link) => Write(candidate, organization, link,
        new("关于您的提问", "About your question"),
        [
            new($"您在 {question.AskedOn:yyyy-MM-dd} 提出的问题：「{Short(question.Text)}」，这一次没有答复。原因：{QuestionLife.Name(question.SetAsideReason!.Value).Zh}。{question.SetAsideWords}",
                $"Your question of {question.AskedOn:yyyy-MM-dd}, “{Short(question.Text)}”, is not answered this time. Reason: {QuestionLife.Name(question.SetAsideReason!.Value).En}. {question.SetAsideWords}"),
            new("您可以换一种问法再提，也可以直接回复这封邮件。", "You can ask it in another way, or reply to this mail."),
        ]);

    private static Letter Write(CandidateCard candidate, OrganizationRow organization, Uri link, Sentence subject, IReadOnlyList<Sentence> paragraphs) =>
        new(candidate.Email, $"{subject.In(candidate.Language)}{new Sentence("：", ": ").In(candidate.Language)}{organization.Name}",
            [new Sentence($"{candidate.Name}，您好：", $"Dear {candidate.Name},").In(candidate.Language), .. paragraphs.Select(paragraph => paragraph.In(candidate.Language))])
        {
            Button = (new Sentence("查看提问和答复", "See the question and the answer").In(candidate.Language), link),
            Sender = organization.Name,
            Footnote = DemonstrationNote.Of(organization, candidate.Language),
        };

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
