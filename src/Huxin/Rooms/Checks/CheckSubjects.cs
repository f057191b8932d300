using System.Text.Json;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Identifiers;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>The persons of checks, for the rooms that ask. Numbers leave this room masked.</summary>
internal sealed class CheckSubjects(HuxinDb db) : ICheckSubjects
{
    public async Task<IReadOnlyDictionary<Guid, CheckSubject>> FindAsync(IReadOnlyCollection<Guid> checks, CancellationToken cancel)
    {
        var rows = await db.Set<CheckRow>().AsNoTracking().Where(row => checks.Contains(row.Id))
            .Select(row => new { row.Id, row.Number, row.CandidateName, row.ClaimsJson }).ToListAsync(cancel);
        return rows.ToDictionary(row => row.Id, row =>
        {
            var basics = JsonSerializer.Deserialize(row.ClaimsJson, EngineJson.Contract.ClaimSet)!.Basics;
            var birth = basics.BirthDate?.ToString() ?? IdNumber.BirthDate(basics.IdNumber)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            return new CheckSubject(row.Id, row.Number, basics.Name ?? row.CandidateName, birth,
                string.IsNullOrWhiteSpace(basics.IdNumber) ? null : IdNumber.Mask(basics.IdNumber), basics.Location?.City ?? basics.Location?.Region);
        });
    }
}
