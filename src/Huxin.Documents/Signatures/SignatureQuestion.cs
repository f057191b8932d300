namespace Huxin.Documents.Signatures;

/// <summary>What a signature is judged by, in a form that another process can be told.</summary>
/// <param name="Roots">The certificates trusted, PEM or DER.</param>
/// <param name="Now">The present, for signatures that state no time of their own.</param>
public sealed record SignatureQuestion(IReadOnlyList<byte[]> Roots, DateTimeOffset Now)
{
    /// <summary>The question by the roots an installation trusts.</summary>
    public static SignatureQuestion With(TrustedRoots roots, DateTimeOffset now) => new([.. roots.Certificates.Select(root => root.GetEncoded())], now);

    internal TrustedRoots Trusted => TrustedRoots.From(Roots.Select(root => (ReadOnlyMemory<byte>)root)) ?? TrustedRoots.None;
}
