using Huxin.Documents.Reading;

namespace Huxin.Documents.Signatures.Pdf;

/// <summary>
/// The objects of a PDF as its last cross-reference section gives them. A file whose chain of sections is broken is searched for its
/// objects instead, and says so by <see cref="Rebuilt"/>.
/// </summary>
internal sealed class PdfFile
{
    private const int MostHops = 32;

    private readonly Dictionary<int, PdfPlace> places;
    private readonly Dictionary<int, PdfValue> read = [];
    private readonly Dictionary<int, IReadOnlyList<(int Number, PdfValue Value)>> unfolded = [];
    private readonly HashSet<int> reading = [];
    private readonly PdfBudget budget = new();
    private readonly ReadingLimits limits;
    private readonly CancellationToken cancel;
    private long unfoldedBytes;

    private PdfFile(ReadOnlyMemory<byte> content, IReadOnlyList<PdfSection> sections, bool rebuilt, ReadingLimits limits, CancellationToken cancel)
    {
        (Content, Sections, Rebuilt, this.limits, this.cancel) = (content, sections, rebuilt, limits, cancel);
        places = new Dictionary<int, PdfPlace>();
        foreach (var section in sections)
        {
            foreach (var (number, place) in section.Places)
            {
                places.TryAdd(number, place);
            }
        }

        Trailer = sections.Count > 0 ? sections[0].Trailer : PdfDictionary.Empty;
    }

    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The cross-reference sections, newest first.</summary>
    public IReadOnlyList<PdfSection> Sections { get; }

    public bool Rebuilt { get; }

    public PdfDictionary Trailer { get; }

    public PdfDictionary? Catalog => Resolve(Trailer["Root"]) as PdfDictionary;

    public bool IsEncrypted => Trailer["Encrypt"] is not null;

    /// <summary>The numbers of the objects that are in use.</summary>
    public IEnumerable<int> Numbers => places.Where(p => !p.Value.IsFree).Select(p => p.Key);

    public static PdfFile Open(ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancel)
    {
        var sections = CrossReferences.Chain(content, limits.UnpackedBytes, cancel);
        if (sections is not null)
        {
            var file = new PdfFile(content, sections, rebuilt: false, limits, cancel);
            if (file.Catalog is not null)
            {
                return file;
            }
        }

        return new PdfFile(content, [PdfSearch.Sections(content, limits, cancel)], rebuilt: true, limits, cancel);
    }

    /// <summary>The file as it was before the given number of its newest sections was written.</summary>
    public PdfFile Without(int newest) => new(Content, [.. Sections.Skip(newest)], Rebuilt, limits, cancel);

    public PdfPlace Place(int number) => places.GetValueOrDefault(number, PdfPlace.Free);

    /// <summary>Follows references to the value; null for nothing. What points in a circle is nothing.</summary>
    public PdfValue? Resolve(PdfValue? value)
    {
        for (var hops = 0; value is PdfReference reference; hops++)
        {
            if (hops == MostHops)
            {
                return null;
            }

            value = Object(reference.Number);
        }

        return value is PdfNull ? null : value;
    }

    public PdfDictionary? Dictionary(PdfValue? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public IReadOnlyList<PdfValue> Items(PdfValue? value) => Resolve(value) is PdfArray array ? array.Items : [];

    public string? Name(PdfValue? value) => (Resolve(value) as PdfName)?.Value;

    public int? Whole(PdfValue? value) => Resolve(value) is PdfNumber { IsWhole: true, Value: >= int.MinValue and <= int.MaxValue } number ? (int)number.Value : null;

    public string? Text(PdfValue? value) => (Resolve(value) as PdfString)?.Text;

    public PdfValue Object(int number)
    {
        if (read.TryGetValue(number, out var known))
        {
            return known;
        }

        cancel.ThrowIfCancellationRequested();
        var place = Place(number);
        if (place.IsFree || !reading.Add(number))
        {
            return PdfValue.Null;
        }

        try
        {
            // An entry that points at an object of another number points at nothing; viewers that take it anyway can be fooled with it.
            var value = place.Offset >= 0
                ? PdfObjects.At(Content, place.Offset, Resolve, budget) is { } found && found.Number == number ? found.Value : PdfValue.Null
                : InStream(place, number);
            return read[number] = value;
        }
        finally
        {
            reading.Remove(number);
        }
    }

    private PdfValue InStream(PdfPlace place, int number)
    {
        if (!unfolded.TryGetValue(place.Stream, out var objects))
        {
            objects = Place(place.Stream).Offset >= 0 && Object(place.Stream) is PdfStream stream ? Unfold(stream) : [];
            unfolded[place.Stream] = objects;
        }

        if (place.Index < objects.Count && objects[place.Index].Number == number)
        {
            return objects[place.Index].Value;
        }

        return objects.FirstOrDefault(o => o.Number == number).Value ?? PdfValue.Null;
    }

    private List<(int Number, PdfValue Value)> Unfold(PdfStream stream)
    {
        if (IsEncrypted || PdfFilters.Unfold(stream, Resolve, limits.UnpackedBytes - unfoldedBytes) is not { } bytes
            || Whole(stream.Dictionary["N"]) is not (> 0 and var count) || Whole(stream.Dictionary["First"]) is not (>= 0 and var first))
        {
            return [];
        }

        unfoldedBytes += bytes.Length;
        var heads = new PdfSyntax(bytes, 0, inFile: false);
        var objects = new List<(int Number, PdfValue Value)>();
        for (var i = 0; i < count && heads.TakeNumber() is { } number && heads.TakeNumber() is { } offset; i++)
        {
            if (number <= int.MaxValue && first + offset < bytes.Length)
            {
                objects.Add(((int)number, new PdfSyntax(bytes, (int)(first + offset), inFile: false, budget).Value()));
            }
        }

        return objects;
    }
}
