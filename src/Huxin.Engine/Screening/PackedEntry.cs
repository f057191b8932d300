using System.Buffers;
using System.Text;
using Huxin.Engine.Claims;

namespace Huxin.Engine.Screening;

/// <summary>
/// One entry as bytes, what decides a match in front: birth, last day, region, ID pattern, the names (each raw and in its folded forms),
/// then what is only shown. Numbers are varints, texts are length and UTF-8.
/// </summary>
internal static class PackedEntry
{
    /// <param name="entry">The entry.</param>
    /// <param name="region">Numbers of the texts that many entries share.</param>
    /// <param name="kind">See <paramref name="region"/>.</param>
    /// <param name="source">See <paramref name="region"/>.</param>
    /// <param name="forms">Receives the forms of all names.</param>
    /// <param name="into">Receives the bytes.</param>
    public static void Write(ListEntry entry, int region, int kind, int source, List<string> forms, ArrayBufferWriter<byte> into)
    {
        forms.Clear();
        Number(into, (uint)Pack(entry.Birth));
        Number(into, (uint)(entry.Expires?.DayNumber ?? 0));
        Number(into, (uint)region);
        Text(into, IdPattern.Of(entry.IdNumber));
        Number(into, (uint)(1 + entry.Aliases.Count));
        Name(into, entry.Name, forms);
        foreach (var alias in entry.Aliases)
        {
            Name(into, alias, forms);
        }

        Text(into, entry.Id);
        Number(into, (uint)kind);
        Number(into, (uint)source);
        Text(into, entry.CaseNo ?? "");
        Number(into, (uint)Pack(entry.Published));
    }

    public static int Pack(PartialDate? date) => date is { } d ? (d.Year << 9) | ((d.Month ?? 0) << 5) | (d.Day ?? 0) : 0;

    public static PartialDate? Unpack(int packed) => packed == 0 ? null
        : new PartialDate(packed >> 9, ((packed >> 5) & 15) is > 0 and var month ? month : null, (packed & 31) is > 0 and var day ? day : null);

    private static void Name(ArrayBufferWriter<byte> into, string name, List<string> forms)
    {
        var before = forms.Count;
        NameText.AddForms(name, forms);
        Text(into, name);
        Number(into, (uint)(forms.Count - before));
        for (var i = before; i < forms.Count; i++)
        {
            Text(into, forms[i] == name ? "" : forms[i]);
        }
    }

    private static void Text(ArrayBufferWriter<byte> into, string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Number(into, (uint)length);
        Encoding.UTF8.GetBytes(text, into.GetSpan(length));
        into.Advance(length);
    }

    private static void Number(ArrayBufferWriter<byte> into, uint value)
    {
        var span = into.GetSpan(5);
        var length = 0;
        while (value >= 0x80)
        {
            span[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        span[length++] = (byte)value;
        into.Advance(length);
    }
}

/// <summary>Reads a packed entry from front to back.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public int Number()
    {
        var (value, shift) = (0u, 0);
        while (true)
        {
            var next = rest[0];
            rest = rest[1..];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)value;
            }

            shift += 7;
        }
    }

    public ReadOnlySpan<byte> Bytes()
    {
        var length = Number();
        var text = rest[..length];
        rest = rest[length..];
        return text;
    }

    public string Text() => Encoding.UTF8.GetString(Bytes());

    /// <summary>Passes over one name and its forms.</summary>
    public void SkipName()
    {
        Bytes();
        for (var forms = Number(); forms > 0; forms--)
        {
            Bytes();
        }
    }
}
