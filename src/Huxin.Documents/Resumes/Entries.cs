using Huxin.Documents.Reading;

namespace Huxin.Documents.Resumes;

/// <summary>One job or study: the lines that name it, its date, and the lines that tell about it.</summary>
internal sealed record Entry(IReadOnlyList<TextLine> Head, DateSpan? Date, IReadOnlyList<TextLine> Body)
{
    /// <summary>The cells that may name the entry: those of its head and of the labelled lines right after it.</summary>
    public IReadOnlyList<TextCell> Naming => [.. Head.Concat(Body.Take(6)).Distinct().SelectMany(line => line.Cells)];
}

/// <summary>
/// Parts a section into entries. The date line is the anchor; how many lines stand before it is learnt from the first entry,
/// because one document keeps one order.
/// </summary>
internal static class Entries
{
    /// <summary>Lines at most that can name an entry before its date.</summary>
    private const int HeadBefore = 4;

    public static IReadOnlyList<Entry> Of(IReadOnlyList<TextLine> lines)
    {
        var dated = Dates(lines, bullets: false);
        if (dated.Count == 0)
        {
            dated = Dates(lines, bullets: true);
        }

        return dated.Count > 0 ? AtDates(lines, dated) : WithoutDates(lines);
    }

    /// <summary>The text of a line without its date.</summary>
    public static IEnumerable<TextCell> Undated(TextLine line)
    {
        foreach (var cell in line.Cells)
        {
            var text = cell.Text;
            foreach (var span in DateReading.In(text).Where(s => !s.Weak || Isolated(text, s)).Reverse())
            {
                text = text.Remove(span.At, span.Length).Insert(span.At, "  ");
            }

            text = text.Replace("(  )", " ", StringComparison.Ordinal).Replace("（  ）", " ", StringComparison.Ordinal)
                .Replace("(   )", " ", StringComparison.Ordinal).Replace("（    ）", " ", StringComparison.Ordinal);
            yield return cell with { Text = text.Trim() };
        }
    }

    /// <summary>A line that can name an entry: short, no list item, no sentence.</summary>
    public static bool CanName(TextLine line) =>
        !line.Bullet && Width(line.Text) <= 110 && !line.Text.EndsWith('。') && !line.Text.EndsWith('；') && !line.Text.EndsWith(';')
        && !(line.Text.EndsWith('.') && Width(line.Text) > 60)
        && !line.Text.StartsWith('（') && !line.Text.StartsWith('(');

    public static int Width(string text) => text.Sum(c => Characters.IsHan(c) || c >= '\uff00' ? 2 : 1);

    private static List<(int Line, DateSpan Date)> Dates(IReadOnlyList<TextLine> lines, bool bullets)
    {
        var found = new List<(int, DateSpan)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if ((bullets || !lines[i].Bullet) && DateOf(lines[i]) is { } date)
            {
                found.Add((i, date));
            }
        }

        // Where ranges are the rule, a single date is a remark, not an entry.
        var ranges = found.Count(f => f.Item2.Range);
        return ranges >= 1 && ranges * 2 >= found.Count ? [.. found.Where(f => f.Item2.Range || IsEdge(lines[f.Item1], f.Item2))] : found;
    }

    private static bool IsEdge(TextLine line, DateSpan date) =>
        line.Cells.Count > 1 && line.Cells.Any(c => c.Text.Length == date.Length) && CanName(line);

    private static DateSpan? DateOf(TextLine line)
    {
        DateSpan? single = null;
        foreach (var cell in line.Cells)
        {
            foreach (var span in DateReading.In(cell.Text))
            {
                var rest = Width(cell.Text) - span.Length;
                var sentence = rest > 110 || (span.At > 0 && cell.Text.Length - span.Until > 60);
                if (span.Range && !sentence)
                {
                    return span;
                }

                if (!span.Range && Isolated(cell.Text, span) && Width(line.Text) < 110)
                {
                    single ??= span;
                }
            }
        }

        return single;
    }

    /// <summary>The date stands apart: at an edge of the text or between marks, not inside a sentence.</summary>
    private static bool Isolated(string text, DateSpan span)
    {
        var before = text[..span.At].TrimEnd();
        var after = text[span.Until..].TrimStart();
        var left = before.Length == 0 || "|·,，(（-–—:：".Contains(before[^1], StringComparison.Ordinal);
        var right = after.Length == 0 || "|·,，)）".Contains(after[0], StringComparison.Ordinal);
        return (left && right) || (before.Length == 0 && span.At + span.Length < text.Length && text[span.Until] == ' ');
    }

    private static List<Entry> AtDates(IReadOnlyList<TextLine> lines, List<(int Line, DateSpan Date)> dated)
    {
        var lead = Run(lines, dated[0].Line, 0);
        var starts = new List<int>();
        for (var i = 0; i < dated.Count; i++)
        {
            var floor = i == 0 ? 0 : dated[i - 1].Line + 1;
            starts.Add(dated[i].Line - Math.Min(lead, Run(lines, dated[i].Line, floor)));
        }

        var entries = new List<Entry>();
        for (var i = 0; i < dated.Count; i++)
        {
            var until = i + 1 < dated.Count ? starts[i + 1] : lines.Count;
            var at = dated[i].Line;
            var after = 0;
            while (after < 3 && at + 1 + after < until && CanName(lines[at + 1 + after]))
            {
                after++;
            }

            var head = lines.Skip(starts[i]).Take(at - starts[i] + 1 + after).ToList();
            entries.Add(new Entry(head, dated[i].Date, [.. lines.Skip(at + 1).Take(until - at - 1)]));
        }

        return entries;
    }

    /// <summary>How many naming lines stand directly before a date line.</summary>
    private static int Run(IReadOnlyList<TextLine> lines, int at, int floor)
    {
        var run = 0;
        while (run < HeadBefore && at - run - 1 >= floor && CanName(lines[at - run - 1]))
        {
            run++;
        }

        return run;
    }

    private static List<Entry> WithoutDates(IReadOnlyList<TextLine> lines)
    {
        var entries = new List<Entry>();
        for (var i = 0; i < lines.Count;)
        {
            var head = lines.Skip(i).TakeWhile(CanName).Take(3).ToList();
            var from = i + Math.Max(head.Count, 1);
            var body = lines.Skip(from).TakeWhile(l => !CanName(l)).ToList();
            if (head.Count > 0)
            {
                entries.Add(new Entry(head, null, body));
            }

            i = from + body.Count;
        }

        return entries;
    }
}
