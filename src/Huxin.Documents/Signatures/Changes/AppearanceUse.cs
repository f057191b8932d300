using Huxin.Documents.Signatures.Pdf;

namespace Huxin.Documents.Signatures.Changes;

/// <summary>
/// Where appearances of annotations are used. One that the rest of the document uses as well may not be exchanged in the name of a form:
/// the exchange could be meant for the other place.
/// </summary>
internal static class AppearanceUse
{
    /// <summary>The numbers of the objects reached from the trailer without going through an annotation's appearance.</summary>
    public static HashSet<int> Elsewhere(PdfFile file, CancellationToken cancel) =>
        PdfReach.Of(file, (dictionary, key) => key != "AP" || !IsAnnotation(dictionary), cancel);

    /// <summary>The numbers of the objects that make up an appearance: its dictionary and the streams for its states.</summary>
    public static IEnumerable<int> Of(PdfFile file, PdfValue? appearance)
    {
        var waiting = new Stack<(PdfValue? Value, int Depth)>();
        waiting.Push((appearance, 0));
        while (waiting.TryPop(out var next))
        {
            if (next.Value is PdfReference reference)
            {
                yield return reference.Number;
            }

            if (file.Resolve(next.Value) is PdfDictionary dictionary && next.Depth < 3)
            {
                foreach (var value in dictionary.Entries.Values)
                {
                    waiting.Push((value, next.Depth + 1));
                }
            }
        }
    }

    private static bool IsAnnotation(PdfDictionary dictionary) => dictionary["Rect"] is not null || dictionary["Subtype"] is PdfName { Value: "Widget" };
}
