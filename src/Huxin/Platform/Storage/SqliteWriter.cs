using Quartz.Impl.AdoJobStore;

namespace Huxin.Platform.Storage;

/// <summary>
/// One writer at a time on SQLite: the scheduler's own work and every <see cref="Work"/> pass through this gate before they
/// open their transaction. Without it the scheduler could hold its lock and wait for the database while a use case holds
/// the database and waits for the scheduler's lock. PostgreSQL locks rows and does not need it.
/// </summary>
internal sealed class SqliteWriter : ILockHandler, IDisposable
{
    private static readonly AsyncLocal<bool> Inside = new();
    private readonly SemaphoreSlim gate = new(1, 1);
    private Guid owner;

    public bool RequiresConnection => false;

    public Task WaitAsync(CancellationToken cancel) => gate.WaitAsync(cancel);

    /// <summary>Call after <see cref="WaitAsync"/>, in the method that works: scheduler calls made from there are let through.</summary>
    public IDisposable Hold()
    {
        Inside.Value = true;
        return new Held(this);
    }

    public async ValueTask<bool> AcquireLock(Guid requestorId, ConnectionAndTransactionHolder? conn, SchedulerLock lockKind, CancellationToken cancellationToken = default)
    {
        if (Inside.Value || owner == requestorId)
        {
            return false;
        }

        await gate.WaitAsync(cancellationToken);
        owner = requestorId;
        return true;
    }

    public ValueTask ReleaseLock(Guid requestorId, SchedulerLock lockKind, CancellationToken cancellationToken = default)
    {
        if (owner == requestorId)
        {
            owner = Guid.Empty;
            gate.Release();
        }

        return ValueTask.CompletedTask;
    }

    public void Dispose() => gate.Dispose();

    private sealed class Held(SqliteWriter writer) : IDisposable
    {
        public void Dispose()
        {
            Inside.Value = false;
            writer.gate.Release();
        }
    }
}
