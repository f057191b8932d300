using Huxin.Engine;
using Huxin.Engine.Interviews;
using Huxin.Platform.Mail;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Calendar = Ical.Net.Calendar;

namespace Huxin.Rooms.Interviews;

/// <summary>
/// An invitation as a calendar object (RFC 5545, RFC 5546): one UID for its whole life, SEQUENCE raised by every change, times in UTC so that
/// no reader has to know the zone.
/// </summary>
internal static class InvitationCalendar
{
    public const string Request = "REQUEST";
    public const string Cancel = "CANCEL";

    /// <param name="row">The invitation as it stands.</param>
    /// <param name="organizer">The sender's mail address and the employer's name.</param>
    /// <param name="attendee">Whom it is sent to.</param>
    /// <param name="now">When it is written.</param>
    public static CalendarPart Of(InvitationRow row, (string Email, string Name) organizer, (string Email, string Name) attendee, DateTimeOffset now)
    {
        var canceled = row.Status is InvitationStatus.Canceled or InvitationStatus.Declined;
        var occasion = new CalendarEvent
        {
            Uid = row.Uid,
            Sequence = row.Sequence,
            DtStamp = Utc(now),
            Start = Utc(row.StartsAt),
            End = Utc(row.EndsAt),
            Summary = Title(row),
            Location = row.Place,
            Description = Words(row),
            Status = canceled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Organizer = new Organizer($"mailto:{organizer.Email}") { CommonName = organizer.Name },
            Attendees = { new Attendee($"mailto:{attendee.Email}") { CommonName = attendee.Name, Role = ParticipationRole.RequiredParticipant, ParticipationStatus = EventParticipationStatus.NeedsAction, Rsvp = !canceled } },
        };
        if (!canceled)
        {
            occasion.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = Title(row), Trigger = new Trigger(Duration.FromHours(-2)) });
        }

        var calendar = new Calendar { Method = canceled ? Cancel : Request, ProductId = "-//Huxin//Huxin//ZH" };
        calendar.Events.Add(occasion);
        return new CalendarPart(calendar.Method, new CalendarSerializer().SerializeToString(calendar)!);
    }

    public static string Title(InvitationRow row) =>
        $"{InvitationWords.Name(row.Kind).In(row.Language)}{new Sentence("：", ": ").In(row.Language)}{row.JobTitle}";

    /// <summary>Who takes part and what to bring. Not the candidate's link: a calendar is shared more freely than a mail.</summary>
    private static string Words(InvitationRow row)
    {
        var lines = new List<string> { string.Join(new Sentence("、", ", ").In(row.Language), Participant.Of(row).Select(person => person.Shown)) };
        if (row.Words is { } words)
        {
            lines.Add(words);
        }

        return string.Join('\n', lines);
    }

    private static CalDateTime Utc(DateTimeOffset at) => new(at.UtcDateTime, CalDateTime.UtcTzId);
}
