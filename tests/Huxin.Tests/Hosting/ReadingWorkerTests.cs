using System.Diagnostics;
using System.Text;
using Huxin.Documents.Reading.Isolated;
using Microsoft.Extensions.DependencyInjection;

namespace Huxin.Tests.Hosting;

/// <summary>The server reads what strangers upload in processes of its own, and takes them with it when it stops.</summary>
public sealed class ReadingWorkerTests
{
    [Fact]
    public async Task Uploaded_files_are_read_apart_and_stopping_the_server_ends_the_workers()
    {
        List<Process> workers;
        await using (var host = await HuxinHost.StartAsync(demo: false))
        {
            var reading = host.Services.GetRequiredService<IDocumentReading>();
            var files = Enumerable.Range(0, 8).Select(i => reading.ReadAsync(
                ReadingKinds.Resume, "cv.txt", Encoding.UTF8.GetBytes($"姓名：林知遥\n邮箱：lin{i}@example.com\n"), TestContext.Current.CancellationToken));
            var read = await Task.WhenAll(files);
            Assert.Equal(Enumerable.Range(0, 8).Select(i => $"lin{i}@example.com"), read.Select(r => r.Value.Claims.Basics.Email));
            workers = [.. host.Services.GetRequiredService<IsolatedReading>().Workers.Select(Process.GetProcessById)];
        }

        Assert.NotEmpty(workers);
        foreach (var worker in workers)
        {
            Assert.True(worker.WaitForExit(5000));
            worker.Dispose();
        }
    }
}
