using Huxin.Engine.Checks;
using Huxin.Platform.Clock;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Workbench;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>What of the checks waits for the reader: decisions, disputes, verification by hand.</summary>
internal sealed class ChecksWaiting(HuxinDb db) : IWaiting
{
    public async Task<IReadOnlyList<Waiting>> ForAsync(Actor actor, CancellationToken cancel)
    {
        var waiting = new List<Waiting>();
        if (actor.May(Permission.Decide))
        {
            waiting.AddRange((await db.Set<CheckRow>().AsNoTracking().Where(row => row.Status == CheckStatus.Ready).OrderBy(row => row.AssessedAt).Take(100).ToListAsync(cancel))
                .Select(row => new Waiting(new("作出决定", "Decide"), $"{row.CandidateName} {row.JobTitle}", $"/console/checks/{row.Id}/decide") { Since = row.ReviewedAt ?? row.AssessedAt ?? row.OrderedAt }));
        }

        if (actor.May(Permission.RunChecks))
        {
            waiting.AddRange(await db.Set<FindingResponseRow>().AsNoTracking()
                .Where(row => row.Kind == ResponseKind.Dispute && row.Outcome == null)
                .Join(db.Set<CheckRow>().Where(check => check.Status == CheckStatus.Disputed), row => row.CheckId, check => check.Id, (row, check) => new { row, check })
                .OrderBy(pair => pair.row.Due).Take(100)
                .Select(pair => new Waiting(new("答复异议", "Answer a dispute"), pair.check.CandidateName + " " + pair.check.JobTitle, "/console/checks/" + pair.check.Id + "/disputes/" + pair.row.Id) { Due = pair.row.Due, Since = pair.row.At })
                .ToListAsync(cancel));

            var manual = await db.Set<CheckItemRow>().AsNoTracking().Where(row => row.Status == ItemStatus.WaitingStaff)
                .Join(db.Set<CheckRow>(), row => row.CheckId, check => check.Id, (row, check) => new { row, check })
                .OrderBy(pair => pair.row.StartedAt).Take(100).ToListAsync(cancel);
            var records = await db.Set<ManualResultRow>().AsNoTracking().Where(row => row.ConfirmedAt == null && row.RejectedAt == null).ToListAsync(cancel);
            foreach (var pair in manual)
            {
                var record = records.Find(row => row.ItemId == pair.row.Id);
                if (record?.RecordedByUserId == actor.UserId)
                {
                    continue;
                }

                var name = ItemCatalogue.Of(pair.row.Kind);
                waiting.Add(new Waiting(
                    record is null ? new($"人工核实：{name.Name.Zh}", $"Verify by hand: {name.Name.En}") : new($"确认同事的记录：{name.Name.Zh}", $"Confirm a colleague's record: {name.Name.En}"),
                    $"{pair.check.CandidateName} {pair.check.JobTitle}", $"/console/checks/{pair.check.Id}/manual/{pair.row.Id}")
                {
                    Due = pair.row.StartedAt is { } at ? ChinaClock.Day(at).AddDays(name.UsualDays + 1) : null,
                    Since = pair.row.StartedAt ?? pair.check.OrderedAt,
                });
            }
        }

        return waiting;
    }
}
