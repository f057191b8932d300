namespace Huxin.Documents.Reading.Isolated;

/// <summary>What one file may cost while it is read apart, and how many are read at once.</summary>
public sealed record IsolationLimits
{
    /// <summary>Files read at the same time; the next ones wait their turn.</summary>
    public int Workers { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 4);

    /// <summary>The whole heap of a worker. What decoders of pictures take outside it is bounded by the kind of reading.</summary>
    public long HeapBytes { get; init; } = 240L * 1024 * 1024;

    /// <summary>How long a file may wait for its turn.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a worker may take to begin.</summary>
    public TimeSpan Start { get; init; } = TimeSpan.FromSeconds(30);
}
