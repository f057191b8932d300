using Huxin.Platform.Settings;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Hosting;

/// <summary>
/// What an empty installation needs before its first visitor: a one-time link for the owner, or invented data when it was asked for.
/// Returns the words to print, with <c>{address}</c> where the address goes.
/// </summary>
internal sealed class FirstSteps(IServiceScopeFactory scopes, HuxinSettings settings, SetupLink setup, IEnumerable<IDemonstration> demonstrations)
{
    public async Task<string> PrepareAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HuxinDb>();
        if (await db.Set<OrganizationRow>().AnyAsync(cancel))
        {
            return settings.Demo ? await DemonstrationAsync(prepare: false, cancel) : "Huxin  {address}";
        }

        if (!settings.Demo)
        {
            return $"Huxin  {{address}}\n  Set up the owner's account (link works once) / 设置负责人账号（链接只能用一次）:\n  {{address}}/setup/{setup.Secret}";
        }

        return await DemonstrationAsync(prepare: true, cancel);
    }

    private async Task<string> DemonstrationAsync(bool prepare, CancellationToken cancel)
    {
        var words = new List<string> { "Huxin  {address}" };
        foreach (var demonstration in demonstrations)
        {
            words.Add(await demonstration.PrepareAsync(prepare, cancel));
        }

        return string.Join('\n', words);
    }
}

/// <summary>Fills an empty installation with invented data and says how to look at it.</summary>
internal interface IDemonstration
{
    Task<string> PrepareAsync(bool prepare, CancellationToken cancel);
}
