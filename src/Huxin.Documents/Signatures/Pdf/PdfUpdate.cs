using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Huxin.Documents.Signatures.Pdf;

/// <summary>
/// An incremental update (ISO 32000-2 §7.5.6): the file as it is, and after it the objects that changed, with a cross-reference section of
/// the kind the file has.
/// </summary>
internal sealed class PdfUpdate
{
    /// <summary>What describes one section and not the document; everything else goes on into the next (§7.5.6).</summary>
    private static readonly HashSet<string> ofOneSection =
        ["Size", "Prev", "XRefStm", "ID", "Type", "Index", "W", "Filter", "DecodeParms", "Length"];

    private readonly PdfFile file;
    private readonly ArrayBufferWriter<byte> output = new();
    private readonly SortedDictionary<int, int> offsets = [];
    private int next;

    public PdfUpdate(PdfFile file)
    {
        this.file = file;

        // Some files refer to objects they do not have; a new object must not take such a number and turn up in that place.
        var taken = PdfReach.Of(file, (_, _) => true, CancellationToken.None).Concat(file.Numbers).DefaultIfEmpty(0).Max();
        next = Math.Max(file.Whole(file.Trailer["Size"]) ?? 0, taken + 1);
        output.Write(file.Content.Span);
        if (file.Content.Span[^1] is not ((byte)10 or (byte)13))
        {
            Write("\n");
        }
    }

    public int Position => output.WrittenCount;

    public int NewNumber() => next++;

    public void Put(int number, PdfValue value)
    {
        Begin(number);
        Write(PdfWriting.Text(value));
        End();
    }

    /// <summary>A stream of bytes as they are stored; its length is noted here.</summary>
    public void Put(int number, PdfDictionary dictionary, ReadOnlySpan<byte> stored)
    {
        Begin(number);
        Write($"{PdfWriting.Text(dictionary.With("Length", new PdfNumber(stored.Length)))}\nstream\n");
        output.Write(stored);
        Write("\nendstream");
        End();
    }

    /// <summary>For an object whose text is written piece by piece.</summary>
    public void Begin(int number)
    {
        offsets[number] = Position;
        Write($"{number} 0 obj\n");
    }

    public void End() => Write("\nendobj\n");

    public void Write(string text) => output.Write(Encoding.Latin1.GetBytes(text));

    public byte[] Finish()
    {
        var stream = file.Sections[0].IsStream;
        var number = stream ? NewNumber() : 0;
        var start = Position;
        if (stream)
        {
            offsets[number] = start;
        }

        var trailer = Trailer();
        if (stream)
        {
            Stream(number, trailer);
        }
        else
        {
            Table(trailer);
        }

        Write($"startxref\n{start}\n%%EOF\n");
        return output.WrittenSpan.ToArray();
    }

    private PdfDictionary Trailer()
    {
        var entries = new Dictionary<string, PdfValue> { ["Size"] = new PdfNumber(next), ["Prev"] = new PdfNumber(file.Sections[0].Offset) };
        foreach (var (key, value) in file.Trailer.Entries.Where(e => !ofOneSection.Contains(e.Key)))
        {
            entries[key] = value;
        }

        // The second half of the identifier names this state of the file (§14.4); taken from the bytes, the same state has the same name.
        var state = new PdfString(SHA256.HashData(output.WrittenSpan).AsMemory(0, 16), -1, -1, Hexadecimal: true);
        entries["ID"] = new PdfArray([file.Items(file.Trailer["ID"]) is [PdfString first, ..] ? first : state, state]);
        return new PdfDictionary(entries);
    }

    private void Table(PdfDictionary trailer)
    {
        Write("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n"));
        }

        Write($"trailer\n{PdfWriting.Text(trailer)}\n");
    }

    private void Stream(int number, PdfDictionary trailer)
    {
        var rows = new List<byte>();
        var index = new List<PdfValue>();
        foreach (var (one, offset) in offsets)
        {
            index.AddRange([new PdfNumber(one), new PdfNumber(1)]);
            rows.AddRange([1, (byte)(offset >> 24), (byte)(offset >> 16), (byte)(offset >> 8), (byte)offset, 0, 0]);
        }

        trailer = trailer
            .With("Type", new PdfName("XRef"))
            .With("W", new PdfArray([new PdfNumber(1), new PdfNumber(4), new PdfNumber(2)]))
            .With("Index", new PdfArray(index));
        Put(number, trailer, CollectionsMarshal.AsSpan(rows));
    }
}
