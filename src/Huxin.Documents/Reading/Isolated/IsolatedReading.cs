using System.Collections.Concurrent;
using Huxin.Engine;

namespace Huxin.Documents.Reading.Isolated;

/// <summary>
/// Reads each file in a process of its own kind: few workers, kept warm and used again; one that takes too long, holds too much or
/// falls over is ended, another takes its place, and its file is refused.
/// </summary>
/// <param name="command">How a worker is begun.</param>
/// <param name="limits">What one file may cost.</param>
/// <param name="ended">Told of each worker that a file was the end of, and the kind of reading; never of the file.</param>
public sealed class IsolatedReading(WorkerCommand command, IsolationLimits limits, Action<string, WorkerEnd>? ended = null)
    : IDocumentReading, IDisposable
{
    private readonly SemaphoreSlim turns = new(limits.Workers);
    private readonly ConcurrentStack<WorkerProcess> idle = new();
    private readonly ConcurrentDictionary<WorkerProcess, bool> all = new();
    private volatile bool closed;

    /// <summary>The processes of the workers there are.</summary>
    public IReadOnlyCollection<int> Workers => [.. all.Keys.Select(worker => worker.Id)];

    /// <summary>Begins a worker ahead of the first file.</summary>
    public void Warm() => idle.Push(Begin());

    public async Task<Outcome<TRead>> ReadAsync<TAsked, TRead>(
        ReadingKind<TAsked, TRead> kind, TAsked asked, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (!await turns.WaitAsync(limits.Wait, cancel))
        {
            return ReadingRefusals.Busy;
        }

        try
        {
            var (answer, end) = await AskAsync(kind, ReadingKind<TAsked, TRead>.Question(asked), content, cancel);
            return answer is not null ? ReadingKind<TAsked, TRead>.Outcome(answer)
                : end == WorkerEnd.Crash ? ReadingRefusals.Stopped
                : ReadingRefusals.TooComplex;
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose()
    {
        closed = true;
        foreach (var worker in all.Keys)
        {
            End(worker);
        }
    }

    private async Task<(byte[]? Answer, WorkerEnd? End)> AskAsync(
        ReadingKind kind, byte[] question, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var worker = Take();
        var kept = false;
        try
        {
            await worker.ReadyAsync(cancel);
            var said = await worker.AskAsync(kind, question, content, cancel);
            kept = said.End is null;
            if (said.End is { } end)
            {
                ended?.Invoke(kind.Name, end);
            }

            return said;
        }
        finally
        {
            if (!kept)
            {
                // The next one begins now, so that the next file finds it warm.
                End(worker);
            }

            if (!closed)
            {
                idle.Push(kept ? worker : Begin());
            }
        }
    }

    private WorkerProcess Take()
    {
        while (idle.TryPop(out var worker))
        {
            if (worker.Alive)
            {
                return worker;
            }

            End(worker);
        }

        return Begin();
    }

    private WorkerProcess Begin()
    {
        ObjectDisposedException.ThrowIf(closed, this);
        var worker = new WorkerProcess(command, limits);
        all[worker] = true;
        if (closed)
        {
            // Closing went past while it began.
            End(worker);
        }

        return worker;
    }

    private void End(WorkerProcess worker)
    {
        if (all.TryRemove(worker, out _))
        {
            worker.Dispose();
        }
    }
}
