using System.Globalization;
using System.Text;

namespace Huxin.Documents.Reading;

/// <summary>The text of an RTF file (RTF 1.9): paragraphs, tabs, cells, code-page and Unicode characters.</summary>
internal static class RtfReader
{
    private static readonly HashSet<string> silentGroups =
        ["fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "listtable", "listoverridetable", "themedata", "generator"];

    public static DocumentText Read(ReadOnlySpan<byte> content, ReadingLimits limits)
    {
        var text = new StringBuilder();
        var bytes = new List<byte>();
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        var silent = new Stack<bool>([false]);
        var skip = 0;

        for (var i = 0; i < content.Length; i++)
        {
            var c = (char)content[i];
            if (c is '{' or '}' || (c == '\\' && i + 1 < content.Length && content[i + 1] != '\''))
            {
                Flush();
            }

            if (c == '{')
            {
                if (silent.Count > limits.Depth)
                {
                    throw new ReadingRefused(ReadingRefusals.TooComplex);
                }

                silent.Push(silent.Peek());
            }
            else if (c == '}')
            {
                if (silent.Count > 1)
                {
                    silent.Pop();
                }
            }
            else if (c == '\\')
            {
                i = Control(content, i + 1);
            }
            else if (c is not '\r' and not '\n')
            {
                Byte(content[i]);
            }
        }

        Flush();
        return new DocumentText("rtf", 1, [.. PlainTextReader.Lines(text.ToString(), limits)]);

        void Byte(byte value)
        {
            if (skip > 0)
            {
                skip--;
            }
            else if (!silent.Peek())
            {
                bytes.Add(value);
            }
        }

        void Flush()
        {
            if (bytes.Count > 0)
            {
                text.Append(encoding.GetString([.. bytes]));
                bytes.Clear();
            }
        }

        int Control(ReadOnlySpan<byte> source, int at)
        {
            if (at >= source.Length)
            {
                return at;
            }

            var mark = (char)source[at];
            if (mark == '\'')
            {
                if (at + 2 < source.Length
                    && byte.TryParse(source.Slice(at + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
                {
                    Byte(value);
                }

                return at + 2;
            }

            if (!char.IsAsciiLetter(mark))
            {
                if (mark == '*')
                {
                    silent.Pop();
                    silent.Push(true);
                }
                else if (mark is '\\' or '{' or '}')
                {
                    Byte(source[at]);
                }

                return at;
            }

            var end = at;
            while (end < source.Length && char.IsAsciiLetter((char)source[end]))
            {
                end++;
            }

            var word = Encoding.ASCII.GetString(source[at..end]);
            var numberStart = end;
            while (end < source.Length && (char.IsAsciiDigit((char)source[end]) || (end == numberStart && source[end] == '-')))
            {
                end++;
            }

            var hasNumber = int.TryParse(source[numberStart..end], CultureInfo.InvariantCulture, out var number);
            Apply(word, hasNumber ? number : null);
            return end < source.Length && source[end] == ' ' ? end : end - 1;
        }

        void Apply(string word, int? number)
        {
            if (silentGroups.Contains(word))
            {
                silent.Pop();
                silent.Push(true);
            }
            else if (word == "ansicpg" && number is { } page
                     && CodePagesEncodingProvider.Instance.GetEncoding(page) is { } named)
            {
                encoding = named;
            }
            else if (!silent.Peek() && word is ("par" or "line" or "row" or "sect" or "page"))
            {
                text.Append('\n');
            }
            else if (!silent.Peek() && word is ("tab" or "cell"))
            {
                text.Append('\t');
            }
            else if (!silent.Peek() && word == "u" && number is { } code)
            {
                text.Append((char)(ushort)code);
                skip = 1;
            }
        }
    }
}
