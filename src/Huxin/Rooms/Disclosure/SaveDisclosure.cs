using Huxin.Engine;
using Huxin.Engine.Disclosure;
using Huxin.Engine.Hiring;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Disclosure;

/// <summary>What was typed into the editor, and which state of it the writer had in view.</summary>
/// <param name="Blocks">The words by block; empty ones take over the template.</param>
/// <param name="Public">Also for the public page.</param>
/// <param name="Seen">The version of the draft that was shown; 0 for none.</param>
internal sealed record DisclosureDraft(IReadOnlyList<BlockText> Blocks, bool Public, int Seen);

/// <summary>Keeps the template of the company and the drafts of jobs. A draft may be incomplete; only lengths are looked at.</summary>
internal sealed class SaveDisclosure(HuxinDb db, IJobBook jobs, Work work, Actor actor)
{
    public async Task<Outcome<int>> TemplateAsync(DisclosureDraft draft, CancellationToken cancel)
    {
        if (TooLong(draft) is { } refusal)
        {
            return refusal;
        }

        var row = await db.Set<TemplateRow>().SingleOrDefaultAsync(cancel);
        if ((row?.Version ?? 0) != draft.Seen)
        {
            return DisclosureRefusals.Stale;
        }

        if (row is null)
        {
            row = new TemplateRow { Id = work.NewId(), BlocksJson = "", ChangedBy = "" };
            db.Add(row);
        }

        (row.BlocksJson, row.ChangedBy, row.ChangedAt) = (BlocksJson.Write(draft.Blocks), actor.DisplayName, work.Now);
        row.Version++;
        work.Note("disclosure.template-changed", $"organization:{work.OrganizationId}");
        await work.KeepAsync(cancel);
        return row.Version;
    }

    public async Task<Outcome<int>> DraftAsync(Guid jobId, DisclosureDraft draft, CancellationToken cancel)
    {
        if (await jobs.FindAsync(jobId, cancel) is null)
        {
            return DisclosureRefusals.JobNotFound;
        }

        if (TooLong(draft) is { } refusal)
        {
            return refusal;
        }

        var row = await db.Set<DraftRow>().SingleOrDefaultAsync(one => one.JobId == jobId, cancel);
        if ((row?.Version ?? 0) != draft.Seen)
        {
            return DisclosureRefusals.Stale;
        }

        if (row is null)
        {
            row = new DraftRow { Id = work.NewId(), JobId = jobId, BlocksJson = "", ChangedBy = "" };
            db.Add(row);
        }

        (row.BlocksJson, row.Public, row.ChangedBy, row.ChangedAt) = (BlocksJson.Write(draft.Blocks), draft.Public, actor.DisplayName, work.Now);
        row.Version++;
        work.Note("disclosure.draft-changed", $"job:{jobId}");
        await work.KeepAsync(cancel);
        return row.Version;
    }

    private static Refusal? TooLong(DisclosureDraft draft) =>
        draft.Blocks.FirstOrDefault(text => text.Words.Length > DisclosureBlocks.LongestWords) is { } longer ? DisclosureRefusals.TooLong(longer.Block) : null;
}
