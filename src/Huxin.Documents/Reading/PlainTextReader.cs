using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Huxin.Documents.Reading;

/// <summary>Plain and pasted text: encodings, list marks, and wide gaps as cell borders.</summary>
internal static partial class PlainTextReader
{
    private static readonly SearchValues<char> lineEnds = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    private static readonly Encoding strictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>The text, or null when the bytes are no text. UTF-8 and UTF-16, else the Chinese national standard GB 18030.</summary>
    public static string? Decode(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (content[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(content[2..]);
        }

        if (content.IndexOf((byte)0) >= 0)
        {
            return null;
        }

        try
        {
            return strictUtf8.GetString(content).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            var text = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(content);
            var strange = text.Count(c => c == '\ufffd' || (char.IsControl(c) && c is not '\n' and not '\r' and not '\t' and not '\f'));
            return strange * 50 > text.Length ? null : text;
        }
    }

    public static DocumentText Read(string text, ReadingLimits limits) => new("txt", 1, [.. Lines(text, limits)]);

    public static IEnumerable<TextLine> Lines(string text, ReadingLimits limits) => Pieces(text, limits).Select(Line).OfType<TextLine>();

    /// <summary>The text line by line, a line that is too long cut; and no more lines and characters than a document may have.</summary>
    public static IEnumerable<string> Pieces(string text, ReadingLimits limits)
    {
        var (lines, letters) = (0, 0);
        for (var start = 0; start < text.Length;)
        {
            var rest = text.AsSpan(start, Math.Min(text.Length - start, limits.LineLength));
            var end = rest.IndexOfAny(lineEnds);
            var length = end < 0 ? rest.Length : end;
            if (!rest[..length].IsWhiteSpace() && (++lines > limits.Lines || (letters += length) > limits.Characters))
            {
                throw new ReadingRefused(ReadingRefusals.TooComplex);
            }

            yield return text.Substring(start, length);
            start += end < 0 ? length : length + 1;
        }
    }

    /// <summary>A line of plain text; null when there is nothing on it.</summary>
    public static TextLine? Line(string raw)
    {
        var clean = Characters.Clean(raw).TrimEnd();
        var text = clean.TrimStart();
        if (text.Length == 0 || text.All(c => c is '-' or '=' or '_' or '*' or '~' or '—' or '─'))
        {
            return null;
        }

        var bullet = ListMark.Strip(ref text);
        if (text.Length == 0)
        {
            return null;
        }

        var cells = new List<TextCell>();
        var at = clean.Length - text.Length;
        foreach (var part in WideGap().Split(text))
        {
            var left = clean.IndexOf(part, at, StringComparison.Ordinal);
            at = left + part.Length;
            cells.Add(new TextCell(part.Trim(), left, at));
        }

        return new TextLine([.. cells.Where(c => c.Text.Length > 0)]) { Bullet = bullet };
    }

    [GeneratedRegex(@"\t+| {3,}")]
    private static partial Regex WideGap();
}
