using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Huxin.Benchmarks.Documents;

/// <summary>Makes an input out of seeds, the same one for the same number every time.</summary>
internal sealed class FuzzMutation(IReadOnlyList<FuzzSeed> seeds, int seed)
{
    /// <summary>No input grows beyond this: many small ones find more than few large ones.</summary>
    private const int MostBytes = 256 * 1024;

    private static readonly string[] numbers =
        ["0", "1", "-1", "2", "7", "255", "256", "32767", "65536", "1000000", "16777216", "2147483647", "2147483648", "4294967295", "99999999999999999999", "-2147483648", "0.0000001", "1e308"];

    private static readonly Dictionary<string, string[]> words = new()
    {
        ["pdf"] = ["obj", "endobj", "stream\n", "endstream", "xref", "trailer", "startxref", "/Length ", "/Filter/FlateDecode", "/Filter[/ASCIIHexDecode/FlateDecode]", "/LZWDecode", "/RunLengthDecode",
            "/ASCII85Decode", "/DecodeParms<</Predictor 15/Columns 1000000>>", "/Kids[1 0 R]", "/Count 1000000", "/Type/ObjStm", "/Type/XRef", "/W[8 8 8]", "/Index[0 100000000]", "/Extends 1 0 R",
            "/Prev 0", "/Encrypt 1 0 R", "/Parent 3 0 R", "1 0 R", "9999 65535 R", "<<", ">>", "[", "]", "((((", ")", "<0000>", "BT ", " ET", " Tj", "[(a)-99999(b)]TJ", " Do", " q", " Q", "0 0 0 0 0 0 cm",
            "1 0 0 1 1e30 1e30 Tm", "/F1 0 Tf", "/F1 1e30 Tf", "/ToUnicode 4 0 R", "beginbfrange <0000> <FFFF> <0000>", "endcmap", "/Type/Font/Subtype/Type3", "/Widths[", "/Rotate 37", "/MediaBox[0 0 0 0]"],
        ["docx"] = ["<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "<w:gridSpan w:val=\"2147483647\"/>", "<w:gridSpan w:val=\"x\"/>", "<w:txbxContent>", "<w:br/>", "<w:tab/>", "<w:t>",
            "</w:t>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#0;", "&#x10FFFF;", "<![CDATA[", "]]>", "<!--", "<?x ?>", "<mc:AlternateContent>", "<w:sdt>", "xmlns:w=\"x\"", "TargetMode=\"External\"", "Target=\"file:///\"", "PK\u0001\u0002"],
        ["html"] = ["<table>", "<tr>", "<td>", "</td>", "<p>", "</p>", "<b>", "</a>", "<select>", "<template>", "<svg>", "<math>", "<!--", "<![CDATA[", "<script>", "<style>", "&#0;", "&nbsp", "<plaintext>", "<frameset>", "<textarea>", "<li>", "</body>", "hidden", "<h1>"],
        ["rtf"] = ["{", "}", "\\*", "\\u-32768?", "\\u65536?", "\\'zz", "\\'", "\\bin99999999 ", "\\ansicpg0", "\\ansicpg65001", "\\ansicpg99999", "\\ansicpg-1", "\\par ", "\\cell", "\\row", "\\tab", "\\pict", "\\", "\\uc0"],
        ["json"] = ["{", "}", "[", "]", ",", ":", "null", "true", "\"work\":[", "\"basics\":null", "\"education\":{", "\"highlights\":[1,null,\"a\"]", "\"\\ud800\"", "1e999", "//", "/*", "\"startDate\":\"9999-99\"", "\"startDate\":\"0000\""],
        ["md"] = ["# ", "| a | b |", "|---|", "- ", "* ", "**", "__", "`", "[a](b)", "![", "](", "<b>", "> ", "\n\n", "\t\t", "\f"],
        ["txt"] = ["工作经历\n", "教育经历\n", "2021.06-至今", "2021年6月 – 2020年1月", "9999.99-0000.00", "电话：", "lin@example.com", "大学", "有限公司", "本科", "\t", "      ", "：", "\u0000", "\ufffd", "\ud83d\ude00", "•", "EXPERIENCE\n", "Present", "Jan 2019", "University of ", "Ph.D.", "ﬁ"],
        ["doc"] = ["EncryptedPackage", "WordDocument", "\u00d0\u00cf\u0011\u00e0"],
    };

    public FuzzSeed Input(int number)
    {
        // Mixed by two primes, so that neighbours have nothing in common.
        var dice = new Random(unchecked((seed * 486187739) ^ (number * 16777619)));
        var file = Seed(dice, null);
        var inside = dice.Next(4) < (file.Format == "docx" ? 3 : file.Format == "pdf" ? 2 : 0);
        var content = inside ? Inside(file, dice) : file.Content;

        // What was packed again is mostly left so: a damaged archive ends the reading before the inside is reached.
        for (var steps = inside && dice.Next(8) > 0 ? 0 : dice.Next(1, 7); steps > 0; steps--)
        {
            content = Step(content, file.Format, dice);
        }

        return file with { Content = content.Length <= MostBytes ? content : content[..MostBytes] };
    }

    private FuzzSeed Seed(Random dice, string? format)
    {
        // Every format as often as any other, however many files it has; PDF and Word thrice.
        var formats = seeds.Select(s => s.Format).Distinct().ToList();
        format ??= dice.Next(3) > 0 ? (dice.Next(2) == 0 ? "pdf" : "docx") : formats[dice.Next(formats.Count)];
        format = formats.Contains(format) ? format : formats[dice.Next(formats.Count)];
        var those = seeds.Where(s => s.Format == format).ToList();
        return those[dice.Next(those.Count)];
    }

    private byte[] Step(byte[] content, string format, Random dice)
    {
        if (content.Length == 0)
        {
            return [(byte)dice.Next(256)];
        }

        var at = dice.Next(content.Length);
        var length = dice.Next(1, Math.Min(dice.Next(5) == 0 ? 4096 : 64, content.Length - at) + 1);
        switch (dice.Next(9))
        {
            case 0:
                return Flipped(content, dice);
            case 1:
                return [.. content.AsSpan(0, at), .. content.AsSpan(at + length)];
            case 2:
                var copy = content.AsSpan(at, length).ToArray();
                var times = dice.Next(8) == 0 ? dice.Next(1, 1 + (32 * 1024 / length)) : 1;
                return [.. content.AsSpan(0, at), .. Enumerable.Repeat(copy, times).SelectMany(c => c), .. content.AsSpan(at)];
            case 3:
                var other = dice.Next(content.Length - length + 1);
                var swapped = (byte[])content.Clone();
                content.AsSpan(at, length).CopyTo(swapped.AsSpan(other));
                content.AsSpan(other, length).CopyTo(swapped.AsSpan(at));
                return swapped;
            case 4:
                var second = Seed(dice, dice.Next(5) == 0 ? null : format).Content;
                return [.. content.AsSpan(0, at), .. second.AsSpan(dice.Next(second.Length))];
            case 5 or 6:
                return Renumbered(content, at, dice);
            default:
                var list = words.GetValueOrDefault(format, words["txt"]);
                var word = (format == "pdf" || format == "doc" ? Encoding.Latin1 : Encoding.UTF8).GetBytes(list[dice.Next(list.Length)]);
                return [.. content.AsSpan(0, at), .. word, .. content.AsSpan(Math.Min(content.Length, at + (dice.Next(2) * word.Length)))];
        }
    }

    private static byte[] Flipped(byte[] content, Random dice)
    {
        var flipped = (byte[])content.Clone();
        for (var flips = dice.Next(1, 9); flips > 0; flips--)
        {
            flipped[dice.Next(flipped.Length)] ^= (byte)(1 << dice.Next(8));
        }

        return flipped;
    }

    private static byte[] Renumbered(byte[] content, int at, Random dice)
    {
        var start = content.AsSpan(at).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (start < 0)
        {
            return Flipped(content, dice);
        }

        start += at;
        var end = start;
        while (end < content.Length && content[end] is >= (byte)'0' and <= (byte)'9')
        {
            end++;
        }

        return [.. content.AsSpan(0, start), .. Encoding.ASCII.GetBytes(numbers[dice.Next(numbers.Length)]), .. content.AsSpan(end)];
    }

    /// <summary>A change of what is packed inside, packed again: from outside nothing of it could be reached.</summary>
    private byte[] Inside(FuzzSeed from, Random dice)
    {
        try
        {
            return from.Format switch
            {
                "docx" => InsideWord(from.Content, dice),
                "pdf" => InsidePdf(from.Content, dice),
                _ => from.Content,
            };
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            // The seed was damaged already.
            return from.Content;
        }
    }

    private byte[] InsideWord(byte[] content, Random dice)
    {
        using var changed = new MemoryStream();
        changed.Write(content);
        using (var archive = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            var parts = archive.Entries.Where(e => e.Length < MostBytes && (e.Name.EndsWith(".xml", StringComparison.Ordinal) || e.Name.EndsWith(".rels", StringComparison.Ordinal))).ToList();
            if (parts.Count == 0)
            {
                return content;
            }

            var part = parts.Find(p => p.Name == "document.xml") is { } main && dice.Next(3) > 0 ? main : parts[dice.Next(parts.Count)];
            var (name, text) = (part.FullName, new MemoryStream());
            using (var opened = part.Open())
            {
                opened.CopyTo(text);
            }

            part.Delete();
            var mutated = text.ToArray();
            for (var steps = dice.Next(1, 5); steps > 0; steps--)
            {
                mutated = dice.Next(3) > 0 ? Elements(mutated, dice) : Step(mutated, dice.Next(8) == 0 ? "txt" : "docx", dice);
            }

            using var written = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            written.Write(mutated.AsSpan(0, Math.Min(mutated.Length, 1024 * 1024)));
        }

        return changed.ToArray();
    }

    /// <summary>A whole element taken out, put elsewhere, or put there many times: what is still well-formed gets further.</summary>
    private static byte[] Elements(byte[] content, Random dice)
    {
        var text = Encoding.UTF8.GetString(content);
        var start = text.IndexOf("<w:", dice.Next(text.Length), StringComparison.Ordinal);
        var nameEnd = start < 0 ? -1 : text.AsSpan(start + 3).IndexOfAny(" />");
        if (nameEnd < 1)
        {
            return content;
        }

        var close = $"</w:{text.AsSpan(start + 3, nameEnd)}>";
        var end = text.IndexOf(close, start, StringComparison.Ordinal);
        var empty = text.IndexOf("/>", start, StringComparison.Ordinal);
        end = end < 0 ? empty + 2 : end + close.Length;
        if (end <= start + 2 || end - start > 16 * 1024)
        {
            return content;
        }

        var element = text[start..end];
        var rest = dice.Next(2) == 0 ? text : text.Remove(start, element.Length);
        var place = rest.IndexOf('>', dice.Next(rest.Length)) + 1;
        var times = dice.Next(4) == 0 ? dice.Next(1, 1 + (64 * 1024 / element.Length)) : dice.Next(3);
        return Encoding.UTF8.GetBytes(dice.Next(3) == 0 && element.EndsWith(close, StringComparison.Ordinal)
            ? rest.Insert(place, string.Concat(Enumerable.Repeat(element[..^close.Length], times % 300)) + string.Concat(Enumerable.Repeat(close, times % 300)))
            : rest.Insert(place, string.Concat(Enumerable.Repeat(element, times))));
    }

    private byte[] InsidePdf(byte[] content, Random dice)
    {
        var starts = new List<int>();
        for (var at = 0; content.AsSpan(at).IndexOf("stream\n"u8) is >= 0 and var next; at += next + 7)
        {
            if (at + next < 3 || !content.AsSpan(at + next - 3, 3).SequenceEqual("end"u8))
            {
                starts.Add(at + next + 7);
            }
        }

        if (starts.Count == 0)
        {
            return content;
        }

        var start = starts[dice.Next(starts.Count)];
        var length = content.AsSpan(start).IndexOf("endstream"u8);
        if (length < 3)
        {
            return content;
        }

        using var text = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(content, start, length), CompressionMode.Decompress))
        {
            zlib.CopyTo(text);
        }

        var mutated = text.ToArray();
        for (var steps = dice.Next(1, 5); steps > 0; steps--)
        {
            mutated = Step(mutated, "pdf", dice);
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(mutated);
        }

        // The length stated before the stream is made right, in as many digits as it had, when it stands there.
        var head = content.AsSpan(0, start).ToArray();
        var stated = head.AsSpan().LastIndexOf("/Length "u8);
        if (stated >= 0 && start - stated < 200)
        {
            var digits = head.AsSpan(stated + 8).IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            var right = packed.Length.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Max(1, digits), '0');
            if (digits > 0 && right.Length == digits)
            {
                Encoding.ASCII.GetBytes(right, head.AsSpan(stated + 8));
            }
        }

        return [.. head, .. packed.ToArray(), (byte)'\n', .. content.AsSpan(start + length)];
    }
}
