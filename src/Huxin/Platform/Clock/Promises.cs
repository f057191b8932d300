using Huxin.Engine.Calendar;

namespace Huxin.Platform.Clock;

/// <summary>Turns "within N working days" into a date of the Chinese calendar, and a date into the working days left.</summary>
internal sealed class Promises(TimeProvider clock)
{
    private readonly WorkingDays calendar = WorkingDays.Embedded;

    public DateOnly Today => clock.Today();

    public DateOnly DueAfter(DateOnly day, int workingDays) => calendar.AddWorkingDays(day, workingDays).Due;

    /// <summary>Working days after today up to the due day; negative once it is past.</summary>
    public int DaysLeft(DateOnly due) => due >= Today
        ? calendar.WorkingDaysBetween(Today, due)
        : -Math.Max(1, calendar.WorkingDaysBetween(due, Today));

    /// <summary>The holidays of the year are not published yet, so the day may still move.</summary>
    public bool IsProvisional(DateOnly due) => !calendar.IsPublished(due.Year);
}
