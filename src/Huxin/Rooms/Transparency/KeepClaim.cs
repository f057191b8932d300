using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Platform.Files;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Rooms.Transparency.Media;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency;

/// <summary>Evidence as it is handed in: an address or a file, with a name.</summary>
internal sealed record EvidenceDraft(string? Name, string? Url, (byte[] Content, string FileName)? File, bool Shown);

/// <summary>What is done to a claim after it is written: evidence, verification by hand, removal.</summary>
internal sealed class KeepClaim(HuxinDb db, FileStore files, Work work, Actor actor)
{
    public async Task<Outcome<Done>> AddEvidenceAsync(Guid claimId, EvidenceDraft draft, CancellationToken cancel)
    {
        if (await db.Set<ClaimRow>().SingleOrDefaultAsync(row => row.Id == claimId, cancel) is not { } claim)
        {
            return TransparencyRefusals.NotFound;
        }

        var (name, url) = (draft.Name?.Trim() ?? "", draft.Url?.Trim() ?? "");
        if (name.Length is 0 or > ClaimEvidenceRow.LongestName)
        {
            return TransparencyRefusals.EvidenceUnnamed;
        }

        if (url.Length == 0 && draft.File is null)
        {
            return TransparencyRefusals.EvidenceMissing;
        }

        if (url.Length > 500 || (url.Length > 0 && !WebAddress.IsOne(url)))
        {
            return TransparencyRefusals.AddressWrong("Url");
        }

        FileRow? stored = null;
        if (draft.File is { } file)
        {
            var kind = DocumentKinds.Of(file.Content);
            if (!kind.Ok)
            {
                return kind.Refusal with { Field = "File" };
            }

            stored = await files.AddAsync(file.Content, file.FileName, kind.Value, cancel);
        }

        db.Add(new ClaimEvidenceRow { Id = work.NewId(), ClaimId = claim.Id, Name = name, Url = url.Length == 0 ? null : url, FileId = stored?.Id, Shown = draft.Shown, AddedAt = work.Now });
        work.Note("transparency.evidence-added", $"claim:{claim.Id}");
        await work.KeepAsync(cancel);
        return Done.It;
    }

    public async Task<Outcome<Done>> DropAsync(Guid claimId, Guid partId, CancellationToken cancel)
    {
        var evidence = await db.Set<ClaimEvidenceRow>().SingleOrDefaultAsync(row => row.Id == partId && row.ClaimId == claimId, cancel);
        var media = await db.Set<MediaRow>().SingleOrDefaultAsync(row => row.Id == partId && row.ClaimId == claimId, cancel);
        if (evidence is null && media is null)
        {
            return TransparencyRefusals.NotFound;
        }

        db.Remove((object?)evidence ?? media!);
        work.Note(media is null ? "transparency.evidence-removed" : "transparency.media-removed", $"claim:{claimId}");
        await work.KeepAsync(cancel);
        return Done.It;
    }

    /// <summary>A member of staff has compared the claim with its source today, and says so under his or her own name.</summary>
    public async Task<Outcome<Done>> VerifyAsync(Guid claimId, CancellationToken cancel)
    {
        if (await db.Set<ClaimRow>().SingleOrDefaultAsync(row => row.Id == claimId, cancel) is not { } claim)
        {
            return TransparencyRefusals.NotFound;
        }

        (claim.VerifiedAt, claim.VerifiedBy) = (work.Now, actor.DisplayName);
        work.Note("transparency.claim-verified", $"claim:{claim.Id}");
        await work.KeepAsync(cancel);
        return Done.It;
    }

    public async Task<Outcome<Done>> RemoveAsync(Guid claimId, CancellationToken cancel)
    {
        if (await db.Set<ClaimRow>().SingleOrDefaultAsync(row => row.Id == claimId, cancel) is not { } claim)
        {
            return TransparencyRefusals.NotFound;
        }

        db.RemoveRange(await db.Set<ClaimEvidenceRow>().Where(row => row.ClaimId == claimId).ToListAsync(cancel));
        db.RemoveRange(await db.Set<MediaRow>().Where(row => row.ClaimId == claimId).ToListAsync(cancel));
        db.Remove(claim);
        work.Note("transparency.claim-removed", $"claim:{claimId}", $"{claim.Kind}");
        await work.KeepAsync(cancel);
        return Done.It;
    }
}
