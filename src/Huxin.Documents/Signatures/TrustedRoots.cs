using System.Text;
using Org.BouncyCastle.X509;

namespace Huxin.Documents.Signatures;

/// <summary>The certificates an installation trusts as roots. By default there are none: an intact signature is then <c>untrusted-root</c>.</summary>
public sealed class TrustedRoots
{
    private const int MostCertificates = 10_000;

    private TrustedRoots(IReadOnlyList<X509Certificate> certificates) => Certificates = certificates;

    public static TrustedRoots None { get; } = new([]);

    public int Count => Certificates.Count;

    internal IReadOnlyList<X509Certificate> Certificates { get; }

    /// <summary>The certificates in the given files, each PEM (one or several certificates) or DER.</summary>
    /// <returns>Null when one of them holds no certificate that can be read.</returns>
    public static TrustedRoots? From(IEnumerable<ReadOnlyMemory<byte>> files)
    {
        var certificates = new List<X509Certificate>();
        foreach (var file in files)
        {
            var before = certificates.Count;
            try
            {
                certificates.AddRange(Read(file).Take(MostCertificates));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // The parser throws many kinds on damaged certificates.
                return null;
            }

            if (certificates.Count == before)
            {
                return null;
            }
        }

        return new TrustedRoots(certificates);
    }

    /// <summary>A PEM or DER file, or every such file (<c>.pem</c>, <c>.crt</c>, <c>.cer</c>, <c>.der</c>) of a folder.</summary>
    /// <returns>Null when nothing is there, it cannot be opened, or something there is no certificate.</returns>
    public static TrustedRoots? Load(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                var files = Directory.EnumerateFiles(path)
                    .Where(f => Path.GetExtension(f).ToUpperInvariant() is ".PEM" or ".CRT" or ".CER" or ".DER")
                    .Order(StringComparer.Ordinal);
                return From(files.Select(f => (ReadOnlyMemory<byte>)File.ReadAllBytes(f)));
            }

            return File.Exists(path) ? From([File.ReadAllBytes(path)]) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public TrustedRoots And(TrustedRoots others) => new([.. Certificates, .. others.Certificates]);

    private static IEnumerable<X509Certificate> Read(ReadOnlyMemory<byte> file)
    {
        const string begin = "-----BEGIN CERTIFICATE-----";
        const string end = "-----END CERTIFICATE-----";
        var text = Encoding.ASCII.GetString(file.Span);
        if (!text.Contains(begin, StringComparison.Ordinal))
        {
            yield return new X509Certificate(file.ToArray());
            yield break;
        }

        for (var at = text.IndexOf(begin, StringComparison.Ordinal); at >= 0; at = text.IndexOf(begin, at + 1, StringComparison.Ordinal))
        {
            var stop = text.IndexOf(end, at, StringComparison.Ordinal);
            yield return new X509Certificate(Convert.FromBase64String(text[(at + begin.Length)..(stop < 0 ? text.Length : stop)]));
        }
    }
}
