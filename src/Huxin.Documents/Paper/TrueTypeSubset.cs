using System.Buffers.Binary;
using System.Text;

namespace Huxin.Documents.Paper;

/// <summary>
/// Makes a TrueType font small: outlines of glyphs that are not used are emptied, glyph ids and the character map stay,
/// so that text in a PDF can still be copied. Tables as in the OpenType specification 1.9 (glyf, loca, head).
/// </summary>
internal sealed class TrueTypeSubset
{
    private static readonly string[] kept = ["OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep"];

    private readonly byte[] font;
    private readonly Dictionary<string, (int At, int Length)> tables = [];
    private readonly bool longOffsets;
    private readonly int glyphs;

    public TrueTypeSubset(byte[] font)
    {
        this.font = font;
        var count = UInt16(4);
        for (var i = 0; i < count; i++)
        {
            var record = 12 + (i * 16);
            var tag = Encoding.ASCII.GetString(font, record, 4);
            tables[tag] = ((int)UInt32(record + 8), (int)UInt32(record + 12));
        }

        longOffsets = UInt16(tables["head"].At + 50) == 1;
        glyphs = UInt16(tables["maxp"].At + 4);
    }

    /// <summary>
    /// The font with the outlines of these characters' glyphs (and of the parts they are made of) only. Its character map names no
    /// other character: fonts share one glyph between 人 and the radical ⼈, and a reader copying text must get the character.
    /// </summary>
    public byte[] With(IReadOnlyDictionary<int, ushort> used)
    {
        var closure = Closure(used.Values);
        var glyf = new MemoryStream();
        var loca = new byte[(glyphs + 1) * 4];
        for (var glyph = 0; glyph < glyphs; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(glyph * 4), (uint)glyf.Length);
            if (closure.Contains((ushort)glyph))
            {
                var (at, length) = Outline(glyph);
                glyf.Write(font, at, length);
                glyf.Write(new byte[(4 - (length % 4)) % 4]);
            }
        }

        BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(glyphs * 4), (uint)glyf.Length);
        return Assemble(glyf.ToArray(), loca, CharacterMap(used));
    }

    private HashSet<ushort> Closure(IEnumerable<ushort> used)
    {
        var closure = new HashSet<ushort> { 0 };
        var open = new Stack<ushort>(used);
        while (open.TryPop(out var glyph))
        {
            if (glyph >= glyphs || !closure.Add(glyph))
            {
                continue;
            }

            foreach (var part in Parts(glyph))
            {
                open.Push(part);
            }
        }

        return closure;
    }

    /// <summary>The glyphs a composite glyph is made of.</summary>
    private IEnumerable<ushort> Parts(ushort glyph)
    {
        const int Words = 1;
        const int Scale = 8;
        const int More = 0x20;
        const int TwoScales = 0x40;
        const int Matrix = 0x80;
        var (at, length) = Outline(glyph);
        if (length < 10 || (short)UInt16(at) >= 0)
        {
            yield break;
        }

        int flags;
        var next = at + 10;
        do
        {
            flags = UInt16(next);
            yield return (ushort)UInt16(next + 2);
            next += 4 + ((flags & Words) != 0 ? 4 : 2);
            next += (flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        }
        while ((flags & More) != 0 && next + 4 <= at + length);
    }

    private (int At, int Length) Outline(int glyph)
    {
        var loca = tables["loca"].At;
        var from = longOffsets ? (int)UInt32(loca + (glyph * 4)) : UInt16(loca + (glyph * 2)) * 2;
        var until = longOffsets ? (int)UInt32(loca + ((glyph + 1) * 4)) : UInt16(loca + ((glyph + 1) * 2)) * 2;
        return (tables["glyf"].At + from, until - from);
    }

    /// <summary>One Unicode table of format 12, one group a character.</summary>
    private static byte[] CharacterMap(IReadOnlyDictionary<int, ushort> used)
    {
        var pairs = used.Where(u => u.Value != 0).OrderBy(u => u.Key).ToList();
        var cmap = new byte[28 + (pairs.Count * 12)];
        BinaryPrimitives.WriteUInt16BigEndian(cmap.AsSpan(2), 1);
        BinaryPrimitives.WriteUInt16BigEndian(cmap.AsSpan(4), 3);
        BinaryPrimitives.WriteUInt16BigEndian(cmap.AsSpan(6), 10);
        BinaryPrimitives.WriteUInt32BigEndian(cmap.AsSpan(8), 12);
        BinaryPrimitives.WriteUInt16BigEndian(cmap.AsSpan(12), 12);
        BinaryPrimitives.WriteUInt32BigEndian(cmap.AsSpan(16), (uint)(cmap.Length - 12));
        BinaryPrimitives.WriteUInt32BigEndian(cmap.AsSpan(24), (uint)pairs.Count);
        for (var i = 0; i < pairs.Count; i++)
        {
            var group = cmap.AsSpan(28 + (i * 12));
            BinaryPrimitives.WriteUInt32BigEndian(group, (uint)pairs[i].Key);
            BinaryPrimitives.WriteUInt32BigEndian(group[4..], (uint)pairs[i].Key);
            BinaryPrimitives.WriteUInt32BigEndian(group[8..], pairs[i].Value);
        }

        return cmap;
    }

    private byte[] Assemble(byte[] glyf, byte[] loca, byte[] cmap)
    {
        var names = kept.Where(tables.ContainsKey).ToList();
        var directory = 12 + (names.Count * 16);
        var output = new MemoryStream();
        output.Write(new byte[directory]);
        var entries = new List<(string Tag, uint Sum, int At, int Length)>();
        var head = 0;
        foreach (var name in names)
        {
            var body = name switch
            {
                "glyf" => glyf,
                "loca" => loca,
                "cmap" => cmap,
                _ => font.AsSpan(tables[name].At, tables[name].Length).ToArray(),
            };
            if (name == "head")
            {
                head = (int)output.Length;
                body.AsSpan(8, 4).Clear();
                BinaryPrimitives.WriteUInt16BigEndian(body.AsSpan(50), 1);
            }

            entries.Add((name, Sum(body), (int)output.Length, body.Length));
            output.Write(body);
            output.Write(new byte[(4 - (body.Length % 4)) % 4]);
        }

        var result = output.ToArray();
        Directory(result, entries);

        // The whole file must sum to this number (OpenType, head.checksumAdjustment).
        BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(head + 8), 0xB1B0AFBA - Sum(result));
        return result;
    }

    private static void Directory(byte[] result, List<(string Tag, uint Sum, int At, int Length)> entries)
    {
        BinaryPrimitives.WriteUInt32BigEndian(result, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(4), (ushort)entries.Count);
        var power = (int)Math.Log2(entries.Count);
        BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(6), (ushort)((1 << power) * 16));
        BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(10), (ushort)((entries.Count - (1 << power)) * 16));
        for (var i = 0; i < entries.Count; i++)
        {
            var record = result.AsSpan(12 + (i * 16));
            Encoding.ASCII.GetBytes(entries[i].Tag, record);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], entries[i].Sum);
            BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)entries[i].At);
            BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)entries[i].Length);
        }
    }

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        Span<byte> word = stackalloc byte[4];
        for (var i = 0; i < data.Length; i += 4)
        {
            word.Clear();
            data.Slice(i, Math.Min(4, data.Length - i)).CopyTo(word);
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(word));
        }

        return sum;
    }

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at));
}
