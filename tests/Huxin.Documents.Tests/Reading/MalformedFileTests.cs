using System.Diagnostics;
using Huxin.Documents.Reading.Isolated;
using Huxin.Documents.Resumes;
using Huxin.Documents.Tests.Reading.Isolated;
using Huxin.Tests.Shared;

namespace Huxin.Documents.Tests.Reading;

/// <summary>Damaged files that other projects collected: each is read, or refused with a reason, and none is the end of its worker.</summary>
public sealed class MalformedFileTests
{
    /// <summary>Two pages of text without a table of characters are read as pictures, whose models take more.</summary>
    private static readonly string[] asPictures = ["pyhanko_no-mediabox.pdf", "pyhanko_broken-objstream5.pdf"];

    [Fact]
    public async Task Every_damaged_file_is_read_or_refused_in_time_and_in_memory()
    {
        var files = Directory.EnumerateFiles(SharedFolder.Path("data", "malformed"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var worker = await BeginAsync();
        try
        {
            foreach (var file in files)
            {
                var watch = Stopwatch.StartNew();
                var (answer, end) = await worker.AskAsync(
                    ReadingKinds.Resume, ReadingKind<string, ResumeReading>.Question(Path.GetFileName(file)), await File.ReadAllBytesAsync(file), TestContext.Current.CancellationToken);
                Assert.True(end is null && answer is not null, $"{file}: {end}");
                var (read, name) = (ReadingKind<string, ResumeReading>.Outcome(answer), Path.GetFileName(file));
                TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {read.Refusal?.Code ?? "read"}, {watch.ElapsedMilliseconds} ms, at most {worker.Peak / 1024 / 1024} MB so far");
                Assert.True(read.Ok || (read.Refusal.Code.StartsWith("documents.", StringComparison.Ordinal) && read.Refusal.Says.Zh.Length > 0), name);
                if (asPictures.Contains(name))
                {
                    // The next files are to show their own need of memory, not that of the models.
                    worker.Dispose();
                    worker = await BeginAsync();
                    continue;
                }

                Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{name}: {watch.Elapsed}");
                Assert.True(worker.Peak < 300L * 1024 * 1024, $"{name}: {worker.Peak}");
            }
        }
        finally
        {
            worker.Dispose();
        }

        static async Task<WorkerProcess> BeginAsync()
        {
            var worker = new WorkerProcess(TestWorker.Command, new IsolationLimits());
            await worker.ReadyAsync(TestContext.Current.CancellationToken);
            return worker;
        }
    }
}
