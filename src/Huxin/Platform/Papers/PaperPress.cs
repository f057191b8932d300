using System.Security.Cryptography;
using Huxin.Documents.Paper;
using Huxin.Documents.Signatures;
using Huxin.Engine;
using Huxin.Platform.Secrets;
using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Papers;

/// <summary>
/// Finishes a paper: gives it a code, prints how it is verified, signs it with the organization's key and remembers what was issued.
/// The same paper gives the same bytes.
/// </summary>
internal sealed class PaperPress(HuxinDb db, SigningKeys keys, FirstComer first, SecretBox box, HuxinSettings settings, Tenant tenant)
{
    /// <summary>Prints, signs and remembers. Two who ask for the same paper at the same moment both get it.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="language">In which language it is printed.</param>
    /// <param name="issued">The paper's own time; the signature bears it too.</param>
    /// <param name="print">Prints it, with the given way to verify it.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<byte[]> PressAsync(PaperKind kind, Language language, DateTimeOffset issued, Func<PaperStamp?, byte[]> print, CancellationToken cancel)
    {
        var organization = await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(row => row.Id == tenant.OrganizationId, cancel);
        var content = Convert.ToHexString(SHA256.HashData(print(null)));
        var code = PaperCode.Of(box.Fingerprint("paper", $"{organization.Id} {kind} {language} {content}"));
        var stamp = new PaperStamp(PaperCode.Grouped(code), new Uri(settings.PublicUrl, $"v/{code}"), organization.Name);
        var paper = PaperSigner.Sign(print(stamp), await keys.OfAsync(organization, cancel), issued);
        await first.AddAsync(() => db.Set<PaperRow>().AnyAsync(row => row.Code == code, cancel), (apart, work) => apart.Add(new PaperRow
        {
            Id = work.NewId(),
            Code = code,
            Kind = kind,
            Language = language,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(paper)),
            IssuedAt = issued.ToUniversalTime(),
        }), cancel);
        return paper;
    }
}
