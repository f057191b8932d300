using Huxin.Documents.Signatures.Pdf;
using Huxin.Engine;

namespace Huxin.Documents.Signatures;

/// <summary>
/// The bytes that a signature covers. Only one layout proves anything (ISO 32000-2 §12.8.1): from the first byte of the file to the
/// signature's own value, and from there to the end of the save that wrote it. Every other layout leaves room for what nobody signed.
/// </summary>
internal sealed record SignedRange(int Gap, int Resumes, int End, Sentence? Fault)
{
    public static SignedRange Of(PdfFile file, PdfDictionary signature)
    {
        var numbers = file.Items(signature["ByteRange"]).Select(v => file.Whole(v) ?? -1).ToArray();
        if (numbers is not [0, > 0 and var gap, > 0 and var resumes, > 0 and var length])
        {
            return Wrong(SignatureReasons.Range);
        }

        if ((long)resumes + length > file.Content.Length)
        {
            return Wrong(SignatureReasons.Truncated);
        }

        var end = resumes + length;
        return file.Resolve(signature["Contents"]) is PdfString { Hexadecimal: true } value && value.Start == gap && value.End == resumes
            && IsHexadecimal(file.Content.Span[(gap + 1)..(resumes - 1)]) && EndsSave(file.Content.Span[..end])
                ? new SignedRange(gap, resumes, end, null)
                : Wrong(SignatureReasons.Range) with { End = EndsSave(file.Content.Span[..end]) ? end : 0 };
    }

    public SignedContent Content(PdfFile file) => new([file.Content[..Gap], file.Content[Resumes..End]]);

    private static SignedRange Wrong(Sentence fault) => new(0, 0, 0, fault);

    /// <summary>Nothing but digits may stand in the gap: it is the one place of the file that nobody signs.</summary>
    private static bool IsHexadecimal(ReadOnlySpan<byte> gap)
    {
        foreach (var value in gap)
        {
            if (!char.IsAsciiHexDigit((char)value) && !PdfSyntax.IsSpace(value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsSave(ReadOnlySpan<byte> bytes) => bytes.TrimEnd([(byte)9, (byte)10, (byte)13, (byte)32, (byte)0]).EndsWith("%%EOF"u8);
}
