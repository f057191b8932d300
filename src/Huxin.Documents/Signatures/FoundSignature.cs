using Huxin.Documents.Reading;
using Huxin.Documents.Signatures.Changes;
using Huxin.Documents.Signatures.Pdf;

namespace Huxin.Documents.Signatures;

/// <summary>A signature dictionary (ISO 32000-2 §12.8.1) with the field that holds it; null when no field does.</summary>
internal sealed record FoundSignature(PdfDictionary Dictionary, PdfString Value, FormNode? Field)
{
    private const int Most = 100;

    public bool IsTimestamp => Dictionary["Type"] is PdfName { Value: "DocTimeStamp" } || Dictionary["SubFilter"] is PdfName { Value: "ETSI.RFC3161" };

    /// <summary>
    /// The signatures of a file in the order in which they stand in it. Signatures that no field holds any more are found as well: a file
    /// that hides one says something else than a file that never had one.
    /// </summary>
    public static IReadOnlyList<FoundSignature> In(PdfFile file)
    {
        var found = new Dictionary<int, FoundSignature>();
        var form = new FormTree(file);
        foreach (var node in form.Nodes.Values.Where(n => n.IsSignature))
        {
            Add(node.Value, node);
        }

        foreach (var annotation in new PageTree(file).Pages.SelectMany(p => file.Items(p.Dictionary["Annots"])))
        {
            if (file.Dictionary(annotation) is { } widget && file.Name(widget["FT"]) == "Sig")
            {
                Add(widget["V"], new FormNode("", "", file.Text(widget["T"]) ?? "", "Sig", widget["V"], null, widget, -1));
            }
        }

        foreach (var number in WithRange(file))
        {
            Add(file.Object(number), null);
        }

        return found.Count <= Most ? [.. found.Values.OrderBy(f => f.Value.Start)] : throw new ReadingRefused(ReadingRefusals.TooComplex);

        void Add(PdfValue? value, FormNode? field)
        {
            if (file.Resolve(value) is PdfDictionary dictionary && dictionary["ByteRange"] is not null
                && file.Resolve(dictionary["Contents"]) is PdfString contents && !IsUsageRights(file, dictionary))
            {
                found.TryAdd(contents.Start, new FoundSignature(dictionary, contents, field));
            }
        }
    }

    /// <summary>Usage rights (§12.8.2.3) let one product's menus work; they are nobody's signature of the document.</summary>
    private static bool IsUsageRights(PdfFile file, PdfDictionary signature) =>
        file.Items(signature["Reference"]).Any(r => file.Name(file.Dictionary(r)?["TransformMethod"]) is "UR" or "UR3");

    /// <summary>The objects in use inside which the word ByteRange stands. A signature's value is never in an object stream.</summary>
    private static IEnumerable<int> WithRange(PdfFile file)
    {
        var places = file.Numbers.Select(n => (file.Place(n).Offset, Number: n)).Where(p => p.Offset >= 0).Order().ToArray();
        var offsets = places.Select(p => p.Offset).ToArray();
        var count = 0;
        for (var at = 0; count <= Most; count++)
        {
            var next = file.Content.Span[at..].IndexOf("/ByteRange"u8);
            if (next < 0)
            {
                yield break;
            }

            at += next + 1;
            var index = Array.BinarySearch(offsets, at);
            index = index < 0 ? ~index - 1 : index;
            if (index >= 0)
            {
                yield return places[index].Number;
            }
        }
    }
}
