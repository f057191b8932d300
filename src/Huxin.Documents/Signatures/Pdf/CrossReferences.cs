namespace Huxin.Documents.Signatures.Pdf;

/// <summary>Where an object stands: at a place in the file, or as one of the objects in an object stream; otherwise it is free.</summary>
internal readonly record struct PdfPlace(int Offset, int Stream, int Index)
{
    public static PdfPlace Free => new(-1, -1, -1);

    public bool IsFree => Offset < 0 && Stream < 0;

    public static PdfPlace At(int offset) => new(offset, -1, -1);

    public static PdfPlace In(int stream, int index) => new(-1, stream, index);
}

/// <summary>One cross-reference section: what one save of the file wrote (ISO 32000-2 §7.5.4 to §7.5.8).</summary>
internal sealed record PdfSection(int Offset, IReadOnlyDictionary<int, PdfPlace> Places, PdfDictionary Trailer, bool IsStream);

/// <summary>Reads the chain of cross-reference sections, newest first.</summary>
internal static class CrossReferences
{
    private const int MostSections = 2000;

    /// <summary>More objects than a file of the largest size we read can hold.</summary>
    private const int HighestNumber = 8_388_607;

    /// <summary>Where the last <c>startxref</c> points; null when there is none.</summary>
    public static int? Start(ReadOnlyMemory<byte> content)
    {
        var at = content.Span.LastIndexOf("startxref"u8);
        if (at < 0)
        {
            return null;
        }

        var syntax = new PdfSyntax(content, at + "startxref".Length);
        return syntax.TakeNumber() is { } offset && offset < content.Length ? (int)offset : null;
    }

    /// <returns>Null when the chain is broken somewhere: then nothing of it is believed.</returns>
    public static IReadOnlyList<PdfSection>? Chain(ReadOnlyMemory<byte> content, long mostUnfolded, CancellationToken cancel)
    {
        var sections = new List<PdfSection>();
        var seen = new HashSet<int>();
        var next = Start(content);
        while (next is { } offset)
        {
            cancel.ThrowIfCancellationRequested();
            if (!seen.Add(offset) || sections.Count >= MostSections || Section(content, offset, mostUnfolded) is not { } section)
            {
                return null;
            }

            sections.Add(section);

            // A hybrid file's stream only fills in what its table leaves out, before the older sections do.
            if (section.Trailer["XRefStm"] is PdfNumber { IsWhole: true } hidden && hidden.Value >= 0 && hidden.Value < content.Length
                && Section(content, (int)hidden.Value, mostUnfolded) is { IsStream: true } stream)
            {
                sections.Add(stream);
            }

            if (section.Trailer["Prev"] is not { } previous)
            {
                break;
            }

            next = previous is PdfNumber { IsWhole: true } number && number.Value >= 0 && number.Value < content.Length ? (int)number.Value : null;
            if (next is null)
            {
                return null;
            }
        }

        return sections.Count == 0 ? null : sections;
    }

    private static PdfSection? Section(ReadOnlyMemory<byte> content, int offset, long mostUnfolded)
    {
        var syntax = new PdfSyntax(content, offset);
        return syntax.Take("xref"u8) ? Table(syntax, offset) : Stream(content, offset, mostUnfolded);
    }

    private static PdfSection? Table(PdfSyntax syntax, int offset)
    {
        var places = new Dictionary<int, PdfPlace>();
        while (!syntax.Take("trailer"u8))
        {
            if (syntax.TakeNumber() is not { } first || syntax.TakeNumber() is not { } count)
            {
                return null;
            }

            for (long i = 0; i < count; i++)
            {
                if (syntax.TakeNumber() is not { } place || syntax.TakeNumber() is null)
                {
                    return null;
                }

                var used = syntax.Take("n"u8);
                if (!used && !syntax.Take("f"u8))
                {
                    return null;
                }

                if (first + i <= HighestNumber)
                {
                    places[(int)(first + i)] = used && place is > 0 and <= int.MaxValue ? PdfPlace.At((int)place) : PdfPlace.Free;
                }
            }
        }

        return syntax.Value() is PdfDictionary trailer ? new PdfSection(offset, places, trailer, IsStream: false) : null;
    }

    private static PdfSection? Stream(ReadOnlyMemory<byte> content, int offset, long mostUnfolded)
    {
        if (PdfObjects.StreamAt(content, offset, value => value) is not { } stream
            || stream.Dictionary["W"] is not PdfArray { Items.Count: >= 3 } widths
            || PdfFilters.Unfold(stream, value => value, mostUnfolded) is not { } table)
        {
            return null;
        }

        var width = widths.Items.Take(3).Select(w => w is PdfNumber { Value: >= 0 and <= 8 } number ? (int)number.Value : 0).ToArray();
        var row = width.Sum();
        if (row == 0)
        {
            return null;
        }

        var places = new Dictionary<int, PdfPlace>();
        var at = 0;
        foreach (var (first, count) in Ranges(stream.Dictionary))
        {
            for (var number = first; number < first + count && number <= HighestNumber && at + row <= table.Length; number++, at += row)
            {
                var kind = width[0] == 0 ? 1 : Field(table, at, width[0]);
                var second = Field(table, at + width[0], width[1]);
                var third = Field(table, at + width[0] + width[1], width[2]);
                places[(int)number] = kind switch
                {
                    1 when second is > 0 and <= int.MaxValue => PdfPlace.At((int)second),
                    2 when second is > 0 and <= int.MaxValue && third is >= 0 and <= int.MaxValue => PdfPlace.In((int)second, (int)third),
                    _ => PdfPlace.Free,
                };
            }
        }

        return new PdfSection(offset, places, stream.Dictionary, IsStream: true);
    }

    private static IEnumerable<(long First, long Count)> Ranges(PdfDictionary dictionary)
    {
        if (dictionary["Index"] is not PdfArray index)
        {
            yield return (0, dictionary["Size"] is PdfNumber { Value: >= 0 and <= HighestNumber } size ? (long)size.Value : 0);
            yield break;
        }

        for (var i = 0; i + 1 < index.Items.Count; i += 2)
        {
            if (index.Items[i] is PdfNumber { Value: >= 0 and <= HighestNumber } first && index.Items[i + 1] is PdfNumber { Value: >= 0 and <= HighestNumber } count)
            {
                yield return ((long)first.Value, (long)count.Value);
            }
        }
    }

    private static long Field(byte[] table, int at, int width)
    {
        long value = 0;
        for (var i = 0; i < width; i++)
        {
            value = (value << 8) | table[at + i];
        }

        return value;
    }
}
