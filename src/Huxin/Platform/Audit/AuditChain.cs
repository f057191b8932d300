using System.Security.Cryptography;
using System.Text;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Audit;

/// <summary>Numbers and links the audit entries that are about to be saved, in the transaction that saves the change they tell of.</summary>
internal static class AuditChain
{
    public static async Task LinkAsync(HuxinDb db, CancellationToken cancel)
    {
        var added = db.ChangeTracker.Entries<AuditRow>()
            .Where(entry => entry.State == EntityState.Added && entry.Entity.Sequence == 0)
            .Select(entry => entry.Entity).OrderBy(row => row.Id).ToList();
        if (added.Count == 0)
        {
            return;
        }

        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Audit entries are saved inside a transaction (Work.KeepAsync).");
        }

        var organization = added[0].OrganizationId;
        if (db.Database.IsNpgsql())
        {
            // Writers of one organization's chain queue up; SQLite has only one writer anyway.
            var key = BitConverter.ToInt64(organization.ToByteArray(), 0);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({key})", cancel);
        }

        var last = await db.Set<AuditRow>().AsNoTracking().IgnoreQueryFilters()
            .Where(row => row.OrganizationId == organization)
            .OrderByDescending(row => row.Sequence)
            .Select(row => new { row.Sequence, row.Hash })
            .FirstOrDefaultAsync(cancel);
        var (sequence, hash) = (last?.Sequence ?? 0, last?.Hash ?? "");
        foreach (var row in added)
        {
            row.Sequence = ++sequence;
            row.PreviousHash = hash;
            hash = row.Hash = HashOf(row);
        }
    }

    /// <summary>The first entry whose number, link or hash is wrong; null when the chain is whole.</summary>
    public static long? FirstBreak(IEnumerable<AuditRow> inOrder)
    {
        var (sequence, hash) = (0L, "");
        foreach (var row in inOrder)
        {
            if (row.Sequence != ++sequence || row.PreviousHash != hash || row.Hash != HashOf(row))
            {
                return row.Sequence;
            }

            hash = row.Hash;
        }

        return null;
    }

    private static string HashOf(AuditRow row)
    {
        // Microseconds: the finest both databases keep.
        var at = row.At.UtcDateTime.Ticks / TimeSpan.TicksPerMicrosecond;
        var text = string.Join('\n', row.OrganizationId, row.Sequence, at, row.Actor, row.Action, row.Subject, row.Detail, row.PreviousHash);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
