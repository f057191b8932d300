using Huxin.Documents.Paper;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Platform.Papers;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>The consents of a check on signed paper, for the candidate and for whoever has to prove them.</summary>
internal sealed class ConsentRecord(HuxinDb db, PaperPress press, Work work)
{
    public async Task<(string Name, byte[] Content)?> PrintAsync(CheckDossier dossier, Language language, CancellationToken cancel)
    {
        if (dossier.Consents.Count == 0)
        {
            return null;
        }

        var check = dossier.Check;
        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == check.OrganizationId, cancel);
        var sheet = new ConsentSheet
        {
            CheckNumber = check.Number,
            Organization = organization.Name,
            CandidateName = check.CandidateName,
            JobTitle = check.JobTitle,
            Issued = dossier.Consents.Max(consent => consent.WithdrawnAt ?? consent.SignedAt),
            Demonstration = organization.Demonstration,
            Entries = [.. dossier.Consents.OrderBy(consent => consent.Item).Select(Entry)],
        };
        var content = await press.PressAsync(PaperKind.ConsentRecord, language, sheet.Issued, stamp => ConsentPaper.Print(sheet, language, stamp), cancel);
        work.Note("checks.consents-printed", $"check:{check.Id}", $"{sheet.Entries.Count} consents");
        await work.KeepAsync(cancel);
        return ($"{check.Number}-consents.pdf", content);
    }

    private static ConsentEntry Entry(ConsentRow consent)
    {
        var catalogue = ItemCatalogue.Of(consent.Item);
        return new ConsentEntry(catalogue.Name, catalogue.Recipient, consent.TextVersion, new Sentence(consent.TextZh, consent.TextEn), consent.SignedName, consent.SignedAt, consent.WithdrawnAt, consent.TextHash);
    }
}
