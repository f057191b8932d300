using Huxin.Documents.Certificates;
using Huxin.Documents.Reading.Isolated;
using Huxin.Documents.Signatures;
using Huxin.Platform.Files;
using Huxin.Platform.Jobs;
using Huxin.Platform.Settings;
using Huxin.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Huxin.Rooms.Checks;

/// <summary>Reads a document after it was handed in, apart from the server: its fields, its numbers, its signature.</summary>
internal sealed class ReadEvidence(HuxinDb db, FileStore files, IDocumentReading documents, HuxinSettings settings, Work work) : IErrand
{
    public async Task RunAsync(Guid subject, CancellationToken cancel)
    {
        var known = await db.Set<EvidenceRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == subject, cancel);
        if (known is null or { ReadingJson: not null } || await files.ReadAsync(known.FileId, cancel) is not { } file)
        {
            return;
        }

        var reading = await ReadAsync(file.Content, file.Row.Name, cancel);

        // The candidate may have taken the document back meanwhile.
        if (await db.Set<EvidenceRow>().SingleOrDefaultAsync(row => row.Id == subject, cancel) is { } evidence)
        {
            evidence.ReadingJson = reading.Json();
            work.Note("checks.evidence-read", $"check:{evidence.CheckId}", reading.Certificate?.Kind.ToString() ?? reading.Refusal?.Code);
            await work.KeepAsync(cancel);
        }
    }

    private async Task<EvidenceReading> ReadAsync(byte[] content, string name, CancellationToken cancel)
    {
        var certificate = await documents.ReadAsync(ReadingKinds.Certificate, name, content, cancel);
        var reading = certificate.Ok ? new EvidenceReading { Certificate = certificate.Value.Certificate } : new EvidenceReading { Refusal = certificate.Refusal };
        if (!content.AsSpan().StartsWith("%PDF-"u8))
        {
            return reading;
        }

        var signature = await documents.ReadAsync(ReadingKinds.Signatures, SignatureQuestion.With(settings.TrustedRoots, work.Now), content, cancel);
        return !signature.Ok ? reading : reading with
        {
            Certificate = reading.Certificate is { } paper ? CertificateSignature.With(paper, signature.Value) : null,
            Signature = signature.Value.Status,
            SignatureReason = signature.Value.Status == SignatureStatus.None ? null : signature.Value.Reason,
            Signer = signature.Value.Signer,
            SignedAt = signature.Value.SignedAt,
        };
    }
}
