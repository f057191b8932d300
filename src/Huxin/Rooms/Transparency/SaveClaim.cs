using Huxin.Engine;
using Huxin.Engine.Transparency;
using Huxin.Platform.SignIn;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Transparency;

/// <summary>Who may see a claim and who keeps it.</summary>
internal sealed record ClaimKeeping(ClaimVisibility Visibility, Guid? OwnerId);

/// <summary>Adds a claim or changes one. Whoever changes what was verified has it verified again.</summary>
internal sealed class SaveClaim(HuxinDb db, Work work, Actor actor)
{
    public async Task<Outcome<Guid>> RunAsync(Guid? id, EmployerClaimDraft draft, ClaimKeeping keeping, CancellationToken cancel)
    {
        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == work.OrganizationId, cancel);
        var row = id is null ? null : await db.Set<ClaimRow>().SingleOrDefaultAsync(claim => claim.Id == id, cancel);
        if (id is not null && row is null)
        {
            return TransparencyRefusals.NotFound;
        }

        var checkedDraft = EmployerClaimRules.Check(row is null ? draft : draft with { Kind = row.Kind }, organization.Uscc);
        if (!checkedDraft.Ok)
        {
            return checkedDraft.Refusal;
        }

        var owner = keeping.OwnerId ?? actor.UserId;
        if (owner is null || !await db.Set<UserRow>().AnyAsync(user => user.Id == owner && !user.Disabled, cancel))
        {
            return TransparencyRefusals.NotFound with { Field = "OwnerId" };
        }

        if (row is null)
        {
            row = new ClaimRow { Id = work.NewId(), Kind = draft.Kind, Title = "", CreatedAt = work.Now };
            db.Add(row);
        }

        Fill(row, checkedDraft.Value);
        (row.Visibility, row.OwnerId, row.ChangedAt) = (keeping.Visibility, owner.Value, work.Now);
        row.Version++;
        work.Note(id is null ? "transparency.claim-added" : "transparency.claim-changed", $"claim:{row.Id}", $"{row.Kind} {row.Visibility}");
        await work.KeepAsync(cancel);
        return row.Id;
    }

    private void Fill(ClaimRow row, EmployerClaimDraft draft)
    {
        if (row.ValidUntil != draft.ValidUntil)
        {
            row.AlertedAt = null;
        }

        if (row.Number != draft.Number || row.Issuer != draft.Issuer || row.Title != draft.Title)
        {
            (row.VerifiedAt, row.VerifiedBy) = (null, null);
        }

        var story = draft.Kind == EmployerClaimKind.Story;
        row.Markup = story && (StoryText.HasMarkup(draft.Words) || StoryText.HasMarkup(draft.WordsEn));
        (row.Title, row.TitleEn, row.Issuer, row.Number, row.SourceUrl, row.ValidUntil) = (draft.Title!, draft.TitleEn, draft.Issuer, draft.Number, draft.SourceUrl, draft.ValidUntil);
        (row.Words, row.WordsEn) = row.Markup ? (Clean(draft.Words), Clean(draft.WordsEn)) : (draft.Words, draft.WordsEn);
        row.Author = story ? draft.Author : null;
        row.AuthorConsentedAt = story ? row.AuthorConsentedAt ?? work.Now : null;
    }

    private static string? Clean(string? words) => words is null ? null : StoryText.Clean(words);
}
