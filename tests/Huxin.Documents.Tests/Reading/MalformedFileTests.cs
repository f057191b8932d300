using System.Diagnostics;
using Huxin.Documents.Reading.Isolated;
using Huxin.Documents.Resumes;
using Huxin.Documents.Tests.Reading.Isolated;
using Huxin.Tests.Shared;

namespace Huxin.Documents.Tests.Reading;

/// <summary>Damaged files that other projects collected: each is read, or refused with a reason, and none is the end of its worker.</summary>
public sealed class MalformedFileTests
{
    private const long Most = 300L * 1024 * 1024;

    [Fact]
    public async Task Every_damaged_file_is_read_or_refused_in_time_and_in_memory()
    {
        var files = Directory.EnumerateFiles(SharedFolder.Path("data", "malformed"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var worker = await BeginAsync();
        try
        {
            foreach (var file in files)
            {
                await AskAsync(worker, file);
                if (worker.Peak > Most)
                {
                    // What earlier files left in the worker is not this one's: it is asked again, alone, and the next ones are too.
                    worker.Dispose();
                    worker = await BeginAsync();
                    await AskAsync(worker, file);
                }

                Assert.True(worker.Peak < Most, $"{file}: {worker.Peak}");
            }
        }
        finally
        {
            worker.Dispose();
        }
    }

    private static async Task<WorkerProcess> BeginAsync()
    {
        var worker = new WorkerProcess(TestWorker.Command, new IsolationLimits());
        await worker.ReadyAsync(TestContext.Current.CancellationToken);
        return worker;
    }

    private static async Task AskAsync(WorkerProcess worker, string file)
    {
        // The processor's time: what the machine does beside it is not the file's doing. That no worker waits for ever is the worker's own limit.
        using var process = Process.GetProcessById(worker.Id);
        var (before, name) = (process.TotalProcessorTime, Path.GetFileName(file));
        var (answer, end) = await worker.AskAsync(
            ReadingKinds.Resume, ReadingKind<string, ResumeReading>.Question(name), await File.ReadAllBytesAsync(file), TestContext.Current.CancellationToken);
        Assert.True(end is null && answer is not null, $"{name}: {end}");
        var read = ReadingKind<string, ResumeReading>.Outcome(answer);
        process.Refresh();
        var took = process.TotalProcessorTime - before;
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {read.Refusal?.Code ?? "read"}, {took.TotalMilliseconds:F0} ms, at most {worker.Peak / 1024 / 1024} MB so far");
        Assert.True(read.Ok || (read.Refusal.Code.StartsWith("documents.", StringComparison.Ordinal) && read.Refusal.Says.Zh.Length > 0), name);
        Assert.True(took < TimeSpan.FromSeconds(5), $"{name}: {took}");
    }
}
