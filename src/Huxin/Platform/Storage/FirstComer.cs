using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Storage;

/// <summary>
/// Keeps what must be there only once, at once and apart from what the caller is about to change. Where two come at the same moment
/// the first one's row stands for both.
/// </summary>
internal sealed class FirstComer(Tenant tenant, IServiceScopeFactory scopes)
{
    /// <param name="isThere">Whether it was kept, asked anew each time.</param>
    /// <param name="add">Collects the row, and what is to be noted, in a scope of its own.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task AddAsync(Func<Task<bool>> isThere, Action<HuxinDb, Work> add, CancellationToken cancel)
    {
        if (await isThere())
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(tenant.OrganizationId);
        var work = scope.ServiceProvider.GetRequiredService<Work>();
        add(scope.ServiceProvider.GetRequiredService<HuxinDb>(), work);
        try
        {
            await work.KeepAsync(cancel);
        }
        catch (DbUpdateException)
        {
            if (!await isThere())
            {
                throw;
            }
        }
    }
}
