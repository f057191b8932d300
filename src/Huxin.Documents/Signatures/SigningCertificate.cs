using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Ess;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace Huxin.Documents.Signatures;

/// <summary>
/// The signing-certificate attributes of RFC 2634 and RFC 5035, which PAdES demands (ETSI EN 319 142-1 §5.3): the signer names the
/// certificate, so that nobody can attach another one with the same key.
/// </summary>
internal static class SigningCertificate
{
    private static readonly DerObjectIdentifier first = new("1.2.840.113549.1.9.16.2.12");
    private static readonly DerObjectIdentifier second = new("1.2.840.113549.1.9.16.2.47");

    /// <returns>True also when neither attribute is there: older formats know none.</returns>
    public static bool Matches(Func<DerObjectIdentifier, Asn1Encodable?> attribute, X509Certificate certificate)
    {
        if (attribute(second) is { } two)
        {
            var named = SigningCertificateV2.GetInstance(two).GetCerts();
            return named.Length > 0 && Same(named[0].HashAlgorithm.Algorithm.Id, named[0].GetCertHash(), certificate);
        }

        if (attribute(first) is { } one)
        {
            var named = Org.BouncyCastle.Asn1.Ess.SigningCertificate.GetInstance(one).GetCerts();
            return named.Length > 0 && Same("1.3.14.3.2.26", named[0].GetCertHash(), certificate);
        }

        return true;
    }

    private static bool Same(string digest, byte[] hash, X509Certificate certificate) =>
        DigestUtilities.CalculateDigest(digest, certificate.GetEncoded()).AsSpan().SequenceEqual(hash);
}
