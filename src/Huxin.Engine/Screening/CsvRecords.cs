using System.Text;

namespace Huxin.Engine.Screening;

/// <summary>One record of a CSV text: its fields, or why it has none, and the line it begins on (the first is 1).</summary>
internal readonly record struct CsvRecord(int Line, string[] Fields, string? Fault = null);

/// <summary>
/// CSV by RFC 4180 from a reader, a record at a time: quotes, line breaks in quotes, CRLF or LF, a byte-order mark. A quote that is not closed within
/// <see cref="MostLines"/> lines spoils its own line only, the next are read again; an overlong line is passed over without holding it.
/// </summary>
internal sealed class CsvRecords(TextReader reader)
{
    public const int LongestLine = 1 << 16;
    public const int MostLines = 8;
    private readonly char[] buffer = new char[1 << 15];
    private readonly StringBuilder longLine = new();
    private readonly Queue<(string Text, bool Whole)> ahead = new();
    private readonly List<string> fields = [];
    private readonly StringBuilder field = new();
    private int at;
    private int filled;
    private int line;

    /// <summary>The next record; null at the end. Empty lines are passed over.</summary>
    public CsvRecord? Next()
    {
        while (NextLine() is var (text, whole))
        {
            var first = ++line;
            if (!whole)
            {
                return new CsvRecord(first, [], "line-too-long");
            }

            if (first == 1)
            {
                text = text.TrimStart('\uFEFF');
            }

            if (text.Length > 0)
            {
                return Split(text, first);
            }
        }

        return null;
    }

    private CsvRecord Split(string text, int first)
    {
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return new CsvRecord(first, [], "not-utf8");
        }

        if (!text.Contains('"', StringComparison.Ordinal))
        {
            return new CsvRecord(first, text.Split(','));
        }

        var more = new List<(string Text, bool Whole)>();
        while (OpenQuote(text) && more.Count + 1 < MostLines && text.Length < LongestLine && NextLine() is var (next, whole))
        {
            more.Add((next, whole));
            if (!whole)
            {
                break;
            }

            text += "\n" + next;
        }

        if (OpenQuote(text))
        {
            PutBack(more);
            return new CsvRecord(first, [], "quote-open");
        }

        line += more.Count;
        return Fields(text) ? new CsvRecord(first, [.. fields]) : new CsvRecord(first, [], "quote-misplaced");
    }

    private void PutBack(List<(string Text, bool Whole)> lines)
    {
        var later = ahead.ToArray();
        ahead.Clear();
        foreach (var one in lines.Concat(later))
        {
            ahead.Enqueue(one);
        }
    }

    private static bool OpenQuote(string text) => text.AsSpan().Count('"') % 2 == 1;

    private bool Fields(string text)
    {
        fields.Clear();
        for (var i = 0; ; i++)
        {
            field.Clear();
            if (i < text.Length && text[i] == '"')
            {
                for (i++; i < text.Length && (text[i] != '"' || (i + 1 < text.Length && text[i + 1] == '"')); i++)
                {
                    field.Append(text[i]);
                    i += text[i] == '"' ? 1 : 0;
                }

                i++;
                if (i < text.Length && text[i] != ',')
                {
                    return false;
                }
            }
            else
            {
                for (; i < text.Length && text[i] != ','; i++)
                {
                    field.Append(text[i]);
                }
            }

            fields.Add(field.ToString());
            if (i >= text.Length)
            {
                return true;
            }
        }
    }

    private (string Text, bool Whole)? NextLine()
    {
        if (ahead.TryDequeue(out var again))
        {
            return again;
        }

        longLine.Clear();
        var whole = true;
        while (true)
        {
            if (at == filled && (filled = reader.Read(buffer, at = 0, buffer.Length)) == 0)
            {
                return longLine.Length == 0 && whole ? null : (Trimmed(longLine.ToString()), whole);
            }

            var rest = buffer.AsSpan(at, filled - at);
            var end = rest.IndexOf('\n');
            var piece = end < 0 ? rest : rest[..end];
            at += end < 0 ? rest.Length : end + 1;
            whole &= longLine.Length + piece.Length <= LongestLine;
            if (whole && end >= 0 && longLine.Length == 0)
            {
                return (Trimmed(piece.ToString()), true);
            }

            if (whole)
            {
                longLine.Append(piece);
            }

            if (end >= 0)
            {
                return whole ? (Trimmed(longLine.ToString()), true) : ("", false);
            }
        }
    }

    private static string Trimmed(string text) => text.EndsWith('\r') ? text[..^1] : text;
}
