using System.Security.Cryptography;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Cms;
using Org.BouncyCastle.Asn1.Ess;
using Org.BouncyCastle.Asn1.Nist;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Asn1.X9;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Attribute = Org.BouncyCastle.Asn1.Cms.Attribute;
using PkcsObjectIdentifiers = Org.BouncyCastle.Asn1.Pkcs.PkcsObjectIdentifiers;

namespace Huxin.Documents.Signatures;

/// <summary>
/// A detached CMS signature as PAdES-B-B demands (ETSI EN 319 142-1 §6): content type, message digest and signing certificate are signed;
/// the time is not among them, it stands in the PDF. The same input gives the same bytes: ECDSA takes its number from the message
/// (RFC 6979), RSA is PKCS #1 v1.5.
/// </summary>
internal static class DetachedCms
{
    private static readonly AlgorithmIdentifier sha256 = new(NistObjectIdentifiers.IdSha256);

    public static byte[] Sign(SignedContent content, SigningIdentity identity)
    {
        var certificate = identity.Chain[0];
        var named = new EssCertIDv2(SHA256.HashData(certificate.GetEncoded()));
        var attributes = new DerSet(new Asn1EncodableVector(
            new Attribute(CmsAttributes.ContentType, new DerSet(CmsObjectIdentifiers.Data)),
            new Attribute(CmsAttributes.MessageDigest, new DerSet(new DerOctetString(content.Digest(new Sha256Digest())))),
            new Attribute(PkcsObjectIdentifiers.IdAASigningCertificateV2, new DerSet(new SigningCertificateV2([named])))));
        var (algorithm, signer) = Method(identity.Key);
        signer.Init(true, identity.Key);
        signer.BlockUpdate(attributes.GetEncoded(Asn1Encodable.Der));
        var info = new SignerInfo(
            new SignerIdentifier(new IssuerAndSerialNumber(certificate.IssuerDN, certificate.SerialNumber)),
            sha256,
            attributes,
            algorithm,
            new DerOctetString(signer.GenerateSignature()),
            (Asn1Set?)null);
        var data = new SignedData(
            new DerSet(sha256),
            new ContentInfo(CmsObjectIdentifiers.Data, null),
            new DerSet(identity.Chain.Select(c => c.CertificateStructure).ToArray<Asn1Encodable>()),
            null,
            new DerSet(info));
        return new ContentInfo(CmsObjectIdentifiers.SignedData, data).GetEncoded(Asn1Encodable.Der);
    }

    private static (AlgorithmIdentifier Algorithm, ISigner Signer) Method(AsymmetricKeyParameter key) => key is RsaKeyParameters
        ? (new AlgorithmIdentifier(PkcsObjectIdentifiers.Sha256WithRsaEncryption, DerNull.Instance), new RsaDigestSigner(new Sha256Digest()))
        : (
            new AlgorithmIdentifier(X9ObjectIdentifiers.ECDsaWithSha256),
            new DsaDigestSigner(new ECDsaSigner(new HMacDsaKCalculator(new Sha256Digest())), new Sha256Digest()));
}
