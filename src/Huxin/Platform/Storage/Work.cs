using System.Text.Json;
using Huxin.Engine;
using Huxin.Platform.Audit;
using Huxin.Platform.Facts;
using Huxin.Platform.Jobs;
using Huxin.Platform.SignIn;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Quartz;

namespace Huxin.Platform.Storage;

/// <summary>
/// The end of every use case: what changed, the audit entry, the facts and the errands it causes are kept together or not at all.
/// Collect with <see cref="Note"/>, <see cref="Tell"/> and <see cref="Later"/>, then <see cref="KeepAsync"/> once.
/// </summary>
internal sealed class Work(HuxinDb db, Tenant tenant, Actor actor, ErrandBook errands, ISchedulerFactory schedulers, SqliteWriter writer, TimeProvider clock)
{
    private readonly List<(string Errand, Guid Subject, TimeSpan? Wait)> later = [];

    /// <summary>Now, in the precision both databases keep.</summary>
    public DateTimeOffset Now
    {
        get
        {
            var now = clock.GetUtcNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        }
    }

    public Guid OrganizationId => tenant.OrganizationId;

    public Guid NewId() => Guid.CreateVersion7(clock.GetUtcNow());

    /// <summary>Writes an audit entry. Codes and ids only: nothing that names a person.</summary>
    public void Note(string action, string subject, string? detail = null) => db.Add(new AuditRow
    {
        Id = NewId(),
        At = Now,
        Actor = actor.Code,
        Action = action,
        Subject = subject,
        Detail = detail,
        OrganizationId = tenant.OrganizationId,
    });

    /// <summary>Tells other rooms, after the change is saved.</summary>
    public void Tell<TFact>(TFact fact)
        where TFact : IFact
    {
        var row = new FactRow { Id = NewId(), Name = TFact.Name, Json = JsonSerializer.Serialize(fact), At = Now, OrganizationId = tenant.OrganizationId };
        db.Add(row);
        Later<HandOnFact>(row.Id);
    }

    public void Later<TErrand>(Guid subject, TimeSpan? wait = null)
        where TErrand : IErrand =>
        later.Add((errands.NameOf(typeof(TErrand)), subject, wait));

    public async Task KeepAsync(CancellationToken cancel)
    {
        if (!db.Database.IsSqlite())
        {
            await KeepTogetherAsync(cancel);
            return;
        }

        await writer.WaitAsync(cancel);
        using (writer.Hold())
        {
            await KeepTogetherAsync(cancel);
        }
    }

    private async Task KeepTogetherAsync(CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SaveChangesAsync(cancel);
        if (later.Count == 0)
        {
            await transaction.CommitAsync(cancel);
            return;
        }

        var scheduler = await schedulers.GetScheduler(cancel);
        using (scheduler.EnlistTransaction(transaction.GetDbTransaction()))
        {
            foreach (var (errand, subject, wait) in later)
            {
                var start = DateTimeOffset.UtcNow + (wait ?? TimeSpan.Zero);
                await scheduler.ScheduleJob(
                    RunErrand.Job(errand, subject, tenant.OrganizationId),
                    TriggerBuilder.Create().StartAt(start).Build(), cancellationToken: cancel);
            }

            await transaction.CommitAsync(cancel);
        }

        later.Clear();
    }
}
