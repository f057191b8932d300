using Huxin.Platform.Portal;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Demonstrations;

/// <summary>Acts as the people of the invented organization, each act in a scope of its own, as a request would be.</summary>
internal sealed class DemoCast(IServiceScopeFactory scopes, Guid organizationId)
{
    private const int MostMeetings = 5;

    /// <summary>As a member of staff of this role.</summary>
    public Task<T> AsAsync<T>(StaffRole role, Func<IServiceProvider, Task<T>> act) => InAsync(async services =>
    {
        services.GetRequiredService<Actor>().Is(await services.GetRequiredService<HuxinDb>().Set<UserRow>().AsNoTracking().FirstAsync(row => row.Role == role));
        return await act(services);
    });

    /// <summary>As the holder of a candidate's link.</summary>
    public Task<T> AsCandidateAsync<T>(Guid candidateId, Func<IServiceProvider, Task<T>> act) => InAsync(services =>
    {
        services.GetRequiredService<Actor>().IsHolderOf(CandidateDoor.LinkPurpose, candidateId);
        return act(services);
    });

    /// <summary>As nobody of the staff.</summary>
    public async Task<T> InAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        for (var meeting = 1; ; meeting++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<Tenant>().Enter(organizationId);
                return await act(scope.ServiceProvider);
            }
            catch (DbUpdateConcurrencyException) when (meeting < MostMeetings)
            {
                // The house is running: one of its rounds has just changed the same. What was undone is done again.
            }
        }
    }
}
