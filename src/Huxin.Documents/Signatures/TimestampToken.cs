using Org.BouncyCastle.Asn1.Tsp;
using Org.BouncyCastle.X509;

namespace Huxin.Documents.Signatures;

/// <summary>A time stamp token (RFC 3161): somebody signs that a digest existed at a time.</summary>
internal sealed record TimestampToken(DateTimeOffset Time, X509Certificate Certificate, IReadOnlyList<X509Certificate> Certificates)
{
    private const string TstInfoType = "1.2.840.113549.1.9.16.1.4";

    /// <summary>The token, when it is intact and over this content; otherwise why not.</summary>
    public static (TimestampToken? Token, CmsFault? Fault) Read(ReadOnlyMemory<byte> token, SignedContent content)
    {
        var parsed = CmsSignature.Parse(token);
        if (!parsed.Ok)
        {
            return (null, new(SignatureStatus.Malformed, parsed.Refusal.Says));
        }

        var cms = parsed.Value;
        if (cms.ContentType != TstInfoType || cms.Content is not { } info || Stated(info) is not { } stated)
        {
            return (null, new(SignatureStatus.Malformed, SignatureReasons.NotSigned));
        }

        if (cms.Check(SignedContent.Of(info)) is { } fault)
        {
            return (null, fault);
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
