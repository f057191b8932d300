using Org.BouncyCastle.X509;

namespace Huxin.Documents.Signatures;

/// <summary>
/// Whether a certificate leads to a trusted root through the certificates attached (RFC 5280 §6, without policies, name constraints and
/// revocation: nothing is fetched, so revocation is not known here).
/// </summary>
internal sealed class CertificatePath(IReadOnlyList<X509Certificate> attached, TrustedRoots roots, DateTimeOffset at)
{
    private const int Longest = 10;
    private const int MostChecks = 200;

    private int checks;

    public bool Leads(X509Certificate certificate) => Leads(certificate, 0);

    private bool Leads(X509Certificate certificate, int length)
    {
        if (!certificate.IsValid(at.UtcDateTime) || length > Longest)
        {
            return false;
        }

        if (roots.Certificates.Any(root => root.GetEncoded().AsSpan().SequenceEqual(certificate.GetEncoded())))
        {
            return true;
        }

        return roots.Certificates.Any(root => Issued(root, certificate) && root.IsValid(at.UtcDateTime))
            || attached.Any(issuer => !issuer.Equals(certificate) && Issued(issuer, certificate) && Leads(issuer, length + 1));
    }

    private bool Issued(X509Certificate issuer, X509Certificate certificate)
    {
        if (!issuer.SubjectDN.Equivalent(certificate.IssuerDN) || issuer.GetBasicConstraints() < 0 || !MaySign(issuer) || checks++ > MostChecks)
        {
            return false;
        }

        var method = SignatureMethod.Of(certificate, issuer);
        return method is { Fault: null, Weakness: null } && method.Verify(SignedContent.Of(certificate.GetTbsCertificate()), certificate.GetSignature());
    }

    private static bool MaySign(X509Certificate issuer) =>
        issuer.GetKeyUsage() is not { } usage || (usage.Length > 5 && usage[5]);
}
