using System.Diagnostics;
using System.Text;

namespace Huxin.Documents.Reading.Isolated;

/// <summary>One worker, seen from the program: it is asked for one file at a time and ended when that file costs too much.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>Between two looks at what a worker holds.</summary>
    private static readonly TimeSpan look = TimeSpan.FromMilliseconds(20);

    private readonly Process process;
    private readonly Task<long> ready;
    private readonly IsolationLimits limits;

    public WorkerProcess(WorkerCommand command, IsolationLimits limits)
    {
        this.limits = limits;
        process = Process.Start(command.Start(limits))!;

        // A crash prints a stack of any length; unread it would hold the worker up.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        ready = ReadyAsync();
    }

    public int Id => process.Id;

    public bool Alive => !process.HasExited;

    /// <summary>The most memory the worker has held so far.</summary>
    public long Peak
    {
        get
        {
            process.Refresh();
            return process.HasExited ? 0 : process.PeakWorkingSet64;
        }
    }

    /// <summary>Waits until the worker has begun, and tells what it holds then; throws when it does not, for then no file is to blame.</summary>
    public Task<long> ReadyAsync(CancellationToken cancel) => ready.WaitAsync(limits.Start, cancel);

    /// <summary>The answer if there is one, and why the worker is of no more use if so.</summary>
    public async Task<(byte[]? Answer, WorkerEnd? End)> AskAsync(
        ReadingKind kind, byte[] question, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var most = await ready + kind.Bytes;
        var began = Stopwatch.GetTimestamp();
        var exchange = ExchangeAsync(kind, question, content, cancel);
        while (await Task.WhenAny(exchange, Task.Delay(look, cancel)) != exchange)
        {
            cancel.ThrowIfCancellationRequested();
            if (Stopwatch.GetElapsedTime(began) > kind.Time)
            {
                return (null, WorkerEnd.Time);
            }

            if (Held() > most)
            {
                return (null, WorkerEnd.Memory);
            }
        }

        try
        {
            var answer = await exchange;
            return (answer[1..], answer[0] == ReadingWorker.Spent ? WorkerEnd.Time : null);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or ObjectDisposedException)
        {
            return (null, WorkerEnd.Crash);
        }
    }

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        process.Dispose();
    }

    private async Task<long> ReadyAsync()
    {
        await Frames.ReadAsync(process.StandardOutput.BaseStream, CancellationToken.None);
        return Held();
    }

    private async Task<byte[]> ExchangeAsync(ReadingKind kind, byte[] question, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var input = process.StandardInput.BaseStream;
        await Frames.WriteAsync(input, Encoding.UTF8.GetBytes(kind.Name), cancel);
        await Frames.WriteAsync(input, question, cancel);
        await Frames.WriteAsync(input, content, cancel);
        await input.FlushAsync(cancel);
        return await Frames.ReadAsync(process.StandardOutput.BaseStream, cancel);
    }

    private long Held()
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended, or was closed with the program, between the two looks: what it was asked ends by itself.
            return 0;
        }
    }
}
