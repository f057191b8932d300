namespace Huxin.Documents.Paper;

/// <summary>
/// Breaks text into lines. Chinese may break anywhere except before closing and after opening marks (kinsoku,
/// GB/T 15834-2011 标点符号用法 §5.1); Latin words and numbers stay whole unless one alone is wider than the line.
/// </summary>
internal static class LineBreaking
{
    private const string NotFirst = "，。、；：？！）》」』】〕”’％%,.;:?!)]}·…—";
    private const string NotLast = "（《「『【〔“‘([{";

    public static IReadOnlyList<string> Lines(string text, float width, Func<string, float> measure)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            Break(paragraph, width, measure, lines);
        }

        return lines;
    }

    private static void Break(string paragraph, float width, Func<string, float> measure, List<string> lines)
    {
        var line = "";
        foreach (var unit in Units(paragraph))
        {
            if (measure((line + unit).TrimEnd()) <= width)
            {
                line += unit;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line.TrimEnd());
            }

            line = unit.TrimStart();
            while (measure(line) > width && line.Length > 1)
            {
                var fits = Enumerable.Range(1, line.Length - 1).TakeWhile(n => measure(line[..n]) <= width).LastOrDefault(1);
                while (fits > 1 && (NotFirst.Contains(line[fits], StringComparison.Ordinal) || NotLast.Contains(line[fits - 1], StringComparison.Ordinal)))
                {
                    fits--;
                }

                lines.Add(line[..fits]);
                line = line[fits..];
            }
        }

        lines.Add(line.TrimEnd());
    }

    /// <summary>The smallest pieces that must not be broken, marks joined to what they belong to.</summary>
    internal static IEnumerable<string> Units(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var (before, after) = (text[i - 1], text[i]);
            var wide = before >= '\u2e80' || after >= '\u2e80';
            var breakable = (wide || before == ' ') && after != ' '
                && !NotFirst.Contains(after, StringComparison.Ordinal) && !NotLast.Contains(before, StringComparison.Ordinal);
            if (breakable)
            {
                yield return text[start..i];
                start = i;
            }
        }

        if (text.Length > 0)
        {
            yield return text[start..];
        }
    }
}
