using Huxin.Engine;
using Huxin.Engine.Disclosure;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Disclosure;

/// <summary>A candidate opens the version in force and acknowledges having read it. Reading is no agreement and obliges to nothing.</summary>
internal sealed class ReadDisclosure(HuxinDb db, DisclosureShelf shelf, Work work)
{
    /// <summary>The version in force with the candidate's receipt, and the version acknowledged before it; null while nothing is published.</summary>
    public async Task<DisclosureReading?> OpenAsync(Guid candidateId, Guid jobId, CancellationToken cancel)
    {
        if (await shelf.InForceAsync(jobId, cancel) is not { } version)
        {
            return null;
        }

        var receipt = await shelf.ReceiptAsync(candidateId, version, cancel);
        if (receipt.OpenedAt is null)
        {
            receipt.OpenedAt = work.Now;
            work.Note("disclosure.opened", $"candidate:{candidateId}", $"version {version.Number}");
            await work.KeepAsync(cancel);
        }

        var earlier = await db.Set<ReceiptRow>().AsNoTracking()
            .Where(row => row.CandidateId == candidateId && row.JobId == jobId && row.Number < version.Number && row.OpenedAt != null)
            .OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancel);
        var before = earlier is null ? null
            : await db.Set<VersionRow>().AsNoTracking().SingleAsync(row => row.JobId == jobId && row.Number == earlier.Number, cancel);
        return new(version, receipt, before);
    }

    public async Task<Outcome<Done>> AcknowledgeAsync(Guid candidateId, Guid jobId, int number, bool read, CancellationToken cancel)
    {
        if (await shelf.InForceAsync(jobId, cancel) is not { } version)
        {
            return DisclosureRefusals.NotPublished;
        }

        if (!read)
        {
            return DisclosureRefusals.TickMissing;
        }

        if (version.Number != number)
        {
            return DisclosureRefusals.NewerVersion;
        }

        var receipt = await shelf.ReceiptAsync(candidateId, version, cancel);
        if (receipt.AcknowledgedAt is null)
        {
            receipt.AcknowledgedAt = work.Now;
            work.Note("disclosure.acknowledged", $"candidate:{candidateId}", $"version {version.Number} {version.Hash[..12]}");
            await work.KeepAsync(cancel);
        }

        return Done.It;
    }
}

/// <param name="Version">The version in force.</param>
/// <param name="Receipt">The candidate's receipt for it.</param>
/// <param name="Before">The version the candidate read before; null when this is the first.</param>
internal sealed record DisclosureReading(VersionRow Version, ReceiptRow Receipt, VersionRow? Before);
