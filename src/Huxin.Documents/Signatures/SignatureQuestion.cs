namespace Huxin.Documents.Signatures;

/// <summary>What a signature is judged by, in a form that another process can be told.</summary>
/// <param name="Roots">The certificates trusted, PEM or DER.</param>
/// <param name="Now">The present, for signatures that state no time of their own.</param>
public sealed record SignatureQuestion(IReadOnlyList<byte[]> Roots, DateTimeOffset Now)
{
    internal TrustedRoots Trusted => TrustedRoots.From(Roots.Select(root => (ReadOnlyMemory<byte>)root)) ?? TrustedRoots.None;
}
