using Huxin.Documents.Reading;

namespace Huxin.Documents.Signatures.Pdf;

/// <summary>Finds the objects of a damaged file by their headers, as viewers do when the cross-reference table is broken.</summary>
internal static class PdfSearch
{
    private const int MostObjects = 500_000;

    public static PdfSection Sections(ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancel)
    {
        var places = new Dictionary<int, PdfPlace>();
        var streams = new List<(int Number, PdfStream Stream)>();
        var trailer = PdfDictionary.Empty;
        PdfReference? catalog = null;
        var bytes = content.Span;
        for (var at = 0; places.Count < MostObjects;)
        {
            var next = bytes[at..].IndexOf("obj"u8);
            if (next < 0)
            {
                break;
            }

            at += next + 3;
            if (HeaderBefore(content, at - 3) is not { } header)
            {
                continue;
            }

            cancel.ThrowIfCancellationRequested();
            places[header.Number] = PdfPlace.At(header.Offset);
            var dictionary = new PdfSyntax(content, at).Value() as PdfDictionary;
            if (dictionary?["Type"] is PdfName { Value: "Catalog" })
            {
                catalog = new PdfReference(header.Number, 0);
            }
            else if (dictionary?["Type"] is PdfName { Value: "XRef" } && dictionary["Root"] is not null)
            {
                trailer = dictionary;
            }
            else if (dictionary?["Type"] is PdfName { Value: "ObjStm" } && PdfObjects.StreamAt(content, header.Offset, value => value) is { } stream)
            {
                streams.Add((header.Number, stream));
            }
        }

        var unfolded = 0L;
        foreach (var (number, stream) in streams)
        {
            cancel.ThrowIfCancellationRequested();
            var objects = PdfFilters.Unfold(stream, value => value, limits.UnpackedBytes - unfolded) ?? [];
            unfolded += objects.Length;
            var heads = new PdfSyntax(objects, 0, inFile: false);
            for (var i = 0; places.Count < MostObjects && heads.TakeNumber() is { } inner && heads.TakeNumber() is not null && inner <= int.MaxValue; i++)
            {
                places.TryAdd((int)inner, PdfPlace.In(number, i));
            }
        }

        return new PdfSection(-1, places, Trailer(content, trailer, catalog), IsStream: false);
    }

    private static (int Number, int Offset)? HeaderBefore(ReadOnlyMemory<byte> content, int word)
    {
        var bytes = content.Span;
        var at = word;
        for (var part = 0; part < 2; part++)
        {
            var end = at;
            while (at > 0 && PdfSyntax.IsSpace(bytes[at - 1]) && end - at < 8)
            {
                at--;
            }

            var digits = at;
            while (at > 0 && bytes[at - 1] is >= (byte)'0' and <= (byte)'9' && digits - at < 10)
            {
                at--;
            }

            if (at == digits || (part == 0 && end == digits && bytes[word - 1] is >= (byte)'0' and <= (byte)'9'))
            {
                return null;
            }
        }

        return new PdfSyntax(content, at).TakeObjectHeader() is { } header ? (header.Number, at) : null;
    }

    private static PdfDictionary Trailer(ReadOnlyMemory<byte> content, PdfDictionary fromStream, PdfReference? catalog)
    {
        var at = content.Span.LastIndexOf("trailer"u8);
        if (at >= 0 && new PdfSyntax(content, at + "trailer".Length).Value() is PdfDictionary trailer && trailer["Root"] is not null)
        {
            return trailer;
        }

        return fromStream["Root"] is null && catalog is not null ? fromStream.With("Root", catalog) : fromStream;
    }
}
