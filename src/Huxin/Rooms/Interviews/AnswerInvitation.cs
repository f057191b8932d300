using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Interviews;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Interviews;

/// <summary>The candidate accepts, proposes another time, or declines with a reason.</summary>
internal sealed class AnswerInvitation(HuxinDb db, InvitationDesk desk, Work work)
{
    public const int LongestWords = 500;

    public Task<Outcome<Done>> AcceptAsync(Guid candidateId, Guid id, CancellationToken cancel) => AnswerAsync(candidateId, id, InvitationMove.Accept, row =>
    {
        row.ProposedTimes = null;
        desk.Step(row, LaneSide.Candidate, "接受了邀约", "Accepted the invitation");
        return Task.CompletedTask;
    }, cancel);

    public async Task<Outcome<Done>> ProposeAsync(Guid candidateId, Guid id, string? times, CancellationToken cancel)
    {
        var proposed = times?.Trim() ?? "";
        return proposed.Length < 4 ? InterviewRefusals.ProposalMissing
            : proposed.Length > LongestWords ? InterviewRefusals.TooLong("Times", LongestWords)
            : await AnswerAsync(candidateId, id, InvitationMove.ProposeTime, row =>
            {
                row.ProposedTimes = proposed;
                desk.Step(row, LaneSide.Candidate, "提出了别的时间", "Proposed another time");
                return Task.CompletedTask;
            }, cancel);
    }

    public async Task<Outcome<Done>> DeclineAsync(Guid candidateId, Guid id, DeclineReason? reason, string? words, CancellationToken cancel)
    {
        var said = string.IsNullOrWhiteSpace(words) ? null : words.Trim();
        return reason is not { } chosen ? InterviewRefusals.ReasonMissing
            : said?.Length > LongestWords ? InterviewRefusals.TooLong("Words", LongestWords)
            : await AnswerAsync(candidateId, id, InvitationMove.Decline, async row =>
            {
                (row.DeclineReason, row.DeclineWords, row.Sequence) = (chosen, said, row.Sequence + 1);
                desk.Step(row, LaneSide.Candidate, "婉拒了邀约", "Declined the invitation");
                work.Tell(new InvitationDeclined(row.Id, row.CandidateId, row.JobId, chosen, work.Now));
                await desk.WriteAsync(row,
                    new($"已收到您的答复：{InvitationCalendar.Title(row)}", $"We have your answer: {InvitationCalendar.Title(row)}"),
                    [
                        new($"{row.CandidateName}，您好：", $"Dear {row.CandidateName},"),
                        new("谢谢您告诉我们。这次安排已经取消，日历里的日程会随这封邮件删去；您的答复不会影响以后的应聘。", "Thank you for telling us. The appointment is off and leaves your calendar with this mail; your answer never counts against you."),
                    ],
                    withDisclosure: false, cancel);
                await desk.TellPeopleAsync(row, Participant.Of(row), new($"候选人婉拒：{row.CandidateName}，{row.JobTitle}", $"Declined: {row.CandidateName}, {row.JobTitle}"), cancel);
            }, cancel);
    }

    private async Task<Outcome<Done>> AnswerAsync(Guid candidateId, Guid id, InvitationMove move, Func<InvitationRow, Task> then, CancellationToken cancel)
    {
        if (await db.Set<InvitationRow>().SingleOrDefaultAsync(row => row.Id == id && row.CandidateId == candidateId, cancel) is not { } row)
        {
            return InterviewRefusals.NotFound;
        }

        var was = row.Status;
        var moved = desk.Move(row, move);
        if (!moved.Ok)
        {
            return moved.Refusal;
        }

        // A second click on "accept" has nothing more to say.
        if (move == InvitationMove.Accept && was == InvitationStatus.Accepted)
        {
            work.Forget();
            return Done.It;
        }

        row.AnsweredAt = work.Now;
        await then(row);
        await work.KeepAsync(cancel);
        return Done.It;
    }
}
