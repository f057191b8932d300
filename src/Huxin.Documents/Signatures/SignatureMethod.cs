using Org.BouncyCastle.Asn1.Pkcs;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;

namespace Huxin.Documents.Signatures;

/// <summary>
/// How a signature is checked: RSA (PKCS #1 v1.5 and PSS), ECDSA, EdDSA (RFC 8419) and SM2 with SM3 (GM/T 0009, GB/T 35275).
/// </summary>
internal sealed class SignatureMethod
{
    private const string Pss = "1.2.840.113549.1.1.10";
    private const string Sm2Curve = "1.2.156.10197.1.301";

    /// <summary>The identity that GM/T 0009 §10 sets where none was agreed, in ASCII.</summary>
    private static readonly byte[] sm2Identity = "1234567812345678"u8.ToArray();

    private static readonly Dictionary<string, string> digests = new()
    {
        ["1.2.840.113549.2.5"] = "MD5",
        ["1.3.14.3.2.26"] = "SHA-1",
        ["2.16.840.1.101.3.4.2.4"] = "SHA-224",
        ["2.16.840.1.101.3.4.2.1"] = "SHA-256",
        ["2.16.840.1.101.3.4.2.2"] = "SHA-384",
        ["2.16.840.1.101.3.4.2.3"] = "SHA-512",
        ["2.16.840.1.101.3.4.2.8"] = "SHA3-256",
        ["2.16.840.1.101.3.4.2.9"] = "SHA3-384",
        ["2.16.840.1.101.3.4.2.10"] = "SHA3-512",
        ["2.16.840.1.101.3.4.2.12"] = "SHAKE256",
        ["2.16.840.1.101.3.4.2.18"] = "SHAKE256",
        ["1.2.156.10197.1.401"] = "SM3",
        ["1.2.156.10197.1.401.1"] = "SM3",
    };

    /// <summary>Identifiers that name the digest together with the kind of key.</summary>
    private static readonly Dictionary<string, string> digestOfSignature = new()
    {
        ["1.2.840.113549.1.1.4"] = "MD5",
        ["1.2.840.113549.1.1.5"] = "SHA-1",
        ["1.2.840.113549.1.1.14"] = "SHA-224",
        ["1.2.840.113549.1.1.11"] = "SHA-256",
        ["1.2.840.113549.1.1.12"] = "SHA-384",
        ["1.2.840.113549.1.1.13"] = "SHA-512",
        ["1.2.840.10045.4.1"] = "SHA-1",
        ["1.2.840.10045.4.3.1"] = "SHA-224",
        ["1.2.840.10045.4.3.2"] = "SHA-256",
        ["1.2.840.10045.4.3.3"] = "SHA-384",
        ["1.2.840.10045.4.3.4"] = "SHA-512",
        ["1.2.156.10197.1.501"] = "SM3",
    };

    private readonly Func<ISigner>? signer;
    private readonly string digest;

    private SignatureMethod(string digest, Func<ISigner>? signer, CmsFault? fault) => (this.digest, this.signer, Fault) = (digest, signer, fault);

    /// <summary>Set when the method cannot be used at all.</summary>
    public CmsFault? Fault { get; }

    /// <summary>Set when the method can be checked but proves nothing any more: collisions can be made for MD5 and SHA-1.</summary>
    public CmsFault? Weakness => digest is "MD5" or "SHA-1" ? new(SignatureStatus.UnsupportedAlgorithm, SignatureReasons.Outdated(digest)) : null;

    public static SignatureMethod Of(AlgorithmIdentifier signature, AlgorithmIdentifier digestOf, X509Certificate certificate)
    {
        AsymmetricKeyParameter key;
        try
        {
            key = certificate.GetPublicKey();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Unknown(certificate.CertificateStructure.SubjectPublicKeyInfo.Algorithm.Algorithm.Id);
        }

        if (Name(digestOf) is not { } digest)
        {
            return Unknown(digestOf.Algorithm.Id);
        }

        var oid = signature.Algorithm.Id;
        if (digestOfSignature.TryGetValue(oid, out var named) && named != digest)
        {
            return Unknown($"{oid}, {digest}");
        }

        return key switch
        {
            RsaKeyParameters rsa when oid == Pss => WithPss(signature, digest, rsa),
            RsaKeyParameters rsa when oid == "1.2.840.113549.1.1.1" || digestOfSignature.ContainsKey(oid) => Known(digest, () => For(digest + "withRSA", rsa)),
            ECPublicKeyParameters ec when ec.PublicKeyParamSet?.Id == Sm2Curve => digest == "SM3" ? Known(digest, () => Sm2(ec)) : Unknown("SM2, " + digest),
            ECPublicKeyParameters ec when digest is not ("MD5" or "SM3" or "SHAKE256") => Known(digest, () => For(digest + "withECDSA", ec)),
            Ed25519PublicKeyParameters ed => digest == "SHA-512" ? Known(digest, () => For("Ed25519", ed)) : Unknown("Ed25519, " + digest),
            Ed448PublicKeyParameters ed => digest == "SHAKE256" ? Known(digest, () => For("Ed448", ed)) : Unknown("Ed448, " + digest),
            _ => Unknown(oid),
        };
    }

    public IDigest Digest() => New(digest);

    public bool Verify(SignedContent content, byte[] value)
    {
        try
        {
            var checking = signer!();
            content.PutInto(checking);
            return checking.VerifySignature(value);
        }
        catch (Exception e) when (e is CryptoException or ArgumentException or InvalidOperationException or IOException or ArithmeticException)
        {
            return false;
        }
    }

    /// <summary>The digest's name; null when it is not one of those known.</summary>
    public static string? Name(AlgorithmIdentifier algorithm) => digests.GetValueOrDefault(algorithm.Algorithm.Id);

    /// <summary>RFC 8419 fixes the output of SHAKE256 at 64 bytes.</summary>
    public static IDigest New(string name) => name == "SHAKE256" ? new ShakeDigest(256) : DigestUtilities.GetDigest(name);

    private static SignatureMethod WithPss(AlgorithmIdentifier signature, string digest, RsaKeyParameters key)
    {
        var parameters = RsassaPssParameters.GetInstance(signature.Parameters);
        if (Name(parameters.HashAlgorithm) != digest
            || parameters.MaskGenAlgorithm.Algorithm.Id != "1.2.840.113549.1.1.8"
            || Name(AlgorithmIdentifier.GetInstance(parameters.MaskGenAlgorithm.Parameters)) is not { } mask
            || !parameters.SaltLength.TryGetIntPositiveValueExact(out var salt) || salt > 1024)
        {
            return Unknown("RSASSA-PSS");
        }

        return Known(digest, () =>
        {
            var signer = new PssSigner(new RsaEngine(), New(digest), New(mask), salt);
            signer.Init(false, key);
            return signer;
        });
    }

    private static SM2Signer Sm2(ECPublicKeyParameters key)
    {
        var signer = new SM2Signer();
        signer.Init(false, new ParametersWithID(key, sm2Identity));
        return signer;
    }

    private static ISigner For(string name, AsymmetricKeyParameter key)
    {
        var signer = SignerUtilities.GetSigner(name);
        signer.Init(false, key);
        return signer;
    }

    private static SignatureMethod Known(string digest, Func<ISigner> signer) => new(digest, signer, null);

    private static SignatureMethod Unknown(string method) =>
        new("", null, new(SignatureStatus.UnsupportedAlgorithm, SignatureReasons.Unsupported(method)));
}
