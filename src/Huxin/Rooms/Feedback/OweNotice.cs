using Huxin.Engine.Checks;
using Huxin.Engine.Feedback;
using Huxin.Platform.Clock;
using Huxin.Platform.Facts;
using Huxin.Platform.Mail;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Feedback;

/// <summary>A decision starts the clock: the candidate is owed a result.</summary>
internal sealed class OweNotice(HuxinDb db, Work work, Promises promises) : IListen<CheckDecided>
{
    /// <summary>Working days from the decision to the delivered result (R21).</summary>
    public const int Days = 3;

    public async Task HearAsync(Guid factId, CheckDecided fact, CancellationToken cancel)
    {
        if (await db.Set<NoticeRow>().AnyAsync(row => row.CheckId == fact.CheckId, cancel))
        {
            return;
        }

        var row = new NoticeRow
        {
            Id = work.NewId(),
            CheckId = fact.CheckId,
            CandidateId = fact.CandidateId,
            CheckNumber = fact.Number,
            CandidateName = fact.CandidateName,
            CandidateEmail = fact.CandidateEmail,
            Language = fact.Language,
            JobTitle = fact.JobTitle,
            Decision = Enum.Parse<Decision>(fact.Decision),
            Reasons = string.Join(',', fact.Reasons),
            DecidedBy = fact.DecidedBy,
            DecidedAt = fact.DecidedAt,
            Due = promises.DueAfter(ChinaClock.Day(fact.DecidedAt), Days),
        };
        db.Add(row);
        work.Note("feedback.notice-owed", $"check:{fact.CheckId}", $"due {row.Due:yyyy-MM-dd}");
        await work.KeepAsync(cancel);
    }
}

/// <summary>Only a delivered message stops the clock.</summary>
internal sealed class FollowMail(HuxinDb db, Work work) : IListen<MailDelivered>, IListen<MailNotDelivered>
{
    public async Task HearAsync(Guid factId, MailDelivered fact, CancellationToken cancel)
    {
        var notice = await db.Set<NoticeRow>().SingleOrDefaultAsync(row => row.MailId == fact.MailId && row.State == NoticeState.Sent, cancel);
        if (notice is null)
        {
            return;
        }

        notice.State = NoticeState.Delivered;
        notice.DeliveredAt = work.Now;
        notice.Version++;
        work.Note("feedback.notice-delivered", $"check:{notice.CheckId}");
        work.Tell(new NoticeDelivered(notice.Id, notice.CheckId));
        await work.KeepAsync(cancel);
    }

    public async Task HearAsync(Guid factId, MailNotDelivered fact, CancellationToken cancel)
    {
        var notice = await db.Set<NoticeRow>().SingleOrDefaultAsync(row => row.MailId == fact.MailId && row.State == NoticeState.Sent, cancel);
        if (notice is null)
        {
            return;
        }

        notice.State = NoticeState.NotDelivered;
        notice.Version++;
        work.Note("feedback.notice-not-delivered", $"check:{notice.CheckId}");
        await work.KeepAsync(cancel);
    }
}
