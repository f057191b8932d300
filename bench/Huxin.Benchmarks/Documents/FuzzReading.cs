using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Text;
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

    /// <summary>Libraries that throw at their caller's mistakes. Every other one is a parser, or ours.</summary>
    private static readonly HashSet<string> plain =
        ["System.Private.CoreLib", "System.Runtime", "System.Linq", "System.Collections", "System.Memory", "System.Text.RegularExpressions"];

    /// <summary>What the libraries call: their mistakes come through it.</summary>
    private static readonly HashSet<Type> between = [typeof(FuzzReading), typeof(SteppingStream)];

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
        // What parsers throw at a damaged file is expected where they are called; so is the end of the stack where it is looked for.
        if (e.Exception is ReadingRefused or OperationCanceledException or DecoderFallbackException or OutOfMemoryException or InsufficientExecutionStackException)
        {
            return;
        }

        var frame = new StackTrace(1).GetFrames().Select(f => f.GetMethod()).FirstOrDefault(m =>
            m?.DeclaringType?.Assembly.GetName().Name is { } name && !plain.Contains(name) && !between.Contains(m.DeclaringType));
        if (frame?.DeclaringType?.Assembly.GetName().Name?.StartsWith("Huxin", StringComparison.Ordinal) == true)
        {
            thrown.Enqueue($"{e.Exception.GetType().Name} in {frame.DeclaringType.Name}.{frame.Name}");
        }
    }
}
