using System.Text.Json;
using Huxin.Engine;
using Huxin.Platform.Audit;
using Huxin.Platform.Facts;
using Huxin.Platform.Jobs;
using Huxin.Platform.SignIn;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Storage;

/// <summary>
/// The end of every use case: what changed, the audit entry, the facts and the errands it causes are kept together or not at all.
/// Collect with <see cref="Note"/>, <see cref="Tell"/> and <see cref="Later"/>, then <see cref="KeepAsync"/> once.
/// </summary>
internal sealed class Work(HuxinDb db, Tenant tenant, Actor actor, ErrandBook book, Errands errands, SqliteWriter writer, TimeProvider clock)
{
    private readonly List<ErrandRow> later = [];

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
        where TErrand : IErrand
    {
        var errand = new ErrandRow
        {
            Id = NewId(),
            Name = book.NameOf(typeof(TErrand)),
            Subject = subject,
            DueAt = Now + (wait ?? TimeSpan.Zero),
            OrganizationId = tenant.OrganizationId,
        };
        db.Add(errand);
        later.Add(errand);
    }

    /// <summary>Lets go of everything collected and loaded, so that a use case that met another change can begin again.</summary>
    public void Forget()
    {
        later.Clear();
        db.ChangeTracker.Clear();
    }

    public async Task KeepAsync(CancellationToken cancel)
    {
        using (var turn = db.Database.IsSqlite() ? await writer.EnterAsync(cancel) : null)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }

        // Errands are saved; if telling the scheduler fails or the process dies here, a round tells it again.
        var told = later.ToList();
        later.Clear();
        await errands.TellAsync(told, cancel);
    }
}
