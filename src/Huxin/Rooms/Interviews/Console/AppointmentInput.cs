using System.Globalization;
using Huxin.Engine.Interviews;
using Huxin.Platform.Clock;

namespace Huxin.Rooms.Interviews.Console;

/// <summary>What the form of an appointment sends.</summary>
internal sealed class AppointmentInput
{
    public string? Kind { get; set; }

    public string? Day { get; set; }

    public string? Time { get; set; }

    public string? Minutes { get; set; } = "60";

    public string? Place { get; set; }

    public string? People { get; set; }

    public string? Words { get; set; }

    public InvitationDraft Draft() =>
        new(Enum.TryParse<InvitationKind>(Kind, out var kind) ? kind : InvitationKind.Interview, Day, Time, Minutes, Place, People, Words);

    public static AppointmentInput From(InvitationRow row)
    {
        var starts = row.StartsAt.ToOffset(ChinaClock.Offset);
        return new()
        {
            Kind = row.Kind.ToString(),
            Day = starts.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Time = starts.ToString("HH:mm", CultureInfo.InvariantCulture),
            Minutes = row.Minutes.ToString(CultureInfo.InvariantCulture),
            Place = row.Place,
            People = Participant.Typed(Participant.Of(row)),
            Words = row.Words,
        };
    }
}
