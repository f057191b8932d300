namespace Huxin.Platform.Storage;

/// <summary>
/// One use case writes at a time on SQLite. The database has one writer anyway, and its driver waits for it by blocking a thread;
/// queueing here costs none. PostgreSQL locks rows and does not need it.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        return new Turn(gate);
    }

    public void Dispose() => gate.Dispose();

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
