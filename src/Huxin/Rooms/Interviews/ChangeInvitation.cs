using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Interviews;
using Huxin.Engine.Wording;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Interviews;

/// <summary>The employer moves an appointment, calls it off, or notes that it took place. Every change raises the event's SEQUENCE.</summary>
internal sealed class ChangeInvitation(HuxinDb db, IDisclosures disclosures, InvitationDesk desk, Work work, Actor actor)
{
    public async Task<Outcome<Done>> RescheduleAsync(Guid id, InvitationDraft draft, CancellationToken cancel)
    {
        if (await db.Set<InvitationRow>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } row)
        {
            return InterviewRefusals.NotFound;
        }

        var appointment = draft.Read(work.Now);
        if (!appointment.Ok)
        {
            return appointment.Refusal;
        }

        var (now, before) = (appointment.Value, Participant.Of(row));
        if (row.Kind == draft.Kind && row.StartsAt == now.StartsAt && row.Minutes == now.Minutes && row.Place == now.Place && before.SequenceEqual(now.People) && row.Words == now.Words)
        {
            return InterviewRefusals.Unchanged;
        }

        var moved = desk.Move(row, InvitationMove.Reschedule);
        if (!moved.Ok)
        {
            return moved.Refusal;
        }

        var was = InvitationDesk.When(row);
        (row.Kind, row.StartsAt, row.Minutes, row.Place, row.Words) = (draft.Kind, now.StartsAt, now.Minutes, now.Place, now.Words);
        row.PeopleJson = Participant.Json(now.People);
        (row.Sequence, row.ProposedTimes, row.AnsweredAt) = (row.Sequence + 1, null, null);
        row.DisclosureVersion = (await disclosures.CurrentAsync(row.JobId, cancel))?.Version ?? row.DisclosureVersion;
        var when = InvitationDesk.When(row);
        desk.Step(row, LaneSide.Employer, $"改为 {when.Zh}", $"Moved to {when.En}");
        await desk.WriteAsync(row,
            new($"时间或安排有变：{InvitationCalendar.Title(row)}", $"Changed: {InvitationCalendar.Title(row)}"),
            [
                new($"{row.CandidateName}，您好：", $"Dear {row.CandidateName},"),
                new($"原定 {was.Zh} 的安排有变化，给您带来不便，抱歉。新的安排是：", $"What was planned for {was.En} has changed; we are sorry for the trouble. The new arrangement:"),
                new($"时间：{when.Zh}", $"Time: {when.En}"),
                new($"地点：{row.Place}", $"Place: {row.Place}"),
                new($"您会见到：{string.Join("、", now.People.Select(person => person.Shown))}", $"You will meet: {string.Join(", ", now.People.Select(person => person.Shown))}"),
                .. row.Words is { } words ? [new Sentence(words, words)] : Array.Empty<Sentence>(),
                new("日历里的日程会随这封邮件更新。这个时间不合适的话，可以在页面上提出别的时间。", "The event in your calendar is updated with this mail. If the time does not suit you, propose another one on the page."),
            ],
            withDisclosure: true, cancel);
        await desk.TellPeopleAsync(row, now.People, new($"面试改期：{row.CandidateName}，{row.JobTitle}", $"Interview moved: {row.CandidateName}, {row.JobTitle}"), cancel);
        await work.KeepAsync(cancel);
        return Done.It;
    }

    public async Task<Outcome<Done>> CancelAsync(Guid id, string? words, CancellationToken cancel)
    {
        if (await db.Set<InvitationRow>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } row)
        {
            return InterviewRefusals.NotFound;
        }

        var reason = words?.Trim() ?? "";
        if (reason.Length < 4)
        {
            return InterviewRefusals.CancelReasonMissing;
        }

        if (reason.Length > InvitationDraft.LongestWords)
        {
            return InterviewRefusals.TooLong("Words", InvitationDraft.LongestWords);
        }

        if (ForbiddenTopics.Find(reason) is [var found, ..])
        {
            return InterviewRefusals.Forbidden("Words", reason[found.Start..found.End]);
        }

        var moved = desk.Move(row, InvitationMove.Cancel);
        if (!moved.Ok)
        {
            return moved.Refusal;
        }

        row.Sequence++;
        desk.Step(row, LaneSide.Employer, "取消了这次安排", "Canceled the appointment");
        await desk.WriteAsync(row,
            new($"已取消：{InvitationCalendar.Title(row)}", $"Canceled: {InvitationCalendar.Title(row)}"),
            [
                new($"{row.CandidateName}，您好：", $"Dear {row.CandidateName},"),
                new($"很抱歉，原定 {InvitationDesk.When(row).Zh} 的安排取消了。", $"We are sorry: what was planned for {InvitationDesk.When(row).En} is canceled."),
                new(reason, reason),
                new("日历里的日程会随这封邮件删去。", "The event leaves your calendar with this mail."),
            ],
            withDisclosure: false, cancel);
        await desk.TellPeopleAsync(row, Participant.Of(row), new($"面试取消：{row.CandidateName}，{row.JobTitle}", $"Interview canceled: {row.CandidateName}, {row.JobTitle}"), cancel);
        await work.KeepAsync(cancel);
        return Done.It;
    }

    public async Task<Outcome<Done>> HoldAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Set<InvitationRow>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } row)
        {
            return InterviewRefusals.NotFound;
        }

        if (row.StartsAt > work.Now)
        {
            return InterviewRefusals.NotYet;
        }

        var moved = desk.Move(row, InvitationMove.Hold);
        if (!moved.Ok)
        {
            return moved.Refusal;
        }

        desk.Step(row, LaneSide.Employer, "确认已进行", "Noted that it took place");
        await work.KeepAsync(cancel);
        return Done.It;
    }

    /// <summary>Notes which points of the opening script were read out, by whom. The candidate sees it in the lanes.</summary>
    public async Task<Outcome<Done>> ReadScriptAsync(Guid id, IEnumerable<string> ticks, CancellationToken cancel)
    {
        if (await db.Set<InvitationRow>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } row
            || await disclosures.CurrentAsync(row.JobId, cancel) is not { } disclosure)
        {
            return InterviewRefusals.NotFound;
        }

        var points = OpeningScript.Of(disclosure, "", null, row.Language).Select(point => point.Key).ToList();
        var read = points.Where(ticks.Contains).ToList();
        var first = row.ScriptReadAt is null && read.Count > 0;
        (row.ScriptTicks, row.ScriptReadBy, row.ScriptReadAt) = (string.Join(',', read), actor.DisplayName, work.Now);
        row.Version++;
        work.Note("interviews.script-read", $"invitation:{id}", $"{read.Count} of {points.Count} points, version {disclosure.Version}");
        if (first)
        {
            desk.Step(row, LaneSide.Employer, $"当面介绍了企业和岗位（{read.Count}/{points.Count} 项）", $"Told about employer and job ({read.Count} of {points.Count} points)");
        }

        await work.KeepAsync(cancel);
        return Done.It;
    }
}
