using Huxin.Engine;
using Huxin.Engine.Feedback;
using Huxin.Engine.Wording;
using Huxin.Platform.Mail;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Feedback;

/// <summary>A person sends the result, with the reasons and a sentence of his or her own. Discriminating words are refused (R4, R22).</summary>
internal sealed class SendNotice(HuxinDb db, Outbox outbox, Work work, Actor actor)
{
    public const int LongestWords = 1000;

    public async Task<Outcome<Done>> RunAsync(Guid noticeId, string? words, CancellationToken cancel)
    {
        var notice = await db.Set<NoticeRow>().SingleOrDefaultAsync(row => row.Id == noticeId, cancel);
        if (notice is null)
        {
            return FeedbackRefusals.NotFound;
        }

        if (notice.State is NoticeState.Sent or NoticeState.Delivered)
        {
            return FeedbackRefusals.AlreadySent;
        }

        var own = words?.Trim() ?? "";
        if (own.Length is < 10 or > LongestWords)
        {
            return FeedbackRefusals.WordsMissing;
        }

        var forbidden = ForbiddenTopics.Find(own);
        if (forbidden.Count > 0)
        {
            return FeedbackRefusals.Forbidden(own[forbidden[0].Start..forbidden[0].End]);
        }

        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == work.OrganizationId, cancel);
        var mail = outbox.Add(NoticeLetter.Write(notice, own, organization), $"check:{notice.CheckId}");
        (notice.State, notice.Words, notice.SentBy, notice.SentAt, notice.MailId) = (NoticeState.Sent, own, actor.DisplayName, work.Now, mail.Id);
        notice.Version++;
        work.Note("feedback.notice-sent", $"check:{notice.CheckId}", notice.Decision.ToString());
        work.Tell(new NoticeSent(notice.Id, notice.CheckId, actor.DisplayName));
        await work.KeepAsync(cancel);
        return Done.It;
    }
}

internal static class FeedbackRefusals
{
    public static readonly Refusal NotFound = new("feedback.notice-not-found", "没有找到这份结果通知。", "This result notice was not found.");

    public static readonly Refusal AlreadySent = new("feedback.already-sent",
        "这份结果通知已经发出，不会重复发送。", "This result notice has already been sent and is not sent twice.");

    public static readonly Refusal WordsMissing = new("feedback.words-missing",
        $"请写给候选人一两句个人化的话（10 到 {SendNotice.LongestWords} 个字），例如最看重的一点、接下来的安排。",
        $"Write a sentence or two of your own to the candidate (10 to {SendNotice.LongestWords} characters): what counted most, what comes next.")
    { Field = "Words" };

    public static Refusal Forbidden(string found) => new("feedback.forbidden-topic",
        $"「{found}」与岗位无关，法律不允许作为招聘理由提及。请删去这部分，写与岗位要求有关的内容。",
        $"“{found}” has nothing to do with the job and the law does not allow it as a reason. Please remove it and write about the requirements of the job.")
    { Field = "Words" };
}
