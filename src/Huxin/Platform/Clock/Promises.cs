namespace Huxin.Platform.Clock;

/// <summary>Turns "within N working days" into a date of the Chinese calendar.</summary>
internal sealed class Promises
{
    public DateOnly DueAfter(DateOnly day, int workingDays)
    {
        // Replaced by the engine's calendar.
        while (workingDays > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                workingDays--;
            }
        }

        return day;
    }
}
