using System.IO.Compression;
using System.Text;
using Huxin.Documents.Reading;
using Huxin.Documents.Signatures.Changes;
using Huxin.Documents.Signatures.Pdf;

namespace Huxin.Documents.Paper;

/// <summary>
/// What a paper is made of, for those who have it read aloud, and an outline for those who look for a section. Skia writes neither through its
/// .NET binding: its texts, which stand in the page in the order they were put, are marked, and the tree of parts (ISO 32000-2 §14.7) is appended.
/// </summary>
internal static class PaperStructure
{
    /// <param name="pdf">As Skia printed it.</param>
    /// <param name="document">All parts.</param>
    /// <param name="texts">The texts of each page, and which part each belongs to; none where it repeats on every page.</param>
    /// <param name="headings">For the outline.</param>
    /// <param name="language">As BCP 47 names it: it chooses the voice.</param>
    public static byte[] Add(
        byte[] pdf, PaperElement document, IReadOnlyList<IReadOnlyList<PaperElement?>> texts, IReadOnlyList<PaperHeading> headings, string language)
    {
        var file = PdfFile.Open(pdf, ReadingLimits.Default, CancellationToken.None);
        var update = new PdfUpdate(file);
        var pages = new PageTree(file).Pages.ConvertAll(page => page.Number);
        var catalog = file.Catalog!
            .With("Lang", Ascii(language))
            .With("ViewerPreferences", Dictionary(("DisplayDocTitle", new PdfBoolean(true))));
        if (headings.Count > 0)
        {
            catalog = catalog.With("Outlines", Outline(update, pages, headings));
        }

        var contents = pages.ConvertAll(page => Contents(file, page));
        var marked = contents.Zip(texts, (content, of) => Marked(content.Text, of)).ToList();
        if (!marked.Contains(null))
        {
            for (var i = 0; i < pages.Count; i++)
            {
                update.Put(contents[i].Number, Dictionary(("Filter", new PdfName("FlateDecode"))), Packed(marked[i]!));
                update.Put(pages[i], ((PdfDictionary)file.Object(pages[i])).With("StructParents", new PdfNumber(i)).With("Tabs", new PdfName("S")));
            }

            catalog = catalog.With("MarkInfo", Dictionary(("Marked", new PdfBoolean(true)))).With("StructTreeRoot", Tree(update, pages, document, texts));
        }

        update.Put(((PdfReference)file.Trailer["Root"]!).Number, catalog);
        return update.Finish();
    }

    /// <summary>The page with each text named after its part; nothing when it does not hold these texts, as when a typeface drew one of them in two.</summary>
    private static string? Marked(string content, IReadOnlyList<PaperElement?> texts)
    {
        var (marked, number) = (new StringBuilder(content.Length + (texts.Count * 30)), 0);
        foreach (var line in content.Split('\n'))
        {
            if (line == "BT")
            {
                var part = texts.ElementAtOrDefault(number);
                marked.Append(part is null ? "/Artifact BMC\n" : $"/{part.Role} <</MCID {number}>> BDC\n");
                number++;
            }

            marked.Append(line).Append(line == "ET" ? "\nEMC\n" : "\n");
        }

        return number == texts.Count ? marked.ToString() : null;
    }

    private static PdfReference Tree(PdfUpdate update, List<int> pages, PaperElement document, IReadOnlyList<IReadOnlyList<PaperElement?>> texts)
    {
        var (root, parents) = (new PdfReference(update.NewNumber(), 0), new PdfReference(update.NewNumber(), 0));
        var places = new Dictionary<PaperElement, PdfReference>();
        var top = Put(document, root);
        var numbers = texts.SelectMany((page, i) => new PdfValue[]
        {
            new PdfNumber(i), new PdfArray([.. page.Select(part => part is null ? PdfValue.Null : places[part])]),
        });
        update.Put(parents.Number, Dictionary(("Nums", new PdfArray([.. numbers]))));
        update.Put(root.Number, Dictionary(
            ("Type", new PdfName("StructTreeRoot")), ("K", top), ("ParentTree", parents), ("ParentTreeNextKey", new PdfNumber(pages.Count))));
        return root;

        PdfReference Put(PaperElement part, PdfReference parent)
        {
            var own = places[part] = new PdfReference(update.NewNumber(), 0);
            var kids = part.Kids.Select(kid => kid.Element is { } element ? Put(element, own) : (PdfValue)Dictionary(
                ("Type", new PdfName("MCR")), ("Pg", new PdfReference(pages[kid.Page], 0)), ("MCID", new PdfNumber(kid.Text)))).ToList();
            update.Put(own.Number, Dictionary(("S", new PdfName($"{part.Role}")), ("P", parent), ("K", new PdfArray(kids))));
            return own;
        }
    }

    private static PdfReference Outline(PdfUpdate update, List<int> pages, IReadOnlyList<PaperHeading> headings)
    {
        var root = new PdfReference(update.NewNumber(), 0);
        var items = headings.Select(_ => new PdfReference(update.NewNumber(), 0)).ToList();
        for (var i = 0; i < items.Count; i++)
        {
            var (words, page, top) = headings[i];
            var item = Dictionary(
                ("Title", new PdfString(Encoding.BigEndianUnicode.GetBytes("\uFEFF" + words), -1, -1, Hexadecimal: true)),
                ("Parent", root),
                ("Dest", new PdfArray([new PdfReference(pages[page], 0), new PdfName("XYZ"), PdfValue.Null, new PdfNumber(Math.Round(Sheet.PageHeight - top)), PdfValue.Null])));
            item = i > 0 ? item.With("Prev", items[i - 1]) : item;
            item = i + 1 < items.Count ? item.With("Next", items[i + 1]) : item;
            update.Put(items[i].Number, item);
        }

        update.Put(root.Number, Dictionary(
            ("Type", new PdfName("Outlines")), ("First", items[0]), ("Last", items[^1]), ("Count", new PdfNumber(items.Count))));
        return root;
    }

    private static (int Number, string Text) Contents(PdfFile file, int page)
    {
        var number = ((PdfReference)((PdfDictionary)file.Object(page))["Contents"]!).Number;
        return (number, Encoding.Latin1.GetString(PdfFilters.Unfold((PdfStream)file.Object(number), file.Resolve, ReadingLimits.Default.UnpackedBytes)!));
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(Encoding.Latin1.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static PdfDictionary Dictionary(params ReadOnlySpan<(string Key, PdfValue Value)> entries)
    {
        var dictionary = new Dictionary<string, PdfValue>();
        foreach (var (key, value) in entries)
        {
            dictionary[key] = value;
        }

        return new PdfDictionary(dictionary);
    }

    private static PdfString Ascii(string text) => new(Encoding.ASCII.GetBytes(text), -1, -1, Hexadecimal: true);
}
