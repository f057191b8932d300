using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using Quartz;

namespace Huxin.Platform.Jobs;

internal static class JobsPlatform
{
    public static IServiceCollection AddErrand<TErrand>(this IServiceCollection services, string name)
        where TErrand : class, IErrand
        => services.AddSingleton(new ErrandName(name, typeof(TErrand))).AddScoped<TErrand>();

    public static IServiceCollection AddRound<TRound>(this IServiceCollection services)
        where TRound : class, IRound
        => services.AddSingleton(new RoundType(typeof(TRound))).AddScoped<TRound>();

    /// <summary>Persistent jobs in the same database: nothing is lost in a crash, and several nodes share the work on PostgreSQL.</summary>
    public static void AddHuxinJobs(this IServiceCollection services, HuxinSettings settings)
    {
        services.AddSingleton<ErrandBook>();
        services.AddSingleton<RunRounds>();
        services.AddSingleton<SqliteWriter>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "huxin";
                scheduler.GenerateInstanceId = settings.UsesPostgres;
                scheduler.IdleWaitTime = TimeSpan.FromSeconds(5);
                scheduler.MaxBatchSize = 8;
            });
            quartz.UseDefaultThreadPool(pool => pool.MaxConcurrency = 8);
            quartz.UsePersistentStore(store =>
            {
                store.ConfigureStore(options => options.AcceptEnlistedTransactions = true);
                store.ProvisionSchema();
                if (settings.UsesPostgres)
                {
                    store.UsePostgres(settings.Database);
                    store.UseClustering();
                }
                else
                {
                    store.UseSqlite(settings.Database);
                    store.UseLockHandler(services => services.GetRequiredService<SqliteWriter>());
                }

                store.UseSystemTextJsonSerializer();
            });
            quartz.ScheduleJob<RunRounds>(
                trigger => trigger.WithIdentity("rounds").StartAt(DateTimeOffset.UtcNow.AddSeconds(20)).WithSimpleSchedule(s => s.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever()),
                job => job.WithIdentity("rounds"));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
