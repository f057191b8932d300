using Huxin.Documents.Reading.Isolated;

namespace Huxin.Benchmarks.Documents;

/// <summary>This program as a worker.</summary>
internal static class BenchWorker
{
    public static WorkerCommand Command { get; } = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
        ? new(Environment.ProcessPath!, Environment.GetCommandLineArgs()[0], ReadingWorker.Verb)
        : new(Environment.ProcessPath!, ReadingWorker.Verb);

    public static Task<int> RunAsync(string[] args) => Task.FromResult(ReadingWorker.Serve([.. ReadingKinds.All, FuzzReading.Kind]));
}
