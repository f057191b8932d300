using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Json;
using System.Xml;
using Huxin.Documents.Reading;
using Huxin.Documents.Reading.Isolated;
using Huxin.Documents.Resumes;

namespace Huxin.Benchmarks.Documents;

/// <summary>What became of one input.</summary>
/// <param name="Outcome"><c>read</c> or the code of the refusal.</param>
/// <param name="Milliseconds">In the worker.</param>
/// <param name="Allocated">Bytes in all, whether held at once or not.</param>
/// <param name="Thrown">What our own code threw and should not have: the edge of the reading makes a refusal of it, and would hide it.</param>
internal sealed record FuzzRead(string Outcome, double Milliseconds, long Allocated, IReadOnlyList<string> Thrown);

/// <summary>The worker's side of the fuzzing: reads as the product does, and watches.</summary>
internal static class FuzzReading
{
    /// <summary>Pictures would take all the time there is.</summary>
    private static readonly ReadingLimits limits = new() { PicturePages = 0 };

    private static readonly ConcurrentQueue<string> thrown = new();

    public static ReadingKind<string, FuzzRead> Kind { get; } = new("fuzz", (content, name, cancel) => Read(content, name, cancel)) { Time = TimeSpan.FromSeconds(6) };

    private static FuzzRead Read(ReadOnlyMemory<byte> content, string name, CancellationToken cancel)
    {
        thrown.Clear();
        AppDomain.CurrentDomain.FirstChanceException += Note;
        var (before, watch) = (GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        try
        {
            var read = ResumeReader.Read(content, name, limits, cancel);
            return new FuzzRead(read.Refusal?.Code ?? "read", watch.Elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes() - before, [.. thrown]);
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Note;
        }
    }

    private static void Note(object? sender, FirstChanceExceptionEventArgs e)
    {
        // What the runtime's parsers throw at a damaged file is expected where they are called.
        if (e.Exception is ReadingRefused or OperationCanceledException or JsonException or XmlException or InvalidDataException or DecoderFallbackException or OutOfMemoryException)
        {
            return;
        }

        var frame = new StackTrace(1).GetFrames().Select(f => f.GetMethod()).FirstOrDefault(m =>
            m?.DeclaringType?.Assembly is { } assembly && assembly.GetName().Name is { } name && !name.StartsWith("System", StringComparison.Ordinal)
            && m.DeclaringType != typeof(FuzzReading));
        if (frame?.DeclaringType?.Assembly.GetName().Name?.StartsWith("Huxin", StringComparison.Ordinal) == true)
        {
            thrown.Enqueue($"{e.Exception.GetType().Name} in {frame.DeclaringType.Name}.{frame.Name}");
        }
    }
}
