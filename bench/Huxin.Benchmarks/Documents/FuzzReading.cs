using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Text;
using Huxin.Documents.Certificates;
using Huxin.Documents.Reading;
using Huxin.Documents.Reading.Isolated;
using Huxin.Documents.Resumes;
using Huxin.Documents.Signatures;
using Huxin.Documents.Signatures.Changes;

namespace Huxin.Benchmarks.Documents;

/// <summary>What became of one input.</summary>
/// <param name="Outcome"><c>read</c> or the code of the refusal.</param>
/// <param name="Milliseconds">In the worker.</param>
/// <param name="Allocated">Bytes in all, whether held at once or not.</param>
/// <param name="Thrown">What our own code threw and should not have: the edge of the reading makes a refusal of it, and would hide it.</param>
internal sealed record FuzzRead(string Outcome, double Milliseconds, long Allocated, IReadOnlyList<string> Thrown);

/// <summary>What an input is read as, and the file's name.</summary>
internal sealed record FuzzAsked(string Reading, string Name);

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

    /// <summary>The reading without <c>--as</c>.</summary>
    public const string Resume = "resume";

    /// <summary>Each reading, to the code of its refusal; null when it read.</summary>
    public static IReadOnlyDictionary<string, Func<ReadOnlyMemory<byte>, string, CancellationToken, string?>> Readings { get; } =
        new Dictionary<string, Func<ReadOnlyMemory<byte>, string, CancellationToken, string?>>
        {
            [Resume] = (content, name, cancel) => ResumeReader.Read(content, name, limits, cancel).Refusal?.Code,
            ["certificate"] = (content, name, cancel) => CertificateReader.Read(content, name, limits, cancel).Refusal?.Code,
            ["signature"] = (content, _, cancel) => SignatureReader.Read(content, TrustedRoots.None, DateTimeOffset.UnixEpoch, cancel) is var read && read.Ok
                ? $"{read.Value.Status}" : read.Refusal!.Code,
            ["page"] = (content, name, cancel) => PagePictures.Show(content, new PageQuestion(name, 1, null, [new PagePlace(1, 0.1, 0.1, 0.2, 0.02)]), cancel).Refusal?.Code,
        };

    public static ReadingKind<FuzzAsked, FuzzRead> Kind { get; } =
        new("fuzz", (content, asked, cancel) => Read(content, asked, cancel)) { Time = TimeSpan.FromSeconds(6) };

    /// <summary>What the product lets a file cost that may be a picture: models take time, and memory beside the heap.</summary>
    private static readonly ReadingKind<FuzzAsked, FuzzRead> pictured =
        new(Kind.Name, (content, asked, cancel) => Read(content, asked, cancel)) { Time = ReadingKinds.Certificate.Time, Bytes = ReadingKinds.Certificate.Bytes };

    /// <summary>The worker knows one kind; what it may cost is for the one who asks.</summary>
    public static ReadingKind<FuzzAsked, FuzzRead> KindOf(string reading) => reading is "certificate" or "page" ? pictured : Kind;

    private static FuzzRead Read(ReadOnlyMemory<byte> content, FuzzAsked asked, CancellationToken cancel)
    {
        thrown.Clear();
        AppDomain.CurrentDomain.FirstChanceException += Note;
        var (before, watch) = (GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        try
        {
            var outcome = Readings[asked.Reading](content, asked.Name, cancel);
            return new FuzzRead(outcome ?? "read", watch.Elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes() - before, [.. thrown]);
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Note;
        }
    }

    private static void Note(object? sender, FirstChanceExceptionEventArgs e)
    {
        // What parsers throw at a damaged file is expected where they are called; so is the end of the stack where it is looked for, and a verdict on a change where it is judged.
        if (e.Exception is ReadingRefused or OperationCanceledException or DecoderFallbackException or ForbiddenChange or OutOfMemoryException or InsufficientExecutionStackException)
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
