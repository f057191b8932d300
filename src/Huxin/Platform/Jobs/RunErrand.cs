using System.Collections.Frozen;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Huxin.Platform.Jobs;

/// <summary>
/// The one Quartz job: finds the saved errand, enters its organization and runs it. Done, the errand is removed. A failure is tried
/// again with growing waits, up to <see cref="MaxAttempts"/> times; then it stays in the table and in the log as an error.
/// </summary>
internal sealed class RunErrand(IServiceScopeFactory scopes, ErrandBook book, TimeProvider clock, ILogger<RunErrand> log) : IJob
{
    public const int MaxAttempts = 8;

    /// <summary>Two errands about one thing may meet; the one that came second looks again at what is there now.</summary>
    private const int MaxMeetings = 6;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var id = Guid.Parse(context.MergedJobDataMap.GetString("errand")!);
        ErrandRow? errand;
        await using (var scope = scopes.CreateAsyncScope())
        {
            errand = await scope.ServiceProvider.GetRequiredService<HuxinDb>().Set<ErrandRow>().IgnoreQueryFilters().AsNoTracking()
                .SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        }

        if (errand is null)
        {
            return;
        }

        try
        {
            await RunAsync(errand, cancellationToken);
            await ChangeAsync(rows => rows.Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken), cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            var attempt = errand.Attempts + 1;
            log.LogError(failure, "Errand {Errand} about {Subject} failed, attempt {Attempt}", errand.Name, errand.Subject, attempt);
            var due = attempt < MaxAttempts
                ? clock.GetUtcNow() + TimeSpan.FromSeconds(Math.Min(3600, Math.Pow(3, attempt)))
                : DateTimeOffset.MaxValue.AddDays(-2);
            await ChangeAsync(rows => rows.Where(row => row.Id == id).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Attempts, attempt).SetProperty(row => row.DueAt, due), cancellationToken), cancellationToken);
            if (attempt < MaxAttempts)
            {
                await context.Scheduler.ScheduleJob(
                    JobBuilder.Create<RunErrand>().WithIdentity($"{id:N}.{attempt}").UsingJobData("errand", id.ToString()).RequestRecovery().Build(),
                    TriggerBuilder.Create().StartAt(due).Build(), cancellationToken: cancellationToken);
            }
        }
    }

    private async Task RunAsync(ErrandRow errand, CancellationToken cancel)
    {
        for (var meeting = 1; ; meeting++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<Tenant>().Enter(errand.OrganizationId);
                var run = (IErrand)scope.ServiceProvider.GetRequiredService(book.TypeOf(errand.Name));
                await run.RunAsync(errand.Subject, cancel);
                return;
            }
            catch (DbUpdateConcurrencyException) when (meeting < MaxMeetings)
            {
                log.LogDebug("Errand {Errand} met another one about {Subject}", errand.Name, errand.Subject);
            }
        }
    }

    private async Task ChangeAsync(Func<IQueryable<ErrandRow>, Task<int>> change, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuxinDb>();
        using var turn = db.Database.IsSqlite() ? await scope.ServiceProvider.GetRequiredService<SqliteWriter>().EnterAsync(cancel) : null;
        await change(db.Set<ErrandRow>().IgnoreQueryFilters());
    }
}

/// <summary>The names errands are stored under. Names outlive class names, so that a waiting errand survives a refactoring.</summary>
internal sealed class ErrandBook(IEnumerable<ErrandName> names)
{
    private readonly FrozenDictionary<string, Type> byName = names.ToFrozenDictionary(n => n.Name, n => n.Type);
    private readonly FrozenDictionary<Type, string> byType = names.ToFrozenDictionary(n => n.Type, n => n.Name);

    public Type TypeOf(string name) => byName[name];

    public string NameOf(Type errand) => byType[errand];
}

internal sealed record ErrandName(string Name, Type Type);
