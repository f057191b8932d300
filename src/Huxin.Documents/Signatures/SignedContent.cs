using Org.BouncyCastle.Crypto;

namespace Huxin.Documents.Signatures;

/// <summary>What was signed, in pieces: a file without the place where its signature stands.</summary>
internal sealed class SignedContent(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
{
    public static SignedContent Of(byte[] bytes) => new([bytes]);

    public byte[] Digest(IDigest digest)
    {
        foreach (var piece in pieces)
        {
            digest.BlockUpdate(piece.Span);
        }

        var result = new byte[digest.GetDigestSize()];
        digest.DoFinal(result, 0);
        return result;
    }

    public void PutInto(ISigner signer)
    {
        foreach (var piece in pieces)
        {
            signer.BlockUpdate(piece.Span);
        }
    }
}
