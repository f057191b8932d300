namespace Huxin.Platform.Clock;

/// <summary>
/// Days as people in China count them. One zone, UTC+8 without summer time since 1992, so no zone database is needed.
/// </summary>
internal static class ChinaClock
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    public static DateOnly Today(this TimeProvider clock) => Day(clock.GetUtcNow());

    /// <summary>The last moment of a day.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Offset).AddTicks(-10);
}
