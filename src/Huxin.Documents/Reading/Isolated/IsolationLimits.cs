namespace Huxin.Documents.Reading.Isolated;

/// <summary>What one file may cost while it is read apart, and how many are read at once.</summary>
public sealed record IsolationLimits
{
    /// <summary>Files read at the same time; the next ones wait their turn.</summary>
    public int Workers { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 4);

    /// <summary>
    /// Shorter than the five seconds after which a reader gives up by itself: one that does not hear its deadline is ended here
    /// instead of being left to burn a processor.
    /// </summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(4.5);

    /// <summary>Memory a worker may hold beyond what it held when it began.</summary>
    public long Bytes { get; init; } = 300L * 1024 * 1024;

    /// <summary>How long a file may wait for its turn.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a worker may take to begin.</summary>
    public TimeSpan Start { get; init; } = TimeSpan.FromSeconds(30);
}
