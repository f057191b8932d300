using System.Diagnostics;
using Huxin.Documents.Reading.Isolated;

namespace Huxin.Benchmarks.Documents;

/// <summary><c>malformed FOLDER</c>: each file in a worker begun for it alone: what came of it, how long it took, how much memory the worker held at most.</summary>
internal static class MalformedTable
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length != 1 || !Directory.Exists(args[0]))
        {
            await Console.Error.WriteLineAsync("malformed FOLDER: give a folder of files.");
            return 2;
        }

        Console.WriteLine("| file | KiB | outcome | ms | peak MB | of it at the start |\n| --- | --: | --- | --: | --: | --: |");
        var (slow, large, ended, count) = (0, 0, 0, 0);
        foreach (var file in Directory.EnumerateFiles(args[0], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var content = await File.ReadAllBytesAsync(file);
            using var worker = new WorkerProcess(BenchWorker.Command, new IsolationLimits());
            var start = await worker.ReadyAsync(CancellationToken.None);
            var watch = Stopwatch.StartNew();
            var (answer, end) = await worker.AskAsync(
                ReadingKinds.Resume, ReadingKind<string, Huxin.Documents.Resumes.ResumeReading>.Question(Path.GetFileName(file)), content, CancellationToken.None);
            var (time, peak) = (watch.ElapsedMilliseconds, worker.Peak / 1024 / 1024);
            var outcome = answer is null ? $"worker ended: {end}" : Said(ReadingKind<string, Huxin.Documents.Resumes.ResumeReading>.Outcome(answer));
            Console.WriteLine($"| {Path.GetFileName(file)} | {content.Length / 1024.0:0.0} | {outcome} | {time} | {peak} | {start / 1024 / 1024} |");
            count++;
            slow += time > 5000 ? 1 : 0;
            large += peak > 300 ? 1 : 0;
            ended += end is null ? 0 : 1;
        }

        Console.WriteLine($"\n{count} files: {slow} took longer than 5 s, {large} more than 300 MB, {ended} were the end of their worker.");
        return slow + large + ended == 0 ? 0 : 1;
    }

    private static string Said(Huxin.Engine.Outcome<Huxin.Documents.Resumes.ResumeReading> read) =>
        read.Ok ? $"read, {read.Value.Text.Length} characters" : read.Refusal.Code;
}
