using Org.BouncyCastle.Asn1.Tsp;
using Org.BouncyCastle.X509;

namespace Huxin.Documents.Signatures;

/// <summary>A time stamp token (RFC 3161): somebody signs that a digest existed at a time.</summary>
internal sealed record TimestampToken(DateTimeOffset Time, X509Certificate Certificate, IReadOnlyList<X509Certificate> Certificates)
{
    /// <summary>Only a certificate issued for it makes a clock (RFC 3161 §2.3); anybody else's time is one more claim.</summary>
    private const string StampingPurpose = "1.3.6.1.5.5.7.3.8";

    private const string TstInfoType = "1.2.840.113549.1.9.16.1.4";

    /// <summary>The token, when it is intact and over this content; otherwise why not.</summary>
    public static (TimestampToken? Token, CmsFault? Fault) Read(ReadOnlyMemory<byte> token, SignedContent content)
    {
        var (cms, broken) = CmsSignature.Parse(token);
        if (cms is null)
        {
            return (null, broken);
        }

        if (cms.ContentType != TstInfoType || cms.Content is not { } info || Stated(info) is not { } stated)
        {
            return (null, new(SignatureStatus.Malformed, SignatureReasons.NotSigned));
        }

        if (cms.Check(SignedContent.Of(info)) is { } fault)
        {
            return (null, fault);
        }

        if (cms.Certificate!.GetExtendedKeyUsage()?.Any(u => u.Id == StampingPurpose) is not true)
        {
            return (null, new(SignatureStatus.Malformed, SignatureReasons.NoStamper));
        }

        if (SignatureMethod.Name(stated.MessageImprint.HashAlgorithm) is not { } digest)
        {
            return (null, new(SignatureStatus.UnsupportedAlgorithm, SignatureReasons.Unsupported(stated.MessageImprint.HashAlgorithm.Algorithm.Id)));
        }

        return content.Digest(SignatureMethod.New(digest)).AsSpan().SequenceEqual(stated.MessageImprint.GetHashedMessage())
            ? (new(stated.GenTime.ToDateTime(), cms.Certificate!, cms.Certificates), null)
            : (null, new(SignatureStatus.Modified, SignatureReasons.Digest));
    }

    private static TstInfo? Stated(byte[] info)
    {
        try
        {
            var stated = TstInfo.GetInstance(info);
            _ = stated.GenTime.ToDateTime();
            return stated;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }
}
