using Huxin.Engine;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Hiring;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Disclosure;

/// <summary>Answers other rooms' questions about disclosures.</summary>
internal sealed class DisclosureShelf(HuxinDb db, IJobBook jobs, Work work) : IDisclosures
{
    public async Task<PublishedDisclosure?> CurrentAsync(Guid jobId, CancellationToken cancel) => (await InForceAsync(jobId, cancel))?.Published();

    public async Task<IReadOnlyList<PublishedDisclosure>> AllCurrentAsync(CancellationToken cancel)
    {
        var open = await jobs.OpenAsync(cancel);
        var ids = open.Select(job => job.Id).ToList();
        var rows = await db.Set<VersionRow>().AsNoTracking().Where(row => ids.Contains(row.JobId)).ToListAsync(cancel);
        var current = rows.GroupBy(row => row.JobId).ToDictionary(group => group.Key, group => group.MaxBy(row => row.Number)!);
        return [.. open.Select(job => current.GetValueOrDefault(job.Id)).OfType<VersionRow>().Where(row => row.Public).Select(row => row.Published())];
    }

    public async Task HandOverAsync(Guid candidateId, Guid jobId, CancellationToken cancel)
    {
        if (await InForceAsync(jobId, cancel) is { } version)
        {
            await ReceiptAsync(candidateId, version, cancel);
        }
    }

    public async Task<Guid?> PaperAsync(Guid jobId, Language language, CancellationToken cancel) =>
        await InForceAsync(jobId, cancel) is { } row ? language == Language.English ? row.PaperEnId : row.PaperZhId : null;

    public Task<VersionRow?> InForceAsync(Guid jobId, CancellationToken cancel) =>
        db.Set<VersionRow>().AsNoTracking().Where(row => row.JobId == jobId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancel);

    /// <summary>The version in force when it may be read by everyone: the job is open and the disclosure is public.</summary>
    public async Task<VersionRow?> PublicAsync(Guid jobId, CancellationToken cancel) =>
        await jobs.FindAsync(jobId, cancel) is { Closed: false } && await InForceAsync(jobId, cancel) is { Public: true } version ? version : null;

    /// <summary>The candidate's receipt for a version; added to what will be kept when there is none.</summary>
    public async Task<ReceiptRow> ReceiptAsync(Guid candidateId, VersionRow version, CancellationToken cancel)
    {
        var receipt = await db.Set<ReceiptRow>().SingleOrDefaultAsync(row => row.CandidateId == candidateId && row.JobId == version.JobId && row.Number == version.Number, cancel);
        if (receipt is null)
        {
            receipt = new ReceiptRow { Id = work.NewId(), CandidateId = candidateId, JobId = version.JobId, Number = version.Number, HandedAt = work.Now };
            db.Add(receipt);
        }

        return receipt;
    }
}
