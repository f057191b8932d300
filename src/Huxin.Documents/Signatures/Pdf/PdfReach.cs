namespace Huxin.Documents.Signatures.Pdf;

/// <summary>Which objects a document refers to, whether or not they are there.</summary>
internal static class PdfReach
{
    /// <param name="file">The document; the way begins at its trailer.</param>
    /// <param name="through">Whether the way goes through an entry of a dictionary.</param>
    /// <param name="cancel">Stops the walk.</param>
    public static HashSet<int> Of(PdfFile file, Func<PdfDictionary, string, bool> through, CancellationToken cancel)
    {
        var reached = new HashSet<int>();
        var waiting = new Stack<PdfValue>();
        waiting.Push(file.Trailer);
        while (waiting.TryPop(out var value))
        {
            switch (value)
            {
                case PdfReference reference when reached.Add(reference.Number):
                    cancel.ThrowIfCancellationRequested();
                    waiting.Push(file.Object(reference.Number));
                    break;
                case PdfArray array:
                    Push(array.Items);
                    break;
                case PdfDictionary dictionary:
                    Push(dictionary.Entries.Where(e => through(dictionary, e.Key)).Select(e => e.Value));
                    break;
                case PdfStream stream:
                    waiting.Push(stream.Dictionary);
                    break;
            }
        }

        return reached;

        void Push(IEnumerable<PdfValue> values)
        {
            foreach (var value in values)
            {
                waiting.Push(value);
            }
        }
    }
}
