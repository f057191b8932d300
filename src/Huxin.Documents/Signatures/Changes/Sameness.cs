using Huxin.Documents.Reading;
using Huxin.Documents.Signatures.Pdf;

namespace Huxin.Documents.Signatures.Changes;

/// <summary>
/// Whether two values say the same in two states of a document, through all references. References to pages, fields and annotations are the
/// same when their numbers are: what those objects say is compared in their own place.
/// </summary>
internal sealed class Sameness(PdfFile before, PdfFile after, Func<int, bool> comparedElsewhere, CancellationToken cancel)
{
    private const int MostSteps = 20_000_000;

    private readonly HashSet<(int, int)> assumed = [];
    private int steps;

    public bool Holds(PdfValue? first, PdfValue? second)
    {
        var waiting = new Stack<(PdfValue?, PdfValue?)>();
        waiting.Push((first, second));
        while (waiting.TryPop(out var pair))
        {
            if ((++steps & 1023) == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            if (steps > MostSteps)
            {
                throw new ReadingRefused(ReadingRefusals.TooComplex);
            }

            if (!Step(pair.Item1, pair.Item2, waiting))
            {
                return false;
            }
        }

        return true;
    }

    private bool Step(PdfValue? first, PdfValue? second, Stack<(PdfValue?, PdfValue?)> waiting)
    {
        if (first is PdfReference one && second is PdfReference two)
        {
            if ((one.Number == two.Number && comparedElsewhere(one.Number)) || !assumed.Add((one.Number, two.Number)))
            {
                return true;
            }
        }

        switch (before.Resolve(first), after.Resolve(second))
        {
            case (null, null):
                return true;
            case (PdfDictionary a, PdfDictionary b):
                return Entries(a, b, [], waiting);
            case (PdfArray a, PdfArray b):
                if (a.Items.Count != b.Items.Count)
                {
                    return false;
                }

                for (var i = 0; i < a.Items.Count; i++)
                {
                    waiting.Push((a.Items[i], b.Items[i]));
                }

                return true;
            case (PdfStream a, PdfStream b):
                return a.Stored.Span.SequenceEqual(b.Stored.Span) && Entries(a.Dictionary, b.Dictionary, ["Length"], waiting);
            case (PdfString a, PdfString b):
                return a.Bytes.Span.SequenceEqual(b.Bytes.Span);
            case var (a, b):
                return Equals(a, b);
        }
    }

    private static bool Entries(PdfDictionary a, PdfDictionary b, string[] except, Stack<(PdfValue?, PdfValue?)> waiting)
    {
        foreach (var key in a.Entries.Keys.Union(b.Entries.Keys).Except(except))
        {
            waiting.Push((a[key], b[key]));
        }

        return true;
    }
}
