using System.Globalization;
using Huxin.Engine;
using Huxin.Engine.Interviews;
using Huxin.Engine.Wording;
using Huxin.Platform.Clock;

namespace Huxin.Rooms.Interviews;

/// <summary>What HR types about an appointment, as typed.</summary>
internal sealed record InvitationDraft(InvitationKind Kind, string? Day, string? Time, string? Minutes, string? Place, string? People, string? Words)
{
    public const int LongestPlace = 300;
    public const int LongestWords = 1000;

    /// <summary>Days ahead that may be invited for.</summary>
    public const int FarthestDays = 183;

    /// <summary>The appointment, or the first thing that is wrong with it, by field.</summary>
    public Outcome<Appointment> Read(DateTimeOffset now)
    {
        if (!DateOnly.TryParseExact(Day?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return InterviewRefusals.DateWrong;
        }

        if (!TimeOnly.TryParseExact(Time?.Trim().Replace('：', ':'), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return InterviewRefusals.TimeWrong;
        }

        var starts = new DateTimeOffset(day.ToDateTime(time), ChinaClock.Offset).ToUniversalTime();
        if (starts <= now)
        {
            return InterviewRefusals.Past;
        }

        if (starts > now.AddDays(FarthestDays))
        {
            return InterviewRefusals.TooFar;
        }

        if (!int.TryParse(Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes is < 10 or > 480)
        {
            return InterviewRefusals.MinutesWrong;
        }

        var place = Place?.Trim() ?? "";
        if (place.Length > LongestPlace)
        {
            return InterviewRefusals.TooLong("Place", LongestPlace);
        }

        if (InvitationWords.IsOnSite(Kind) ? place.Length < 4 : !Uri.TryCreate(place, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps)
        {
            return InvitationWords.IsOnSite(Kind) ? InterviewRefusals.PlaceMissing : InterviewRefusals.AddressWrong;
        }

        var people = Participant.Read(People);
        if (!people.Ok)
        {
            return people.Refusal;
        }

        var words = string.IsNullOrWhiteSpace(Words) ? null : Words.Trim();
        return words?.Length > LongestWords ? InterviewRefusals.TooLong("Words", LongestWords)
            : words is not null && ForbiddenTopics.Find(words) is [var found, ..] ? InterviewRefusals.Forbidden("Words", words[found.Start..found.End])
            : new Appointment(starts, minutes, place, people.Value, words);
    }
}

/// <summary>When, how long, where and with whom.</summary>
internal sealed record Appointment(DateTimeOffset StartsAt, int Minutes, string Place, IReadOnlyList<Participant> People, string? Words);
