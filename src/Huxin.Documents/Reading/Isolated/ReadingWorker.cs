using System.Collections.Concurrent;
using System.Runtime;
using System.Text;

namespace Huxin.Documents.Reading.Isolated;

/// <summary>
/// The worker's side: one file after another from standard input, one answer each on standard output. It ends when its input does,
/// even in the midst of a file, and so never outlives the program.
/// </summary>
public static class ReadingWorker
{
    /// <summary>The hidden verb that turns the program into a worker.</summary>
    public const string Verb = "read-worker";

    /// <summary>Held beyond the start after a file: then the heap is tidied before the next one comes.</summary>
    private const long Untidy = 64 * 1024 * 1024;

    /// <summary>The first byte of an answer: the worker can take another file, or a reader in it runs on and it is to be ended.</summary>
    internal const byte Ready = 0, Spent = 1;

    private sealed record Request(byte[] Kind, byte[] Question, byte[] Content);

    public static int Serve(IReadOnlyList<ReadingKind> kinds)
    {
        using var input = Console.OpenStandardInput();
        using var output = new BufferedStream(Console.OpenStandardOutput(), 64 * 1024);

        // Nothing that a library prints may get between the answers.
        Console.SetOut(TextWriter.Null);
        FirstToGo();
        using var requests = new BlockingCollection<Request>();
        new Thread(() => Answer(requests, kinds.ToDictionary(kind => kind.Name), output)) { IsBackground = true }.Start();
        while (Frames.Read(input) is { } kind)
        {
            requests.Add(new Request(kind, Frames.Read(input)!, Frames.Read(input)!));
        }

        return 0;
    }

    private static void Answer(BlockingCollection<Request> requests, Dictionary<string, ReadingKind> kinds, Stream output)
    {
        Say(Ready, []);
        var start = Environment.WorkingSet;
        foreach (var request in requests.GetConsumingEnumerable())
        {
            var answer = kinds[Encoding.UTF8.GetString(request.Kind)].Answer(request.Question, request.Content, CancellationToken.None);
            Say(DocumentReader.LeftOneRunning ? Spent : Ready, answer);
            if (Environment.WorkingSet - start > Untidy)
            {
                GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
                GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }
        }

        void Say(byte state, byte[] answer)
        {
            Frames.Write(output, [state, .. answer]);
            output.Flush();
        }
    }

    /// <summary>Where the machine runs out of memory, Linux is to end the worker and not the server.</summary>
    private static void FirstToGo()
    {
        if (OperatingSystem.IsLinux())
        {
            try
            {
                File.WriteAllText("/proc/self/oom_score_adj", "1000");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A sandbox without /proc; the other limits hold.
            }
        }
    }
}
