using System.Collections.Frozen;
using System.Text.Json;
using Huxin.Engine;
using Huxin.Platform.Jobs;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Facts;

/// <summary>A room's ear: is told each fact it registered for, at least once, after the change is saved.</summary>
internal interface IListen<in TFact>
    where TFact : IFact
{
    Task HearAsync(Guid factId, TFact fact, CancellationToken cancel);
}

/// <summary>Hands one saved fact to every room that listens for it.</summary>
internal sealed class HandOnFact(HuxinDb db, IServiceProvider services, FactBook book, TimeProvider clock) : IErrand
{
    public async Task RunAsync(Guid subject, CancellationToken cancel)
    {
        var row = await db.Set<FactRow>().SingleOrDefaultAsync(fact => fact.Id == subject, cancel);
        if (row is null || row.HandedOnAt is not null)
        {
            return;
        }

        await book.HandOnAsync(row.Name, row.Id, row.Json, services, cancel);
        await db.Set<FactRow>().Where(fact => fact.Id == subject)
            .ExecuteUpdateAsync(set => set.SetProperty(fact => fact.HandedOnAt, clock.GetUtcNow()), cancel);
    }
}

/// <summary>Which facts exist and who listens; rooms register, nobody lists.</summary>
internal sealed class FactBook(IEnumerable<FactListener> listeners)
{
    private readonly FrozenDictionary<string, FactListener[]> byName =
        listeners.GroupBy(l => l.Fact).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    public async Task HandOnAsync(string name, Guid id, string json, IServiceProvider services, CancellationToken cancel)
    {
        foreach (var listener in byName.GetValueOrDefault(name) ?? [])
        {
            await listener.TellAsync(services, id, json, cancel);
        }
    }
}

internal sealed record FactListener(string Fact, Func<IServiceProvider, Guid, string, CancellationToken, Task> TellAsync);

internal static class FactsPlatform
{
    public static IServiceCollection AddListener<TFact, TListener>(this IServiceCollection services)
        where TFact : IFact
        where TListener : class, IListen<TFact>
        => services.AddScoped<TListener>().AddSingleton(new FactListener(TFact.Name, (scope, id, json, cancel) =>
            scope.GetRequiredService<TListener>().HearAsync(id, JsonSerializer.Deserialize<TFact>(json)!, cancel)));
}
