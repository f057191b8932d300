using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Interviews;
using Huxin.Platform.Clock;
using Huxin.Platform.Mail;
using Huxin.Platform.Portal;
using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Huxin.Rooms.Interviews;

/// <summary>What every step of an invitation does alike: move it, write the lane, send mail with the calendar to everyone who takes part.</summary>
internal sealed class InvitationDesk(HuxinDb db, CandidateDoor door, IDisclosures disclosures, Outbox outbox, HuxinSettings settings, Work work)
{
    public Outcome<InvitationStatus> Move(InvitationRow row, InvitationMove move, string? detail = null)
    {
        var next = InvitationLife.After(row.Status, move);
        if (next.Ok)
        {
            row.Status = next.Value;
            row.Version++;
            work.Note($"interviews.{Code(move)}", $"invitation:{row.Id}", detail);
        }

        return next;
    }

    public void Step(InvitationRow row, LaneSide side, string zh, string en) =>
        db.Add(new StepRow { Id = work.NewId(), InvitationId = row.Id, Side = side, Zh = zh, En = en, At = work.Now });

    /// <summary>Writes to the candidate, with a link of the candidate's own, the event, and the disclosure where it belongs to the news.</summary>
    public async Task WriteAsync(InvitationRow row, Sentence subject, IReadOnlyList<Sentence> paragraphs, bool withDisclosure, CancellationToken cancel, bool withCalendar = true)
    {
        var organization = await OrganizationAsync(cancel);
        var link = door.AddLink(row.CandidateId);
        var paper = withDisclosure ? await disclosures.PaperAsync(row.JobId, row.Language, cancel) : null;
        outbox.Add(
            new Letter(row.CandidateEmail, subject.In(row.Language), [.. paragraphs.Select(paragraph => paragraph.In(row.Language))])
            {
                Sender = organization.Name,
                Button = (new Sentence("查看并答复", "Read and answer").In(row.Language), link),
                Footnote = DemonstrationNote.Of(organization, row.Language),
            },
            $"invitation:{row.Id}", paper, withCalendar ? Calendar(row, organization, (row.CandidateEmail, row.CandidateName)) : null);
    }

    /// <summary>Puts the event, or its end, into the calendars of the employer's people who gave an address.</summary>
    /// <param name="row">The invitation.</param>
    /// <param name="people">Those to tell: on a change also those who no longer take part.</param>
    /// <param name="subject">What happened.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task TellPeopleAsync(InvitationRow row, IEnumerable<Participant> people, Sentence subject, CancellationToken cancel)
    {
        var organization = await OrganizationAsync(cancel);
        foreach (var person in people.Where(person => person.Email is not null).DistinctBy(person => person.Email))
        {
            outbox.Add(
                new Letter(person.Email!, subject.In(row.Language),
                [
                    new Sentence($"{person.Name}，您好：", $"Dear {person.Name},").In(row.Language),
                    new Sentence($"候选人 {row.CandidateName}，岗位「{row.JobTitle}」。{When(row).Zh}，{row.Place}。", $"Candidate {row.CandidateName} for “{row.JobTitle}”. {When(row).En}, {row.Place}.").In(row.Language),
                    new Sentence("开始时请先由 HR 读开场词，再提问；评分请在看到别人的评分之前填写。", "HR reads the opening first; please enter your scores before you see those of others.").In(row.Language),
                ])
                {
                    Sender = organization.Name,
                    Button = (new Sentence("打开这次邀约", "Open the invitation").In(row.Language), new Uri(settings.PublicUrl, $"console/interviews/{row.Id}")),
                    Footnote = DemonstrationNote.Of(organization, row.Language),
                },
                $"invitation:{row.Id}", null, Calendar(row, organization, (person.Email!, person.Name)));
        }
    }

    public CalendarPart Calendar(InvitationRow row, OrganizationRow organization, (string Email, string Name) attendee) =>
        InvitationCalendar.Of(row, (MailboxAddress.Parse(settings.MailFrom).Address, organization.Name), attendee, work.Now);

    public Task<OrganizationRow> OrganizationAsync(CancellationToken cancel) =>
        db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == work.OrganizationId, cancel);

    /// <summary>The time in words, in China's time: <c>2026-06-04（周四）14:30–15:30</c>.</summary>
    public static Sentence When(InvitationRow row)
    {
        var (start, end) = (row.StartsAt.ToOffset(ChinaClock.Offset), row.EndsAt.ToOffset(ChinaClock.Offset));
        return new($"{start:yyyy-MM-dd}（周{"日一二三四五六"[(int)start.DayOfWeek]}）{start:HH\\:mm}–{end:HH\\:mm}",
            $"{start.DayOfWeek} {start:yyyy-MM-dd}, {start:HH\\:mm}–{end:HH\\:mm} (UTC+8)");
    }

    private static string Code(InvitationMove move) => move switch
    {
        InvitationMove.Accept => "accepted",
        InvitationMove.ProposeTime => "time-proposed",
        InvitationMove.Decline => "declined",
        InvitationMove.Reschedule => "rescheduled",
        InvitationMove.Cancel => "canceled",
        _ => "held",
    };
}
