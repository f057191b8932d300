using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Mail;
using Huxin.Platform.Tenancy;

namespace Huxin.Rooms.Feedback;

/// <summary>The words of a result notice: the result, the reasons, the person's own sentence, where it comes from, how to object.</summary>
internal static class NoticeLetter
{
    public static Letter Write(NoticeRow notice, string own, OrganizationRow organization)
    {
        var reasons = notice.Reasons.Split(',').Select(DecisionReason.WithCode).OfType<DecisionReason>().Select(reason => reason.Says).ToList();
        var contact = string.Join(" ", new[] { organization.ContactName, organization.ContactEmail, organization.ContactPhone }.Where(s => !string.IsNullOrEmpty(s)));
        List<Sentence> paragraphs =
        [
            new($"{notice.CandidateName}，您好：", $"Dear {notice.CandidateName},"),
            Result(notice),
            new($"理由：{string.Join("；", reasons.Select(r => r.Zh))}。", $"Reasons: {string.Join("; ", reasons.Select(r => r.En))}."),
            new(own, own),
            new($"这一决定由 {notice.DecidedBy} 作出，依据是您授权的背景调查（{notice.CheckNumber}）和您的说明，没有任何自动拒绝。",
                $"The decision was made by {notice.DecidedBy} on the basis of the background check you consented to ({notice.CheckNumber}) and your own words; nothing was refused automatically."),
            contact.Length > 0
                ? new($"对结果或报告有不同意见，或想查看、更正、删除个人信息，可以联系：{contact}。", $"If you disagree, or want to see, correct or delete your data, contact: {contact}.")
                : new("对结果或报告有不同意见，或想查看、更正、删除个人信息，可以直接回复这封邮件。", "If you disagree, or want to see, correct or delete your data, reply to this mail."),
        ];
        return new Letter(notice.CandidateEmail,
            new Sentence($"应聘结果通知：{notice.JobTitle}", $"Result of your application: {notice.JobTitle}").In(notice.Language),
            [.. paragraphs.Select(p => p.In(notice.Language))])
        {
            Sender = organization.Name,
            Footnote = DemonstrationNote.Of(organization, notice.Language),
        };
    }

    private static Sentence Result(NoticeRow notice) => notice.Decision switch
    {
        Decision.Proceed => new($"我们很高兴通知您：「{notice.JobTitle}」岗位的录用流程将继续进行。", $"We are glad to tell you that we go on with your appointment as “{notice.JobTitle}”."),
        Decision.ProceedWithConditions => new($"「{notice.JobTitle}」岗位的录用流程将继续进行，有以下事项需要您配合。", $"We go on with your appointment as “{notice.JobTitle}”, with the points below still to be settled."),
        _ => new($"感谢您为「{notice.JobTitle}」岗位付出的时间。这一次我们没有继续推进。", $"Thank you for the time you gave to “{notice.JobTitle}”. We will not go on this time."),
    };
}
