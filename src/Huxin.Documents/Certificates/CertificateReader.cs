using Huxin.Documents.Reading;
using Huxin.Engine;
using Huxin.Engine.Certificates;

namespace Huxin.Documents.Certificates;

/// <summary>What was read from a certificate. It is the candidate's paper: evidence to be verified with its issuer, never a register's answer.</summary>
public sealed record CertificateReading
{
    /// <summary>Kind, fields and checks, as the contract writes them.</summary>
    public required Certificate Certificate { get; init; }

    /// <summary>The text of the document in reading order.</summary>
    public required string Text { get; init; }

    /// <summary>What QR codes on the document say, in the order they were found.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary><c>pdf</c>, <c>docx</c>, <c>txt</c>, <c>md</c>, <c>html</c>, <c>rtf</c> or <c>image</c>, told from the content.</summary>
    public required string Format { get; init; }

    public required int Pages { get; init; }
}

/// <summary>
/// Reads certificates of study, insurance and employment and business licences: PDF, DOCX, photos, scans and texts. Never throws on a bad file
/// and never goes to the addresses it finds. Takes no longer than five seconds, and three more for each page that is a picture.
/// </summary>
public static class CertificateReader
{
    /// <summary>Letters of a watermark or stamp on a scanned page.</summary>
    private const int MarkLength = 120;

    /// <param name="content">The file, at most 20 MB.</param>
    /// <param name="fileName">Its name, which decides between kinds of plain text only.</param>
    /// <param name="cancel">Ends the reading; the caller then gets <see cref="OperationCanceledException"/>.</param>
    /// <returns>The reading, kind <c>other</c> included; or a refusal (<c>documents.…</c>) when the file cannot be read.</returns>
    public static Outcome<CertificateReading> Read(ReadOnlyMemory<byte> content, string fileName, CancellationToken cancel = default) =>
        Read(content, fileName, ReadingLimits.Default, cancel);

    internal static Outcome<CertificateReading> Read(ReadOnlyMemory<byte> content, string fileName, ReadingLimits limits, CancellationToken cancel)
    {
        if (limits.Refusal(content) is { } refusal)
        {
            return refusal;
        }

        var kind = DocumentType.Of(content.Span, fileName);
        if (kind == DocumentKind.Json)
        {
            return ReadingRefusals.UnknownType;
        }

        // A code that cannot be found, or not in time, is one thing less to judge and no reason to refuse the document.
        var found = DocumentReader.Within(limits, token => QrCodes.In(content, kind, limits, token), cancel);
        IReadOnlyList<string> codes = found.Ok ? found.Value : [];
        var reading = DocumentReader.Read(content, kind, limits, document => Of(document, codes), cancel);
        if (kind != DocumentKind.Pdf || !reading.Ok || reading.Value.Certificate.Kind != CertificateKind.Other || reading.Value.Text.Length > MarkLength)
        {
            return reading;
        }

        // So few letters are a mark on a scan; without pictures there is nothing more to read.
        var pictures = DocumentReader.ReadPictures(content, kind, limits, document => Of(document, codes), cancel);
        return pictures.Ok ? pictures : reading;
    }

    internal static CertificateReading Of(DocumentText document, IReadOnlyList<string> codes) => new()
    {
        Certificate = CertificateContent.Of(new CertificateText(document.Lines, document.Pictured), codes),
        Text = string.Join('\n', document.Lines.Select(line => line.Text)),
        Codes = codes,
        Format = document.Format,
        Pages = document.Pages,
    };
}
