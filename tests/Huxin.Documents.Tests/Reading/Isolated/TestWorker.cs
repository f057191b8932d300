using Huxin.Documents.Reading.Isolated;

namespace Huxin.Documents.Tests.Reading.Isolated;

/// <summary>The test program as a worker.</summary>
internal static class TestWorker
{
    public static WorkerCommand Command { get; } = new(Environment.ProcessPath!, ReadingWorker.Verb);
}
