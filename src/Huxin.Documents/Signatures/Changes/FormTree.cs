using Huxin.Documents.Signatures.Pdf;

namespace Huxin.Documents.Signatures.Changes;

/// <summary>
/// A node of the form: a field, or one of the places on a page where a field shows (ISO 32000-2 §12.7.4). Type, value and default value are
/// with what the node inherits.
/// </summary>
internal sealed record FormNode(
    string Key, string Parent, string Name, string? Type, PdfValue? Value, PdfValue? Default, PdfDictionary Dictionary, int Number)
{
    public bool IsSignature => Type == "Sig";
}

/// <summary>The form of a document, flat. A node's key is its object number, or its place under its parent where it is written in it.</summary>
internal sealed class FormTree
{
    private const int MostNodes = 200_000;

    public FormTree(PdfFile file)
    {
        var form = file.Dictionary(file.Catalog?["AcroForm"]);
        var waiting = new Stack<(PdfValue Node, string Key, FormNode? Parent)>();
        Push(waiting, file.Items(form?["Fields"]), null);
        while (waiting.TryPop(out var next) && Nodes.Count < MostNodes)
        {
            if (file.Resolve(next.Node) is not PdfDictionary dictionary || Nodes.ContainsKey(next.Key))
            {
                continue;
            }

            var parent = next.Parent;
            var partial = file.Text(dictionary["T"]);
            var name = partial is null ? parent?.Name ?? "" : parent is null or { Name: "" } ? partial : $"{parent.Name}.{partial}";
            var node = new FormNode(
                next.Key,
                parent?.Key ?? "",
                name,
                file.Name(dictionary["FT"]) ?? parent?.Type,
                dictionary["V"] ?? parent?.Value,
                dictionary["DV"] ?? parent?.Default,
                dictionary,
                next.Node is PdfReference reference ? reference.Number : -1);
            Nodes.Add(node.Key, node);
            Push(waiting, file.Items(dictionary["Kids"]), node);
        }

        Numbers = [.. Nodes.Values.Where(n => n.Number >= 0).Select(n => n.Number)];
    }

    public Dictionary<string, FormNode> Nodes { get; } = new(StringComparer.Ordinal);

    public HashSet<int> Numbers { get; }

    private static void Push(Stack<(PdfValue Node, string Key, FormNode? Parent)> waiting, IReadOnlyList<PdfValue> kids, FormNode? parent)
    {
        for (var i = kids.Count - 1; i >= 0; i--)
        {
            waiting.Push((kids[i], kids[i] is PdfReference reference ? $"{reference.Number}" : $"{parent?.Key}/{i}", parent));
        }
    }
}
