using System.Security.Cryptography;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Pkcs;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
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
    private const string Rsa = "1.2.840.113549.1.1.1";
    private const string Pss = "1.2.840.113549.1.1.10";
    private const string Sm2Curve = "1.2.156.10197.1.301";

    /// <summary>The identity that GM/T 0009 §10 sets where none was agreed, in ASCII.</summary>
    private static readonly byte[] sm2Identity = "1234567812345678"u8.ToArray();

    private static readonly Dictionary<string, string> digests = new()
    {
        ["1.2.840.113549.2.5"] = "MD5",
        ["1.3.14.3.2.26"] = "SHA-1",
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
        ["1.2.840.113549.1.1.11"] = "SHA-256",
        ["1.2.840.113549.1.1.12"] = "SHA-384",
        ["1.2.840.113549.1.1.13"] = "SHA-512",
        ["1.2.840.10045.4.1"] = "SHA-1",
        ["1.2.840.10045.4.3.2"] = "SHA-256",
        ["1.2.840.10045.4.3.3"] = "SHA-384",
        ["1.2.840.10045.4.3.4"] = "SHA-512",
        ["1.2.156.10197.1.501"] = "SM3",
        ["1.3.101.112"] = "SHA-512",
        ["1.3.101.113"] = "SHAKE256",
    };

    private readonly Func<SignedContent, byte[], bool>? verify;
    private readonly string digest;

    private SignatureMethod(string digest, Func<SignedContent, byte[], bool>? verify, CmsFault? fault) => (this.digest, this.verify, Fault) = (digest, verify, fault);

    /// <summary>Set when the method cannot be used at all.</summary>
    public CmsFault? Fault { get; }

    /// <summary>Set when the method can be checked but proves nothing any more: collisions can be made for MD5 and SHA-1.</summary>
    public CmsFault? Weakness => digest is "MD5" or "SHA-1" ? new(SignatureStatus.UnsupportedAlgorithm, SignatureReasons.Outdated(digest)) : null;

    /// <summary>How a message is checked that names its digest and its signature apart.</summary>
    public static SignatureMethod Of(AlgorithmIdentifier signature, AlgorithmIdentifier digestOf, X509Certificate signer)
    {
        if (Name(digestOf) is not { } digest)
        {
            return Unknown(digestOf.Algorithm.Id);
        }

        var oid = signature.Algorithm.Id;
        if (digestOfSignature.TryGetValue(oid, out var named) && named != digest)
        {
            return Unknown($"{oid}, {digest}");
        }

        var key = signer.CertificateStructure.SubjectPublicKeyInfo;
        try
        {
            return key.Algorithm.Algorithm.Id is Rsa or Pss ? WithRsa(signature, digest, key) : WithCurve(oid, digest, signer.GetPublicKey());
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library throws many kinds on keys it does not know.
            return Unknown(key.Algorithm.Algorithm.Id);
        }
    }

    /// <summary>How the signature on a certificate is checked; it names its digest within.</summary>
    public static SignatureMethod Of(X509Certificate certificate, X509Certificate issuer)
    {
        var signature = certificate.CertificateStructure.SignatureAlgorithm;
        var oid = signature.Algorithm.Id;
        var digest = oid == Pss
            ? RsassaPssParameters.GetInstance(signature.Parameters).HashAlgorithm
            : digestOfSignature.TryGetValue(oid, out var name)
                ? new AlgorithmIdentifier(new DerObjectIdentifier(digests.First(d => d.Value == name).Key))
                : signature;
        return Of(signature, digest, issuer);
    }

    public IDigest Digest() => New(digest);

    public bool Verify(SignedContent content, byte[] value)
    {
        try
        {
            return verify!(content, value);
        }
        catch (Exception e) when (e is CryptoException or CryptographicException or ArgumentException or InvalidOperationException or IOException or ArithmeticException)
        {
            return false;
        }
    }

    /// <summary>The digest's name; null when it is not one of those known.</summary>
    public static string? Name(AlgorithmIdentifier algorithm) => digests.GetValueOrDefault(algorithm.Algorithm.Id);

    /// <summary>RFC 8419 fixes the output of SHAKE256 at 64 bytes.</summary>
    public static IDigest New(string name) => name == "SHAKE256" ? new ShakeDigest(256) : DigestUtilities.GetDigest(name);

    /// <summary>
    /// The platform's RSA, because the library tests every modulus for primes first, which takes a tenth of a second for each certificate.
    /// </summary>
    private static SignatureMethod WithRsa(AlgorithmIdentifier signature, string digest, SubjectPublicKeyInfo info)
    {
        var padding = signature.Algorithm.Id switch
        {
            Pss => PssOf(RsassaPssParameters.GetInstance(signature.Parameters), digest),
            Rsa => RSASignaturePadding.Pkcs1,
            var oid => digestOfSignature.ContainsKey(oid) && oid.StartsWith("1.2.840.113549.1.1.", StringComparison.Ordinal) ? RSASignaturePadding.Pkcs1 : null,
        };
        if (padding is null || digest is "SM3" or "SHAKE256")
        {
            return Unknown($"{signature.Algorithm.Id}, {digest}");
        }

        var key = RsaPublicKeyStructure.GetInstance(info.ParsePublicKey());
        var parameters = new RSAParameters { Modulus = key.Modulus.ToByteArrayUnsigned(), Exponent = key.PublicExponent.ToByteArrayUnsigned() };
        var name = new HashAlgorithmName(digest.StartsWith("SHA-", StringComparison.Ordinal) ? digest.Replace("-", "", StringComparison.Ordinal) : digest);
        return new(digest, Check, null);

        bool Check(SignedContent content, byte[] value)
        {
            using var rsa = RSA.Create(parameters);
            return rsa.VerifyHash(content.Digest(New(digest)), value, name, padding);
        }
    }

    /// <summary>PSS with a salt as long as the digest, as nearly everybody signs; the platform checks no other.</summary>
    private static RSASignaturePadding? PssOf(RsassaPssParameters parameters, string digest) =>
        Name(parameters.HashAlgorithm) == digest
        && parameters.MaskGenAlgorithm.Algorithm.Id == "1.2.840.113549.1.1.8"
        && Name(AlgorithmIdentifier.GetInstance(parameters.MaskGenAlgorithm.Parameters)) == digest
        && parameters.SaltLength.HasValue(New(digest).GetDigestSize())
            ? RSASignaturePadding.Pss
            : null;

    private static SignatureMethod WithCurve(string oid, string digest, AsymmetricKeyParameter key) => key switch
    {
        ECPublicKeyParameters ec when ec.PublicKeyParamSet?.Id == Sm2Curve => digest == "SM3"
            ? Known(digest, () => new SM2Signer(), new ParametersWithID(ec, sm2Identity))
            : Unknown("SM2, " + digest),
        ECPublicKeyParameters when digest is not ("MD5" or "SM3" or "SHAKE256") => Known(digest, () => SignerUtilities.GetSigner(digest + "withECDSA"), key),
        Ed25519PublicKeyParameters => digest == "SHA-512" ? Known(digest, () => SignerUtilities.GetSigner("Ed25519"), key) : Unknown("Ed25519, " + digest),
        Ed448PublicKeyParameters => digest == "SHAKE256" ? Known(digest, () => SignerUtilities.GetSigner("Ed448"), key) : Unknown("Ed448, " + digest),
        _ => Unknown(oid),
    };

    private static SignatureMethod Known(string digest, Func<ISigner> create, ICipherParameters key) => new(
        digest,
        (content, value) =>
        {
            var signer = create();
            signer.Init(false, key);
            content.PutInto(signer);
            return signer.VerifySignature(value);
        },
        null);

    private static SignatureMethod Unknown(string method) =>
        new("", null, new(SignatureStatus.UnsupportedAlgorithm, SignatureReasons.Unsupported(method)));
}
