using Huxin.Engine;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Cms;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.X509;

namespace Huxin.Documents.Signatures;

/// <summary>
/// A signature in the Cryptographic Message Syntax: RFC 5652, and the same syntax under Chinese identifiers (GM/T 0010, GB/T 35275).
/// </summary>
internal sealed class CmsSignature
{
    private const string SignedDataType = "1.2.840.113549.1.7.2";
    private const string SignedDataTypeOfGm = "1.2.156.10197.6.1.4.2.2";
    private const int MostCertificates = 200;

    private readonly SignerInfo signer;

    private CmsSignature(SignerInfo signer, string contentType, byte[]? content, IReadOnlyList<X509Certificate> certificates, X509Certificate? certificate)
    {
        this.signer = signer;
        (ContentType, Content, Certificates, Certificate) = (contentType, content, certificates, certificate);
    }

    public string ContentType { get; }

    /// <summary>The content carried inside; null for a detached signature.</summary>
    public byte[]? Content { get; }

    /// <summary>Every certificate that was attached.</summary>
    public IReadOnlyList<X509Certificate> Certificates { get; }

    /// <summary>The signer's; null when it was not attached.</summary>
    public X509Certificate? Certificate { get; }

    public byte[] Value => signer.Signature.GetOctets();

    /// <summary>The signing-time attribute: the signer's own word.</summary>
    public DateTimeOffset? ClaimedTime
    {
        get
        {
            try
            {
                return Signed(CmsAttributes.SigningTime) is { } time ? Org.BouncyCastle.Asn1.Cms.Time.GetInstance(time).ToDateTime() : null;
            }
            catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException)
            {
                return null;
            }
        }
    }

    /// <summary>The time stamp token over the signature's value (RFC 3161 appendix A), as it was attached.</summary>
    public byte[]? Timestamp => Only(signer.UnsignedAttrs, "1.2.840.113549.1.9.16.2.14")?.ToAsn1Object().GetEncoded();

    /// <summary>Reads the first value of the bytes; zeros that fill the place up may follow (ISO 32000-2 §12.8.1).</summary>
    public static (CmsSignature? Message, CmsFault? Fault) Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new Asn1InputStream(bytes.ToArray());
            var first = stream.ReadObject();
            if (first is Asn1Sequence seal && seal.Count >= 2 && seal[0] is Asn1Sequence)
            {
                // An electronic seal begins with what it signs, a message with its type.
                return (null, new(SignatureStatus.UnsupportedAlgorithm, SignatureReasons.Unsupported("GB/T 38540")));
            }

            var outer = ContentInfo.GetInstance(first);
            if (outer?.ContentType.Id is not (SignedDataType or SignedDataTypeOfGm))
            {
                return Broken(SignatureReasons.NotSigned);
            }

            var data = SignedData.GetInstance(outer.Content);
            if (data.SignerInfos.Count != 1)
            {
                return Broken(SignatureReasons.NoSigner);
            }

            var signer = SignerInfo.GetInstance(data.SignerInfos[0]);
            var certificates = new List<X509Certificate>();
            foreach (var encoded in (data.Certificates ?? DerSet.Empty).Take(MostCertificates))
            {
                if (encoded.ToAsn1Object() is Asn1Sequence sequence)
                {
                    certificates.Add(new X509Certificate(X509CertificateStructure.GetInstance(sequence)));
                }
            }

            var content = data.EncapContentInfo.Content switch
            {
                null => null,
                Asn1OctetString octets => octets.GetOctets(),
                var other => other.ToAsn1Object().GetEncoded(),
            };
            var certificate = certificates.Find(c => Names(signer.SignerID, c));
            return (new CmsSignature(signer, data.EncapContentInfo.ContentType.Id, content, certificates, certificate), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The parser throws many kinds on what is not the syntax.
            return Broken(SignatureReasons.NotSigned);
        }
    }

    /// <summary>Whether the content and the signer's key belong to this signature; null when they do.</summary>
    public CmsFault? Check(SignedContent content)
    {
        if (Certificate is null)
        {
            return new(SignatureStatus.Malformed, SignatureReasons.NoCertificate);
        }

        var method = SignatureMethod.Of(signer.SignatureAlgorithm, signer.DigestAlgorithm, Certificate);
        if (method.Fault is not null)
        {
            return method.Fault;
        }

        if (signer.SignedAttrs is null)
        {
            return method.Verify(content, Value) ? method.Weakness : new(SignatureStatus.Modified, SignatureReasons.Digest);
        }

        if (Signed(CmsAttributes.MessageDigest) is not Asn1OctetString digest
            || Signed(CmsAttributes.ContentType) is not DerObjectIdentifier type || type.Id != ContentType)
        {
            return new(SignatureStatus.Malformed, SignatureReasons.Attributes);
        }

        // The signature is over the attributes as a DER SET, whatever they are written as (RFC 5652 §5.4); some signers do not sort it.
        var attributes = signer.SignedAttrs;
        if (!method.Verify(SignedContent.Of(attributes.GetEncoded(Asn1Encodable.Der)), Value)
            && !method.Verify(SignedContent.Of(attributes.GetEncoded(Asn1Encodable.DL)), Value))
        {
            return new(SignatureStatus.Modified, SignatureReasons.Signature);
        }

        if (!digest.GetOctets().AsSpan().SequenceEqual(content.Digest(method.Digest())))
        {
            return new(SignatureStatus.Modified, SignatureReasons.Digest);
        }

        return SigningCertificate.Matches(Signed, Certificate) ? method.Weakness : new(SignatureStatus.Modified, SignatureReasons.Certificate);
    }

    private Asn1Object? Signed(DerObjectIdentifier type) => Only(signer.SignedAttrs, type.Id);

    /// <summary>The one value of the one attribute of a type; null when it is absent or not the only one.</summary>
    private static Asn1Object? Only(Asn1Set? attributes, string type)
    {
        var found = (attributes ?? DerSet.Empty).Select(Org.BouncyCastle.Asn1.Cms.Attribute.GetInstance).Where(a => a.AttrType.Id == type).Take(2).ToList();
        return found is [var only] && only.AttrValues.Count == 1 ? only.AttrValues[0].ToAsn1Object() : null;
    }

    private static bool Names(SignerIdentifier identifier, X509Certificate certificate)
    {
        if (identifier.IsTagged)
        {
            var key = certificate.GetExtensionValue(X509Extensions.SubjectKeyIdentifier);
            return key is not null && Asn1OctetString.GetInstance(key.GetOctets()).Equals(Asn1OctetString.GetInstance(identifier.ID));
        }

        var name = IssuerAndSerialNumber.GetInstance(identifier.ID);
        return name.SerialNumber.HasValue(certificate.SerialNumber) && name.Issuer.Equivalent(certificate.IssuerDN);
    }

    private static (CmsSignature?, CmsFault?) Broken(Sentence says) => (null, new(SignatureStatus.Malformed, says));
}

/// <summary>Why a signature does not stand, and with which status.</summary>
internal sealed record CmsFault(SignatureStatus Status, Sentence Reason);
