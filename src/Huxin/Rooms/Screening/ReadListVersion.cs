using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Screening;
using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Screening;

/// <summary>
/// Reads a list that was handed in, line by line, with progress; when it is whole it takes the place of the version before in one step.
/// Running twice reads twice and changes nothing else.
/// </summary>
internal sealed class ReadListVersion(HuxinDb db, ListParts parts, ListShelf shelf, Work work, IServiceScopeFactory scopes) : IErrand
{
    private static readonly TimeSpan tell = TimeSpan.FromSeconds(1);

    public async Task RunAsync(Guid subject, CancellationToken cancel)
    {
        var version = await db.Set<ListVersionRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == subject, cancel);
        var list = version is null ? null : await db.Set<RiskListRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == version.ListId, cancel);
        if (version is null || list is null || version.State != ListVersionState.Reading)
        {
            return;
        }

        var bad = new List<BadLine>();
        var count = 0;
        void Bad(BadLine line)
        {
            lock (bad)
            {
                count++;
                if (bad.Count < ListVersionRow.MostBadLines)
                {
                    bad.Add(line);
                }
            }
        }

        long read = 0;
        Outcome<ScreeningList> built;
        using (var done = CancellationTokenSource.CreateLinkedTokenSource(cancel))
        {
            var progress = TellAsync(version, () => Interlocked.Read(ref read), done.Token);
            try
            {
                built = await Task.Run(
                    () =>
                    {
                        using var stream = parts.Open(version.OrganizationId, version.Id, at => Interlocked.Exchange(ref read, at));
                        return ListShelf.Read(stream, list.KeepMonths, Bad);
                    },
                    cancel);
            }
            finally
            {
                await done.CancelAsync();
                await progress;
            }
        }

        await EndAsync(subject, built, count + (built.Ok ? built.Value.Duplicates.Count : 0), bad, cancel);
    }

    private async Task EndAsync(Guid id, Outcome<ScreeningList> built, int badCount, List<BadLine> bad, CancellationToken cancel)
    {
        work.Forget();
        var version = await db.Set<ListVersionRow>().SingleAsync(row => row.Id == id, cancel);
        var list = await db.Set<RiskListRow>().SingleAsync(row => row.Id == version.ListId, cancel);
        if (version.State != ListVersionState.Reading)
        {
            return;
        }

        (version.BadCount, version.BadJson, version.EndedAt) = (badCount, JsonSerializer.Serialize(bad.OrderBy(line => line.Line).ToList()), work.Now);
        if (!built.Ok)
        {
            version.Refuse(built.Refusal);
            work.Note("screening.list-refused", $"list:{list.Id}", $"version {version.Number}, {built.Refusal.Code}");
            await work.KeepAsync(cancel);
            parts.Delete(version.OrganizationId, version.Id);
            return;
        }

        var before = list.CurrentVersionId is { } current ? await db.Set<ListVersionRow>().SingleAsync(row => row.Id == current, cancel) : null;
        if (before is not null)
        {
            before.State = ListVersionState.Replaced;
        }

        (version.State, version.Entries, version.Read) = (ListVersionState.Current, built.Value.Count, version.Size);
        list.CurrentVersionId = version.Id;
        list.Version++;
        shelf.Put(version.Id, built.Value);
        work.Note("screening.list-imported", $"list:{list.Id}", $"version {version.Number}, {version.Entries} entries, {badCount} bad lines");
        work.Tell(new RiskListChanged(list.Id));
        await work.KeepAsync(cancel);
        if (before is not null)
        {
            // The new version stands; nobody can ask for the old one any more.
            shelf.Drop(before.Id);
            parts.Delete(before.OrganizationId, before.Id);
        }
    }

    private async Task TellAsync(ListVersionRow version, Func<long> read, CancellationToken done)
    {
        using var timer = new PeriodicTimer(tell);
        try
        {
            while (await timer.WaitForNextTickAsync(done))
            {
                await using var scope = scopes.CreateAsyncScope();
                var own = scope.ServiceProvider.GetRequiredService<HuxinDb>();
                using var turn = own.Database.IsSqlite() ? await scope.ServiceProvider.GetRequiredService<SqliteWriter>().EnterAsync(done) : null;
                var now = read();
                await own.Set<ListVersionRow>().IgnoreQueryFilters().Where(row => row.Id == version.Id && row.State == ListVersionState.Reading)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.Read, now), done);
            }
        }
        catch (OperationCanceledException)
        {
            // The reading is done.
        }
    }
}
