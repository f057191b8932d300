using System.Security.Cryptography;
using Org.BouncyCastle.Asn1.Sec;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Operators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Prng;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Pkcs;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;
using Org.BouncyCastle.X509.Extension;

namespace Huxin.Documents.Signatures;

/// <summary>The key with which an organization signs its papers, and the certificate that names it. Whoever has the key can sign: keep it encrypted.</summary>
public sealed class SigningIdentity
{
    private const int LongestName = 200;

    private SigningIdentity(AsymmetricKeyParameter key, IReadOnlyList<X509Certificate> chain) => (Key, Chain) = (key, chain);

    /// <summary>The certificate, DER: what receivers add to the roots they trust.</summary>
    public ReadOnlyMemory<byte> Certificate => Chain[0].GetEncoded();

    public DateTimeOffset ValidFrom => Chain[0].NotBefore;

    public DateTimeOffset ValidUntil => Chain[0].NotAfter;

    internal AsymmetricKeyParameter Key { get; }

    /// <summary>The signer's certificate first, then those that lead from it to a root.</summary>
    internal IReadOnlyList<X509Certificate> Chain { get; }

    /// <summary>
    /// A new key on P-256 and a certificate signed with itself, valid for ten years from the day before <paramref name="now"/>. It names
    /// the organization by that organization's own word; a certificate of an authority can take its place later (<see cref="FromPem"/>).
    /// </summary>
    public static SigningIdentity Create(string organization, DateTimeOffset now, RandomNumberGenerator randomness)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(organization);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(organization.Length, LongestName);
        var random = new SecureRandom(new CryptoApiRandomGenerator(randomness));
        var generator = new ECKeyPairGenerator();
        generator.Init(new ECKeyGenerationParameters(SecObjectIdentifiers.SecP256r1, random));
        var pair = generator.GenerateKeyPair();
        var name = new X509Name([X509Name.O, X509Name.CN], [organization, organization]);
        var certificate = new X509V3CertificateGenerator();
        certificate.SetSerialNumber(new BigInteger(127, random).Add(BigInteger.One));
        certificate.SetIssuerDN(name);
        certificate.SetSubjectDN(name);
        certificate.SetNotBefore(now.UtcDateTime.AddDays(-1));
        certificate.SetNotAfter(now.UtcDateTime.AddYears(10));
        certificate.SetPublicKey(pair.Public);
        certificate.AddExtension(X509Extensions.BasicConstraints, true, new BasicConstraints(false));
        certificate.AddExtension(X509Extensions.KeyUsage, true, new KeyUsage(KeyUsage.DigitalSignature | KeyUsage.NonRepudiation));
        certificate.AddExtension(X509Extensions.SubjectKeyIdentifier, false, X509ExtensionUtilities.CreateSubjectKeyIdentifier(pair.Public));
        return new(pair.Private, [certificate.Generate(new Asn1SignatureFactory("SHA256WITHECDSA", pair.Private, random))]);
    }

    /// <summary>The key as PKCS #8 and its certificates, in PEM: the form every other tool reads.</summary>
    public string ToPem() => string.Join(
        '\n',
        [
            PemEncoding.WriteString("PRIVATE KEY", PrivateKeyInfoFactory.CreatePrivateKeyInfo(Key).GetEncoded()),
            .. Chain.Select(c => PemEncoding.WriteString("CERTIFICATE", c.GetEncoded())),
        ]) + "\n";

    /// <summary>Reads what <see cref="ToPem"/> wrote, or a key (RSA or P-256) with the certificates an authority issued for it.</summary>
    /// <exception cref="FormatException">There is no key, no certificate, or they do not belong together.</exception>
    public static SigningIdentity FromPem(string pem)
    {
        AsymmetricKeyParameter? key = null;
        var chain = new List<X509Certificate>();
        try
        {
            var rest = pem.AsSpan();
            while (PemEncoding.TryFind(rest, out var fields))
            {
                var bytes = Convert.FromBase64String(rest[fields.Base64Data].ToString());
                switch (rest[fields.Label])
                {
                    case "PRIVATE KEY":
                        key = PrivateKeyFactory.CreateKey(bytes);
                        break;
                    case "CERTIFICATE":
                        chain.Add(new X509Certificate(bytes));
                        break;
                }

                rest = rest[fields.Location.End..];
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new FormatException("The signing identity cannot be read.", e);
        }

        return key is RsaKeyParameters or ECPrivateKeyParameters && chain.Count > 0 && Belong(key, chain[0])
            ? new(key, chain)
            : throw new FormatException("A signing identity is an RSA or EC key and the certificate that belongs to it.");
    }

    private static bool Belong(AsymmetricKeyParameter key, X509Certificate certificate) => (key, certificate.GetPublicKey()) switch
    {
        (RsaKeyParameters mine, RsaKeyParameters named) => mine.Modulus.Equals(named.Modulus),
        (ECPrivateKeyParameters mine, ECPublicKeyParameters named) => mine.Parameters.G.Multiply(mine.D).Equals(named.Q),
        _ => false,
    };
}
