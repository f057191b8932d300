using Huxin.Documents.Signatures;
using Huxin.Engine.Certificates;

namespace Huxin.Documents.Certificates;

/// <summary>The check <c>signature</c> of a certificate: what the signatures of its file amount to. It needs trusted roots and the present, so the caller adds it.</summary>
public static class CertificateSignature
{
    /// <summary>
    /// Null for a file without signature: that is a fact, never a suspicion. Only a file that was changed after signing fails;
    /// a signature that cannot be judged or leads to no trusted root passes and says so.
    /// </summary>
    public static CertificateCheck? Of(SignatureReading signature) => signature.Status == SignatureStatus.None
        ? null
        : new CertificateCheck("signature", signature.Status != SignatureStatus.Modified, signature.Reason.Zh, signature.Reason.En);

    /// <summary>The certificate with that check at the end of its own; as it is when there is none.</summary>
    public static Certificate With(Certificate certificate, SignatureReading signature) =>
        Of(signature) is { } check ? certificate with { Checks = [.. certificate.Checks, check] } : certificate;
}
