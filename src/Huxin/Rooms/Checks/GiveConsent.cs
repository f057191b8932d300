using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>What the candidate ticked and signed.</summary>
internal sealed record ConsentForm(IReadOnlyList<ItemKind> Items, string? SignedName, string SignedFrom);

/// <summary>Records consent item by item, with the very words, and leaves out what was not ticked: no consent is no finding.</summary>
internal sealed class GiveConsent(HuxinDb db, CheckDesk desk, Work work)
{
    public async Task<Outcome<Done>> RunAsync(CheckDossier dossier, ConsentForm form, CancellationToken cancel)
    {
        var check = dossier.Check;
        var allowed = CheckLife.After(check.Status, CheckMove.Consent);
        if (!allowed.Ok)
        {
            return allowed.Refusal;
        }

        var items = dossier.Items.Where(item => form.Items.Contains(item.Kind)).ToList();
        if (items.Count == 0)
        {
            return CheckRefusals.NoItems with
            {
                Says = new("您还没有勾选任何一项。不想授权时，可以直接关闭页面，或点「不参加」。",
                    "Nothing is ticked. If you do not want to take part, close this page or choose “Decline”."),
            };
        }

        var signed = form.SignedName?.Trim() ?? "";
        if (signed.Length == 0)
        {
            return CheckRefusals.SignatureMissing;
        }

        if (!SameName(signed, check.CandidateName))
        {
            return CheckRefusals.SignatureDiffers;
        }

        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == check.OrganizationId, cancel);
        foreach (var item in items)
        {
            var text = ConsentText.For(ItemCatalogue.Of(item.Kind), new(item.NecessityZh, item.NecessityEn), organization.Name);
            var consent = new ConsentRow
            {
                Id = work.NewId(),
                CheckId = check.Id,
                Item = item.Kind,
                TextVersion = text.Version,
                TextHash = text.Hash,
                TextZh = text.Words.Zh,
                TextEn = text.Words.En,
                SignedName = signed,
                SignedAt = work.Now,
                SignedFrom = form.SignedFrom,
            };
            db.Add(consent);
            work.Note("checks.consent-given", $"check:{check.Id}", $"{ItemCatalogue.Of(item.Kind).Code} {text.Hash[..12]}");
        }

        foreach (var item in dossier.Items.Except(items))
        {
            item.Status = ItemStatus.Canceled;
            item.Version++;
        }

        check.ConsentedAt = work.Now;
        desk.Move(check, CheckMove.Consent);
        desk.Lane(check, LaneSide.Candidate,
            $"授权 {items.Count} 项{(items.Count < dossier.Items.Count ? $"，未授权 {dossier.Items.Count - items.Count} 项" : "")}",
            $"Consented to {items.Count} of {dossier.Items.Count} items");
        await work.KeepAsync(cancel);
        return Done.It;
    }

    /// <summary>White space, case, full width and the dot inside foreign names do not make another name.</summary>
    private static bool SameName(string left, string right) => Plain(left) == Plain(right);

    private static string Plain(string name) =>
        new([.. name.Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant().Where(char.IsLetterOrDigit)]);
}
