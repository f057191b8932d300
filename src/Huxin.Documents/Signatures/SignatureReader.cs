using Huxin.Documents.Reading;
using Huxin.Documents.Signatures.Pdf;
using Huxin.Engine;

namespace Huxin.Documents.Signatures;

/// <summary>
/// Reads the signatures of a PDF: ISO 32000-2 §12.8, ETSI EN 319 142-1 (PAdES), RFC 5652 (CMS), RFC 3161 (time stamps), GM/T 0009 and
/// 0010 (SM2 with SM3). Nothing is fetched, so revocation is not known. Never throws on a bad file and never takes longer than five seconds.
/// </summary>
public static class SignatureReader
{
    public static readonly Refusal NotPdf = new(
        "signature.not-pdf",
        "这不是 PDF 文件；电子签名只在 PDF 里核验。",
        "This is not a PDF; digital signatures are checked in PDF files only.");

    /// <param name="content">The file, at most 20 MB.</param>
    /// <param name="roots">The certificates trusted here.</param>
    /// <param name="now">The present, for signatures that state no time of their own.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>The reading, or a refusal when this is no PDF, or one too large or too complex.</returns>
    public static Outcome<SignatureReading> Read(ReadOnlyMemory<byte> content, TrustedRoots roots, DateTimeOffset now, CancellationToken cancel = default) =>
        Read(content, roots, now, ReadingLimits.Default, cancel);

    internal static Outcome<SignatureReading> Read(
        ReadOnlyMemory<byte> content, TrustedRoots roots, DateTimeOffset now, ReadingLimits limits, CancellationToken cancel = default)
    {
        if (limits.Refusal(content) is { } refusal)
        {
            return refusal;
        }

        return IsPdf(content.Span)
            ? DocumentReader.Within(limits, token => Judge(content, roots, now, limits, token), cancel)
            : NotPdf;
    }

    /// <summary>A PDF whose head is damaged is still one for viewers that look at its tail.</summary>
    private static bool IsPdf(ReadOnlySpan<byte> content) =>
        content[..Math.Min(content.Length, 1024)].IndexOf("%PDF-"u8) >= 0 || content.IndexOf("/ByteRange"u8) >= 0 || content.LastIndexOf("startxref"u8) >= 0;

    internal static SignatureReading Judge(ReadOnlyMemory<byte> content, TrustedRoots roots, DateTimeOffset now, ReadingLimits limits, CancellationToken cancel)
    {
        var file = PdfFile.Open(content, limits, cancel);
        var check = new SignatureCheck(file, roots, now, limits, cancel);
        var checks = FoundSignature.In(file).Select(check.Of).ToList();
        if (checks.Count == 0)
        {
            return SignatureReading.None;
        }

        var entries = checks.ConvertAll(c => c.Entry);
        var signatures = entries.Any(e => !e.IsTimestamp) ? entries.FindAll(e => !e.IsTimestamp) : entries;
        var deciding = signatures.OrderBy(e => e.Status).Last();
        var end = checks.Max(c => c.End);
        return new SignatureReading
        {
            Status = deciding.Status,
            Reason = deciding.Reason,
            CoversWholeFile = entries.Any(e => e.CoversWholeFile),
            Signer = deciding.Signer,
            SignedAt = deciding.SignedAt,
            LaterChanges = end > 0 ? LaterSaves.Count(file, end, cancel) : 0,
            Signatures = entries,
        };
    }
}
