using System.Security.Cryptography;
using Huxin.Documents.Reading.Isolated;
using Huxin.Documents.Signatures;
using Huxin.Engine;
using Huxin.Platform.Storage;
using Huxin.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Platform.Papers;

/// <summary>What was issued under a code, and by whom.</summary>
internal sealed record IssuedPaper(PaperRow Paper, OrganizationRow Organization);

/// <summary>How a file in hand compares with the paper that was issued.</summary>
internal enum PaperMatch
{
    /// <summary>Byte for byte what was issued.</summary>
    Same,

    /// <summary>Another paper of this organization, unchanged since it was signed.</summary>
    OtherPaper,

    /// <summary>Signed by this organization and changed afterwards.</summary>
    Changed,

    /// <summary>Nothing this organization signed.</summary>
    NotOurs,
}

/// <summary>Opens the page of a paper for whoever holds its code, and compares a file with it. The file is not kept.</summary>
internal sealed class PaperDoor(HuxinDb db, SigningKeys keys, IDocumentReading documents, Tenant tenant, TimeProvider clock)
{
    public async Task<IssuedPaper?> OpenAsync(HttpContext http, string? typed)
    {
        // The organization is not known before the paper is; the code is unguessable and says nothing about a person.
        var row = PaperCode.Read(typed) is { } code
            ? await db.Set<PaperRow>().IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(paper => paper.Code == code, http.RequestAborted)
            : null;
        if (row is null || (tenant.IsKnown && tenant.OrganizationId != row.OrganizationId))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return null;
        }

        tenant.Enter(row.OrganizationId);
        return new IssuedPaper(row, await db.Set<OrganizationRow>().AsNoTracking().SingleAsync(organization => organization.Id == row.OrganizationId, http.RequestAborted));
    }

    public async Task<Outcome<PaperMatch>> CompareAsync(IssuedPaper issued, ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(file.Span)) == issued.Paper.Sha256)
        {
            return PaperMatch.Same;
        }

        byte[][] roots = await keys.FindAsync(cancel) is { } identity ? [identity.Certificate.ToArray()] : [];
        var reading = await documents.ReadAsync(ReadingKinds.Signatures, new SignatureQuestion(roots, clock.GetUtcNow()), file, cancel);
        return !reading.Ok ? reading.Refusal
            : reading.Value.Status switch
            {
                SignatureStatus.Valid when reading.Value.CoversWholeFile => PaperMatch.OtherPaper,
                SignatureStatus.Valid or SignatureStatus.Modified => PaperMatch.Changed,
                _ => PaperMatch.NotOurs,
            };
    }
}
