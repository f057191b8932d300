using System.Diagnostics;
using System.Globalization;
using Huxin.Documents.Reading.Isolated;

namespace Huxin.Benchmarks.Documents;

/// <summary>
/// <c>fuzz-documents SHARED [COUNT] [SEED] [--as resume|certificate|signature|page] [--only NUMBER]</c>: damages real files and reads them as what is told. A crash, an exception of our own code, more than
/// five seconds or more than 300 MB is a failure, and its input is kept. The same seed makes the same inputs; two at a time are read.
/// </summary>
internal static class FuzzDocuments
{
    private const double SlowMilliseconds = 5000;

    public static async Task<int> RunAsync(string[] args)
    {
        var (reading, only) = (Option(ref args, "--as") ?? FuzzReading.Resume, Option(ref args, "--only"));
        if (args.Length == 0 || !Directory.Exists(Path.Combine(args[0], "data")) || !FuzzReading.Readings.ContainsKey(reading))
        {
            await Console.Error.WriteLineAsync("fuzz-documents SHARED [COUNT] [SEED] [--as resume|certificate|signature|page] [--only NUMBER]: give the folder of shared files.");
            return 2;
        }

        var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000;
        var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
        var seeds = FuzzSeeds.Of(args[0], reading);
        var mutation = new FuzzMutation(seeds, seed);
        if (only is not null)
        {
            var input = mutation.Input(int.Parse(only, CultureInfo.InvariantCulture));
            await File.WriteAllBytesAsync($"fuzz-{seed}-{only}.{input.Format}", input.Content);
            return 0;
        }

        var tally = new FuzzTally(seed);
        var (next, watch) = (-1, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(WorkAsync)));
        tally.Print(seeds, watch.Elapsed);
        return tally.Failures == 0 ? 0 : 1;

        static string? Option(ref string[] args, string name)
        {
            var at = Array.IndexOf(args, name);
            var value = at < 0 ? null : args.ElementAtOrDefault(at + 1);
            args = at < 0 ? args : [.. args[..at], .. args.Skip(at + 2)];
            return value;
        }

        async Task WorkAsync()
        {
            var worker = new WorkerProcess(BenchWorker.Command, new IsolationLimits());
            try
            {
                for (int number; (number = Interlocked.Increment(ref next)) < count;)
                {
                    var input = mutation.Input(number);
                    await worker.ReadyAsync(CancellationToken.None);
                    var (answer, end) = await worker.AskAsync(FuzzReading.KindOf(reading), ReadingKind<FuzzAsked, FuzzRead>.Question(new FuzzAsked(reading, $"cv.{input.Format}")), input.Content, CancellationToken.None);
                    var read = answer is null ? null : ReadingKind<FuzzAsked, FuzzRead>.Outcome(answer).Value;
                    var failure = end is not null ? $"worker ended: {end}"
                        : read!.Thrown.Count > 0 ? read.Thrown[0]
                        : read.Milliseconds > SlowMilliseconds ? $"{read.Milliseconds:0} ms" : null;
                    tally.Add(number, input, read, failure);
                    if (end is not null)
                    {
                        worker.Dispose();
                        worker = new WorkerProcess(BenchWorker.Command, new IsolationLimits());
                    }
                }
            }
            finally
            {
                worker.Dispose();
            }
        }
    }
}
