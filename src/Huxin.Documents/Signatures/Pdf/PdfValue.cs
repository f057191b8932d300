namespace Huxin.Documents.Signatures.Pdf;

/// <summary>A value of the PDF object language (ISO 32000-2 §7.3), as it stands in the file.</summary>
internal abstract record PdfValue
{
    public static PdfValue Null { get; } = new PdfNull();
}

internal sealed record PdfNull : PdfValue;

internal sealed record PdfBoolean(bool Value) : PdfValue;

internal sealed record PdfNumber(double Value) : PdfValue
{
    public bool IsWhole => Value is >= long.MinValue and <= long.MaxValue && Value == Math.Floor(Value);
}

internal sealed record PdfName(string Value) : PdfValue;

internal sealed record PdfReference(int Number, int Generation) : PdfValue;

/// <summary>A string. <see cref="Start"/> and <see cref="End"/> are where its delimiters stand in the file; -1 inside an object stream.</summary>
internal sealed record PdfString(ReadOnlyMemory<byte> Bytes, int Start, int End, bool Hexadecimal) : PdfValue
{
    /// <summary>Text strings are UTF-16 with a mark, UTF-8 with a mark, or PDFDocEncoding, which Latin 1 stands in for.</summary>
    public string Text => Bytes.Span switch
    {
        [0xFE, 0xFF, ..] => System.Text.Encoding.BigEndianUnicode.GetString(Bytes.Span[2..]),
        [0xFF, 0xFE, ..] => System.Text.Encoding.Unicode.GetString(Bytes.Span[2..]),
        [0xEF, 0xBB, 0xBF, ..] => System.Text.Encoding.UTF8.GetString(Bytes.Span[3..]),
        _ => System.Text.Encoding.Latin1.GetString(Bytes.Span),
    };
}

internal sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue;

internal sealed record PdfDictionary(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue
{
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, PdfValue>());

    /// <summary>The entry as written; null when it is absent or the null object, which mean the same (§7.3.7).</summary>
    public PdfValue? this[string key] => Entries.TryGetValue(key, out var value) && value is not PdfNull ? value : null;

    public PdfDictionary With(string key, PdfValue value) => new(new Dictionary<string, PdfValue>(Entries) { [key] = value });
}

/// <summary>A stream: its dictionary and its bytes as stored, still filtered.</summary>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Stored) : PdfValue;
