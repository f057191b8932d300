using System.Collections.Frozen;
using Huxin.Platform.Tenancy;
using Quartz;

namespace Huxin.Platform.Jobs;

/// <summary>
/// The one Quartz job: finds the errand by name, enters its organization and runs it. A failure is tried again later,
/// with growing waits, up to <see cref="MaxAttempts"/> times; then it stays in the log as an error.
/// </summary>
internal sealed class RunErrand(IServiceScopeFactory scopes, ErrandBook book, ILogger<RunErrand> log) : IJob
{
    public const int MaxAttempts = 8;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var data = context.MergedJobDataMap;
        var name = data.GetString("errand")!;
        var subject = Guid.Parse(data.GetString("subject")!);
        var organization = Guid.Parse(data.GetString("organization")!);
        var attempt = int.Parse(data.GetString("attempt") ?? "1");

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Enter(organization);
            var errand = (IErrand)ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, book.TypeOf(name));
            await errand.RunAsync(subject, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            log.LogError(failure, "Errand {Errand} about {Subject} failed, attempt {Attempt}", name, subject, attempt);
            if (attempt < MaxAttempts)
            {
                var wait = TimeSpan.FromSeconds(Math.Min(3600, Math.Pow(3, attempt)));
                await context.Scheduler.ScheduleJob(
                    Job(name, subject, organization, attempt + 1),
                    TriggerBuilder.Create().StartAt(DateTimeOffset.UtcNow + wait).Build(), cancellationToken: cancellationToken);
            }
        }
    }

    public static IJobDetail Job(string name, Guid subject, Guid organization, int attempt = 1) =>
        JobBuilder.Create<RunErrand>()
            .WithIdentity($"{name}:{subject:N}:{Guid.CreateVersion7():N}", organization.ToString("N"))
            .UsingJobData("errand", name)
            .UsingJobData("subject", subject.ToString())
            .UsingJobData("organization", organization.ToString())
            .UsingJobData("attempt", attempt.ToString())
            .RequestRecovery()
            .Build();
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
