using Huxin.Documents.Reading;
using Huxin.Documents.Signatures.Changes;
using Huxin.Documents.Signatures.Pdf;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.X509;

namespace Huxin.Documents.Signatures;

/// <summary>Judges one signature of a file.</summary>
internal sealed class SignatureCheck(PdfFile file, TrustedRoots roots, DateTimeOffset now, ReadingLimits limits, CancellationToken cancel)
{
    /// <summary>Clocks of signers may go ahead by this much; a later time is nobody's word and the present is taken.</summary>
    private static readonly TimeSpan clockTolerance = TimeSpan.FromDays(1);

    private IReadOnlyList<LaterChange> changes = [];

    /// <summary>The verdict, and where the save that was signed ends; 0 when that cannot be told.</summary>
    public (SignatureEntry Entry, int End) Of(FoundSignature signature)
    {
        var range = SignedRange.Of(file, signature.Dictionary);
        var entry = new SignatureEntry
        {
            Field = signature.Field?.Name ?? "",
            IsTimestamp = signature.IsTimestamp,
            Status = SignatureStatus.Malformed,
            Reason = SignatureReasons.NotSigned,
        };
        try
        {
            entry = signature.IsTimestamp ? Timestamp(signature, range, entry) : Signature(signature, range, entry);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException or ReadingRefused))
        {
            // The parsers of certificates and messages throw many kinds on damaged input; the entry so far says what was found.
        }

        if (entry.Status is not SignatureStatus.Modified && Later(signature, range) is { } forbidden)
        {
            entry = entry with { Status = forbidden.Status, Reason = forbidden.Reason };
        }

        var stands = entry.Status is not (SignatureStatus.Modified or SignatureStatus.Malformed);
        return (
            entry with { CoversWholeFile = stands && range.End == file.Content.Length, Changes = stands ? changes : [] },
            range.End);
    }

    private SignatureEntry Signature(FoundSignature signature, SignedRange range, SignatureEntry entry)
    {
        var (cms, broken) = CmsSignature.Parse(signature.Value.Bytes);
        if (cms is null)
        {
            return Faulty(entry, range, broken!);
        }

        var stamp = cms.Timestamp is { } token ? TimestampToken.Read(token, SignedContent.Of(cms.Value)).Token : null;
        var claimed = cms.ClaimedTime ?? PdfTime.Read(file.Text(signature.Dictionary["M"]));
        entry = entry with
        {
            Signer = Name(cms.Certificate),
            SignedAt = stamp?.Time ?? claimed,
            TimeIs = stamp is not null ? SigningTime.Timestamp : claimed is not null ? SigningTime.Claimed : SigningTime.Unknown,
        };
        var fault = range.Fault is null ? Content(signature, range, cms) : null;
        return range.Fault is null && fault is null ? Trust(entry, cms.Certificate!, cms.Certificates) : Faulty(entry, range, fault);
    }

    private SignatureEntry Timestamp(FoundSignature signature, SignedRange range, SignatureEntry entry)
    {
        if (range.Fault is not null)
        {
            return Faulty(entry, range, null);
        }

        var (token, fault) = TimestampToken.Read(signature.Value.Bytes, range.Content(file));
        return token is null
            ? Faulty(entry, range, fault)
            : Trust(entry with { Signer = Name(token.Certificate), SignedAt = token.Time, TimeIs = SigningTime.Timestamp }, token.Certificate, token.Certificates);
    }

    private CmsFault? Content(FoundSignature signature, SignedRange range, CmsSignature cms)
    {
        var content = range.Content(file);
        if (file.Name(signature.Dictionary["SubFilter"]) == "adbe.pkcs7.sha1")
        {
            // An older form signs the SHA-1 digest of the file as its content (ISO 32000-1 §12.8.3.3).
            var digest = content.Digest(SignatureMethod.New("SHA-1"));
            return cms.Content is null || !digest.AsSpan().SequenceEqual(cms.Content)
                ? new(SignatureStatus.Modified, SignatureReasons.Digest)
                : cms.Check(SignedContent.Of(digest)) ?? new(SignatureStatus.UnsupportedAlgorithm, SignatureReasons.Outdated("SHA-1"));
        }

        return cms.Check(content) ?? (cms.Content is null ? null : new(SignatureStatus.Malformed, SignatureReasons.Encapsulated));
    }

    /// <summary>A wrong range comes first: whatever was signed then, it is not this file.</summary>
    private static SignatureEntry Faulty(SignatureEntry entry, SignedRange range, CmsFault? fault) => range.Fault is not null
        ? entry with { Status = SignatureStatus.Modified, Reason = range.Fault }
        : entry with { Status = fault!.Status, Reason = fault.Reason };

    private SignatureEntry Trust(SignatureEntry entry, X509Certificate certificate, IReadOnlyList<X509Certificate> attached)
    {
        var at = entry.SignedAt is { } time && time <= now + clockTolerance ? time : now;
        if (!certificate.IsValid(at.UtcDateTime))
        {
            return entry with { Status = SignatureStatus.Expired, Reason = SignatureReasons.Expired };
        }

        return new CertificatePath(attached, roots, at).Leads(certificate)
            ? entry with { Status = SignatureStatus.Valid, Reason = SignatureReasons.Valid }
            : entry with { Status = SignatureStatus.UntrustedRoot, Reason = SignatureReasons.UntrustedRoot };
    }

    private CmsFault? Later(FoundSignature signature, SignedRange range)
    {
        changes = [];
        if (range.Fault is not null)
        {
            return null;
        }

        if (file.IsEncrypted)
        {
            return LaterSaves.Count(file, range.End, cancel) == 0 ? null : new(SignatureStatus.Malformed, SignatureReasons.Encrypted);
        }

        var signed = range.End == file.Content.Length ? file : PdfFile.Open(file.Content[..range.End], limits, cancel);
        var field = FoundSignature.In(signed).FirstOrDefault(s => s.Value.Start == signature.Value.Start)?.Field;
        if (field is null)
        {
            return new(SignatureStatus.Malformed, SignatureReasons.NoField);
        }

        if (file.Content.Span[range.End..].IndexOfAnyExcept([(byte)0, (byte)9, (byte)10, (byte)13, (byte)32]) < 0)
        {
            return null;
        }

        if (signed.Rebuilt || file.Rebuilt || file.Sections[0].Offset < range.End)
        {
            return new(SignatureStatus.Modified, SignatureReasons.Appended);
        }

        var verdict = DocumentChanges.Between(signed, file, new ChangePermissions(signed, signature.Dictionary, field.Dictionary), cancel);
        changes = verdict.Allowed;
        return verdict.Forbidden is { } reason ? new(SignatureStatus.Modified, reason) : null;
    }

    private static string? Name(X509Certificate? certificate)
    {
        var subject = certificate?.SubjectDN;
        var names = subject?.GetValueList(X509Name.CN) ?? [];
        return names.Count > 0 ? names[0] : subject?.ToString();
    }
}
