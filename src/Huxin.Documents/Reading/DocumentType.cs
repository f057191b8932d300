using System.Text;

namespace Huxin.Documents.Reading;

internal enum DocumentKind
{
    Unknown,
    Pdf,
    Docx,
    OldOffice,
    EncryptedOffice,
    Image,
    Rtf,
    Html,
    Json,
    Markdown,
    Text,
}

/// <summary>Tells what a file is from its content. The name only decides between kinds of plain text.</summary>
internal static class DocumentType
{
    private static readonly byte[] oleMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static DocumentKind Of(ReadOnlySpan<byte> content, string fileName)
    {
        if (content.StartsWith(oleMark))
        {
            // A .docx with a password is an OLE container that holds a stream of this name.
            return content.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? DocumentKind.EncryptedOffice
                : DocumentKind.OldOffice;
        }

        if (content.StartsWith("PK\x03\x04"u8) || content.StartsWith("PK\x05\x06"u8))
        {
            return OfArchive(content);
        }

        // The standard wants the mark at the start; real files may carry something before it (ISO 32000-1, annex H.3.4.1).
        if (content[..Math.Min(content.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
        {
            return DocumentKind.Pdf;
        }

        if (IsImage(content))
        {
            return DocumentKind.Image;
        }

        return content.StartsWith("{\\rtf"u8) ? DocumentKind.Rtf : OfText(content, fileName);
    }

    private static bool IsImage(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || content.StartsWith("GIF8"u8)
        || content.StartsWith("II*\0"u8)
        || content.StartsWith("MM\0*"u8)
        || (content.StartsWith("RIFF"u8) && content.Length > 12 && content[8..12].SequenceEqual("WEBP"u8))
        || (content.Length > 12 && content[4..8].SequenceEqual("ftyp"u8)
            && (content[8..12].SequenceEqual("heic"u8) || content[8..12].SequenceEqual("mif1"u8)));

    private static DocumentKind OfArchive(ReadOnlySpan<byte> content)
    {
        // The part's name stands in clear in the archive's local headers and in its directory.
        return content.IndexOf("word/"u8) >= 0 || content.IndexOf("[Content_Types].xml"u8) >= 0
            ? DocumentKind.Docx
            : DocumentKind.Unknown;
    }

    private static DocumentKind OfText(ReadOnlySpan<byte> content, string fileName)
    {
        if (PlainTextReader.Decode(content) is not { } text)
        {
            return DocumentKind.Unknown;
        }

        var start = text.AsSpan(0, Math.Min(text.Length, 2000)).TrimStart();
        if (start.StartsWith("{"))
        {
            return DocumentKind.Json;
        }

        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith("<") && start.Contains("</", StringComparison.Ordinal)))
        {
            return DocumentKind.Html;
        }

        return Path.GetExtension(fileName).ToUpperInvariant() is ".MD" or ".MARKDOWN"
            ? DocumentKind.Markdown
            : DocumentKind.Text;
    }
}
