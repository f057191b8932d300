using Huxin.Documents.Resumes;

namespace Huxin.Documents.Reading;

/// <summary>
/// Puts the rows of pages into reading order. A page has two columns when a blank strip parts it and both sides carry a section
/// heading of their own; dates set at one edge are no column. The left column of following pages is read before the right one.
/// </summary>
internal sealed class ColumnOrder
{
    private readonly List<TextLine> done = [];
    private readonly List<TextLine> left = [];
    private readonly List<TextLine> right = [];

    public void Add(IReadOnlyList<PageRow> rows)
    {
        if (Gutter(rows) is not { } gutter)
        {
            Close();
            done.AddRange(rows.Select(r => ToLine(r.Cells)).OfType<TextLine>());
            return;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i].Cells;
            if (i < gutter.First || i > gutter.Last)
            {
                // Above the columns the page is read across; below them comes after both.
                Put(i < gutter.First ? done : right, cells);
                continue;
            }

            Put(left, [.. cells.Where(c => c.Left < gutter.At)]);
            Put(right, [.. cells.Where(c => c.Left >= gutter.At)]);
        }
    }

    public IReadOnlyList<TextLine> Lines()
    {
        Close();
        return done;
    }

    private static void Put(List<TextLine> lines, IReadOnlyList<TextCell> cells)
    {
        if (ToLine(cells) is { } line)
        {
            lines.Add(line);
        }
    }

    private static TextLine? ToLine(IReadOnlyList<TextCell> cells)
    {
        if (cells.Count == 0)
        {
            return null;
        }

        var text = cells[0].Text;
        var bullet = ListMark.Strip(ref text);
        IReadOnlyList<TextCell> rest = text.Length > 0 ? [cells[0] with { Text = text }, .. cells.Skip(1)] : [.. cells.Skip(1)];
        return rest.Count == 0 ? null : new TextLine(rest) { Bullet = bullet };
    }

    private void Close()
    {
        done.AddRange(left);
        done.AddRange(right);
        left.Clear();
        right.Clear();
    }

    private sealed record Strip(double At, int First, int Last);

    private static Strip? Gutter(IReadOnlyList<PageRow> rows)
    {
        var cells = rows.SelectMany((r, i) => r.Cells.Select(c => (Row: i, Cell: c))).ToList();
        if (cells.Count < 12)
        {
            return null;
        }

        var (from, to) = (cells.Min(c => c.Cell.Left), cells.Max(c => c.Cell.Right));
        Strip? best = null;
        var bestRows = 0;

        // Only where a heading or several cells begin can a right column begin.
        var edges = cells.Select(c => (Left: Math.Round(c.Cell.Left), Heads: SectionLexicon.KindOf(c.Cell.Text) is not null))
            .Where(c => c.Left > from + ((to - from) * 0.15) && c.Left < from + ((to - from) * 0.8))
            .GroupBy(c => c.Left).Where(g => g.Count() >= 4 || g.Any(c => c.Heads)).Select(g => g.Key - 2);
        foreach (var at in edges)
        {
            var (first, last) = LongestRun(rows, at);
            var inside = cells.Where(c => c.Row >= first && c.Row <= last).ToList();
            var sides = inside.ToLookup(c => c.Cell.Left >= at);
            if (last - first > bestRows
                && sides[true].Any(c => SectionLexicon.KindOf(c.Cell.Text) is not null)
                && sides[false].Any(c => SectionLexicon.KindOf(c.Cell.Text) is not null)
                && sides[true].Select(c => c.Row).Distinct().Count() >= 5)
            {
                (best, bestRows) = (new Strip(at, first, last), last - first);
            }
        }

        return best;
    }

    /// <summary>The longest run of rows in which no cell crosses the place.</summary>
    private static (int First, int Last) LongestRun(IReadOnlyList<PageRow> rows, double at)
    {
        var (first, last, start) = (0, -1, 0);
        for (var i = 0; i <= rows.Count; i++)
        {
            if (i == rows.Count || rows[i].Cells.Any(c => c.Left < at && c.Right > at + 3))
            {
                if (i - 1 - start > last - first)
                {
                    (first, last) = (start, i - 1);
                }

                start = i + 1;
            }
        }

        return (first, last);
    }
}
