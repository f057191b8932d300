namespace Huxin.Engine.Wording;

/// <summary>
/// A line as the lexicons read it: simplified, half width, lower case, a space between Chinese and Latin, none between Chinese
/// characters, dodges by sound written out. Every character remembers where it stood, so that a finding can be shown.
/// </summary>
internal sealed class LintText
{
    /// <summary>A longer line is read up to here: nobody writes one, and reading stays quick.</summary>
    public const int Longest = 4000;

    private readonly List<(char Char, int Start, int End)> chars;

    private LintText(List<(char Char, int Start, int End)> chars)
    {
        this.chars = chars;
        Text = string.Concat(chars.Select(c => c.Char));
        Clauses = Cut(Text);
    }

    public string Text { get; }

    /// <summary>Parts between punctuation, as ranges of <see cref="Text"/>; "、" joins a list and does not part.</summary>
    public IReadOnlyList<Range> Clauses { get; }

    public static LintText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = text.Length > Longest ? text[..Longest] : text;
        return new LintText(Latin(Sounds.WriteOut(Close(Folded(line)))));
    }

    /// <summary>Where a range of <see cref="Text"/> stood in the line as written.</summary>
    public (int Start, int End) Original(int start, int length) => (chars[start].Start, chars[start + length - 1].End);

    private static List<(char Char, int Start, int End)> Folded(string line)
    {
        var folded = Hanzi.Fold(line);
        var result = new List<(char, int, int)>(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i] switch
            {
                '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
                '’' or '‘' => '\'',
                '。' or '…' => '.',
                '\t' => ' ',
                _ => char.ToLowerInvariant(folded[i]),
            };
            if (c != '\0')
            {
                result.Add((c, i, i + 1));
            }
        }

        return result;
    }

    /// <summary>
    /// Signs put between Chinese characters go. A space goes where it stands beside a single character (党 员);
    /// between longer runs it parts clauses, as people write it instead of a comma.
    /// </summary>
    private static List<(char Char, int Start, int End)> Close(List<(char Char, int Start, int End)> line)
    {
        var result = new List<(char Char, int Start, int End)>(line.Count);
        for (var i = 0; i < line.Count;)
        {
            var end = i;
            while (end < line.Count && line[end].Char is ' ' or '*' or '·' or '.' or '_' or '~' or '-' or '|' or '丨' or '/' or '•' or '^')
            {
                end++;
            }

            var between = end > i && i > 0 && end < line.Count && Hanzi.Is(line[i - 1].Char) && Hanzi.Is(line[end].Char);
            if (!between)
            {
                var upTo = Math.Max(end, i + 1);
                result.AddRange(line[i..upTo]);
                i = upTo;
                continue;
            }

            var spaces = line[i..end].TrueForAll(c => c.Char == ' ');
            var sentence = !spaces && line[i].Char == '.' && end - i == 1;
            if ((spaces && !Single(line, i - 1) && !Single(line, end)) || (sentence && !Single(line, i - 1) && !Single(line, end)))
            {
                result.Add((',', line[i].Start, line[end - 1].End));
            }

            i = end;
        }

        return result;
    }

    private static bool Single(List<(char Char, int Start, int End)> line, int at) =>
        (at == 0 || !Hanzi.Is(line[at - 1].Char)) && (at + 1 == line.Count || !Hanzi.Is(line[at + 1].Char));

    /// <summary>A space where Chinese meets Latin letters, one space for many: words in Latin letters can be matched whole.</summary>
    private static List<(char Char, int Start, int End)> Latin(List<(char Char, int Start, int End)> line)
    {
        var result = new List<(char Char, int Start, int End)>(line.Count + 8);
        foreach (var c in line)
        {
            var last = result.Count > 0 ? result[^1].Char : ' ';
            if (c.Char == ' ' && last == ' ')
            {
                continue;
            }

            if ((Hanzi.Is(c.Char) && char.IsAsciiLetter(last)) || (char.IsAsciiLetter(c.Char) && Hanzi.Is(last)))
            {
                result.Add((' ', c.Start, c.Start));
            }

            result.Add(c);
        }

        return result;
    }

    private static List<Range> Cut(string text)
    {
        var result = new List<Range>();
        var from = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || Parts(text, i))
            {
                while (from < i && text[from] == ' ')
                {
                    from++;
                }

                if (i > from)
                {
                    result.Add(from..i);
                }

                from = i + 1;
            }
        }

        return result;
    }

    private static bool Parts(string text, int at) => text[at] switch
    {
        ',' or ';' or '!' or '?' or '\n' or '\r' => true,
        '.' => at + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 1]),
        _ => false,
    };
}
