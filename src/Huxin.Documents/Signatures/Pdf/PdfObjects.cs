namespace Huxin.Documents.Signatures.Pdf;

/// <summary>Reads one indirect object at its place in the file (ISO 32000-2 §7.3.8 and §7.3.10).</summary>
internal static class PdfObjects
{
    /// <summary>The object whose header stands at the offset, with its number; null when no header stands there.</summary>
    public static (int Number, PdfValue Value)? At(ReadOnlyMemory<byte> content, int offset, Func<PdfValue?, PdfValue?> resolve, PdfBudget? budget = null)
    {
        var syntax = new PdfSyntax(content, offset, budget: budget);
        if (syntax.TakeObjectHeader() is not { } header)
        {
            return null;
        }

        var value = syntax.Value();
        if (value is not PdfDictionary dictionary || !syntax.Take("stream"u8))
        {
            return (header.Number, value);
        }

        var start = syntax.Position;
        var bytes = content.Span;
        start += start < bytes.Length && bytes[start] == 13 ? 1 : 0;
        start += start < bytes.Length && bytes[start] == 10 ? 1 : 0;
        return (header.Number, new PdfStream(dictionary, content[start..End(content, start, resolve(dictionary["Length"]))]));
    }

    public static PdfStream? StreamAt(ReadOnlyMemory<byte> content, int offset, Func<PdfValue?, PdfValue?> resolve) =>
        At(content, offset, resolve)?.Value as PdfStream;

    /// <summary>The stated length is believed when <c>endstream</c> follows it; otherwise the keyword is searched for.</summary>
    private static int End(ReadOnlyMemory<byte> content, int start, PdfValue? length)
    {
        if (length is PdfNumber { IsWhole: true, Value: >= 0 } number && number.Value <= content.Length - start)
        {
            var stated = start + (int)number.Value;
            if (new PdfSyntax(content, stated).Take("endstream"u8))
            {
                return stated;
            }
        }

        var found = content.Span[start..].IndexOf("endstream"u8);
        return found < 0 ? content.Length : start + found;
    }
}
