namespace Huxin.Cli;

/// <summary>The day it is in China, for verbs that were not given one.</summary>
internal static class Clock
{
    private static readonly TimeSpan china = TimeSpan.FromHours(8);

    public static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(china).DateTime);
}
