using Huxin.Documents.Signatures.Pdf;

namespace Huxin.Documents.Signatures.Changes;

/// <summary>One page with what it inherits written out (ISO 32000-2 §7.7.3.4).</summary>
internal sealed record PdfPage(int Number, PdfDictionary Dictionary);

/// <summary>The pages of a document in order, and the numbers of the objects that hold them together.</summary>
internal sealed class PageTree
{
    private const int MostNodes = 200_000;

    private static readonly string[] inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];

    public PageTree(PdfFile file)
    {
        var waiting = new Stack<(PdfValue? Node, PdfDictionary Inherited)>();
        waiting.Push((file.Catalog?["Pages"], PdfDictionary.Empty));
        while (waiting.TryPop(out var next) && Nodes.Count < MostNodes)
        {
            var number = next.Node is PdfReference reference ? reference.Number : -1;
            if (file.Resolve(next.Node) is not PdfDictionary node || (number >= 0 && !Nodes.Add(number)))
            {
                continue;
            }

            var whole = next.Inherited;
            foreach (var key in inherited)
            {
                whole = node[key] is { } own ? whole.With(key, own) : whole;
            }

            if (node["Kids"] is not null)
            {
                foreach (var kid in file.Items(node["Kids"]).Reverse())
                {
                    waiting.Push((kid, whole));
                }

                continue;
            }

            foreach (var (key, value) in node.Entries)
            {
                whole = whole.With(key, value);
            }

            Pages.Add(new PdfPage(number, whole));
        }
    }

    public List<PdfPage> Pages { get; } = [];

    /// <summary>Pages and the nodes above them.</summary>
    public HashSet<int> Nodes { get; } = [];
}
