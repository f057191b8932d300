using System.Security.Cryptography;
using Huxin.Documents.Signatures;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Cms;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Operators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;
using Attribute = Org.BouncyCastle.Asn1.Cms.Attribute;
using X509 = Org.BouncyCastle.X509.X509Certificate;

namespace Huxin.Documents.Tests.Signatures;

/// <summary>Signers invented for the tests, with certificates of any kind, and messages built without the product's own signer.</summary>
internal sealed record Signer(AsymmetricKeyParameter Key, X509 Certificate)
{
    public static readonly DateTimeOffset Day = new(2026, 6, 1, 1, 30, 0, TimeSpan.Zero);

    public static readonly SigningIdentity Organization = SigningIdentity.Create("杭州澄湖智能科技有限公司", Day, RandomNumberGenerator.Create());

    private static readonly SecureRandom random = new();

    /// <summary>RSA 2048; made once, because it takes a moment.</summary>
    private static readonly Lazy<AsymmetricCipherKeyPair> rsa = new(() => Pair(new RsaKeyPairGenerator(), new RsaKeyGenerationParameters(BigInteger.ValueOf(65537), random, 2048, 100)));

    public static Signer Rsa(Signer? issuer = null, DateTimeOffset? until = null, bool authority = false) => Of(rsa.Value, "SHA256WITHRSA", issuer, until, authority);

    public static Signer Curve(string curve, string algorithm, Signer? issuer = null, bool authority = false) => Of(
        Pair(new ECKeyPairGenerator(), new ECKeyGenerationParameters(Org.BouncyCastle.Asn1.X9.ECNamedCurveTable.GetOid(curve), random)), algorithm, issuer, null, authority);

    public static Signer Sm2(Signer? issuer = null, bool authority = false) => Curve("sm2p256v1", "SM3WITHSM2", issuer, authority);

    public static Signer Ed25519() => Of(Pair(new Ed25519KeyPairGenerator(), new Ed25519KeyGenerationParameters(random)), "Ed25519", null, null, false);

    /// <summary>An authority whose key may be used as said.</summary>
    public static Signer Authority(int usage) => Of(
        Pair(new ECKeyPairGenerator(), new ECKeyGenerationParameters(Org.BouncyCastle.Asn1.Sec.SecObjectIdentifiers.SecP256r1, random)), "SHA256WITHECDSA", null, null, true, usage: usage);

    /// <summary>One that may only say what time it is.</summary>
    public static Signer Stamper() => Of(rsa.Value, "SHA256WITHRSA", null, Day.AddYears(9), false, stamps: true);

    /// <summary>A detached message over the digest of the content, with the attributes that every signature needs.</summary>
    public Func<SignedContent, byte[]> Message(
        (string Oid, string Name) digest,
        AlgorithmIdentifier algorithm,
        string method,
        (string Message, string Content)? types = null,
        Func<byte[], Asn1Encodable?>? unsigned = null,
        string? stated = null,
        params Attribute[] more) => content =>
    {
        var (message, inner) = types ?? ("1.2.840.113549.1.7.2", "1.2.840.113549.1.7.1");
        var attributes = new Asn1EncodableVector(
            new Attribute(CmsAttributes.ContentType, new DerSet(new DerObjectIdentifier(stated ?? inner))),
            new Attribute(CmsAttributes.MessageDigest, new DerSet(new DerOctetString(content.Digest(DigestUtilities.GetDigest(digest.Name))))));
        foreach (var attribute in more)
        {
            attributes.Add(attribute);
        }

        var signed = new DerSet(attributes);
        var signing = SignerUtilities.GetSigner(method);
        signing.Init(true, Key);
        signing.BlockUpdate(signed.GetEncoded(Asn1Encodable.Der));
        var value = signing.GenerateSignature();
        var digestAlgorithm = new AlgorithmIdentifier(new DerObjectIdentifier(digest.Oid));
        var token = unsigned?.Invoke(value);
        var info = new SignerInfo(
            new SignerIdentifier(new IssuerAndSerialNumber(Certificate.IssuerDN, Certificate.SerialNumber)),
            digestAlgorithm,
            signed,
            algorithm,
            new DerOctetString(value),
            token is null ? null : new DerSet(new Attribute(new DerObjectIdentifier("1.2.840.113549.1.9.16.2.14"), new DerSet(token))));
        var data = new SignedData(
            new DerSet(digestAlgorithm),
            new ContentInfo(new DerObjectIdentifier(inner), null),
            new DerSet(Certificate.CertificateStructure),
            null,
            new DerSet(info));
        return new ContentInfo(new DerObjectIdentifier(message), data).GetEncoded(Asn1Encodable.Der);
    };

    /// <summary>RSA with SHA-256, as most signers sign.</summary>
    public Func<SignedContent, byte[]> RsaMessage(params Attribute[] more) => Message(
        ("2.16.840.1.101.3.4.2.1", "SHA-256"),
        new AlgorithmIdentifier(new DerObjectIdentifier("1.2.840.113549.1.1.1"), DerNull.Instance),
        "SHA-256withRSA",
        more: more);

    /// <summary>A message that carries its content, RSA with SHA-256.</summary>
    public byte[] Encapsulated(string type, byte[] content)
    {
        var generator = new Org.BouncyCastle.Cms.CmsSignedDataGenerator();
        generator.AddSigner(Key, Certificate, Org.BouncyCastle.Cms.CmsSignedGenerator.DigestSha256);
        generator.AddCertificate(Certificate);
        return generator.Generate(new Org.BouncyCastle.Cms.CmsProcessableByteArray(new DerObjectIdentifier(type), content), true).GetEncoded();
    }

    public TrustedRoots AsRoot() => TrustedRoots.From([Certificate.GetEncoded()])!;

    private static AsymmetricCipherKeyPair Pair(IAsymmetricCipherKeyPairGenerator generator, KeyGenerationParameters parameters)
    {
        generator.Init(parameters);
        return generator.GenerateKeyPair();
    }

    private static Signer Of(AsymmetricCipherKeyPair pair, string algorithm, Signer? issuer, DateTimeOffset? until, bool authority, bool stamps = false, int? usage = null)
    {
        var name = new X509Name([X509Name.CN], [authority ? "Invented authority" : "Invented signer"]);
        var certificate = new X509V3CertificateGenerator();
        certificate.SetSerialNumber(new BigInteger(100, random).Add(BigInteger.One));
        certificate.SetIssuerDN(issuer?.Certificate.SubjectDN ?? name);
        certificate.SetSubjectDN(name);
        certificate.SetNotBefore(Day.AddYears(-1).UtcDateTime);
        certificate.SetNotAfter((until ?? Day.AddYears(1)).UtcDateTime);
        certificate.SetPublicKey(pair.Public);
        certificate.AddExtension(X509Extensions.BasicConstraints, true, new BasicConstraints(authority));
        if (usage is { } uses)
        {
            certificate.AddExtension(X509Extensions.KeyUsage, true, new KeyUsage(uses));
        }

        if (stamps)
        {
            certificate.AddExtension(X509Extensions.ExtendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeID.id_kp_timeStamping));
        }

        var signature = new Asn1SignatureFactory(issuer is null ? algorithm : Algorithm(issuer), issuer?.Key ?? pair.Private, random);
        return new Signer(pair.Private, certificate.Generate(signature));
    }

    private static string Algorithm(Signer issuer) => issuer.Certificate.SigAlgName.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
}
