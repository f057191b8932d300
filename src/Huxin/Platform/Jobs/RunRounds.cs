using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace Huxin.Platform.Jobs;

/// <summary>Runs every round for every organization, each in a scope of its own; one that fails does not stop the others.</summary>
[DisallowConcurrentExecution]
internal sealed class RunRounds(IServiceScopeFactory scopes, IEnumerable<RoundType> rounds, ILogger<RunRounds> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancel)
    {
        List<Guid> organizations;
        await using (var scope = scopes.CreateAsyncScope())
        {
            organizations = await scope.ServiceProvider.GetRequiredService<HuxinDb>()
                .Set<OrganizationRow>().Select(row => row.Id).ToListAsync(cancel);
        }

        foreach (var organization in organizations)
        {
            foreach (var round in rounds)
            {
                try
                {
                    await using var scope = scopes.CreateAsyncScope();
                    scope.ServiceProvider.GetRequiredService<Tenant>().Enter(organization);
                    await ((IRound)ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, round.Type)).RunAsync(cancel);
                }
                catch (Exception failure) when (!cancel.IsCancellationRequested)
                {
                    log.LogError(failure, "Round {Round} failed for organization {Organization}", round.Type.Name, organization);
                }
            }
        }
    }
}

internal sealed record RoundType(Type Type);
