using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Huxin.Platform.Jobs;

/// <summary>Tells the scheduler of errands that are saved. Telling it twice is harmless: one errand is one job.</summary>
internal sealed class Errands(ISchedulerFactory schedulers, IServiceScopeFactory scopes, TimeProvider clock, ILogger<Errands> log)
{
    /// <summary>An errand that is this late was probably never told to the scheduler.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(30);

    public async Task TellAsync(IEnumerable<ErrandRow> errands, CancellationToken cancel)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler(cancel);
            foreach (var errand in errands)
            {
                var key = new JobKey(errand.Id.ToString("N"));
                if (await scheduler.GetJobDetail(key, cancel) is null)
                {
                    await scheduler.ScheduleJob(
                        JobBuilder.Create<RunErrand>().WithIdentity(key).UsingJobData("errand", errand.Id.ToString()).RequestRecovery().Build(),
                        TriggerBuilder.Create().StartAt(errand.DueAt).Build(), cancellationToken: cancel);
                }
            }
        }
        catch (Exception failure) when (failure is SchedulerException or System.Data.Common.DbException)
        {
            // The errands are saved; the next round tells the scheduler again.
            log.LogWarning(failure, "The scheduler could not be told of errands");
        }
    }

    /// <summary>After a start and every minute: errands that are due and that nobody runs.</summary>
    public async Task TellLateAsync(TimeSpan late, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var until = clock.GetUtcNow() - late;
        var rows = await scope.ServiceProvider.GetRequiredService<HuxinDb>().Set<ErrandRow>().IgnoreQueryFilters().AsNoTracking()
            .Where(row => row.DueAt <= until).OrderBy(row => row.DueAt).Take(1000).ToListAsync(cancel);
        await TellAsync(rows, cancel);
    }

    public Task TellLateAsync(CancellationToken cancel) => TellLateAsync(Late, cancel);
}
