using System.Text;
using UglyToad.PdfPig.Content;

namespace Huxin.Documents.Reading;

/// <summary>A row of a page: cells that share a base line. <paramref name="Base"/> counts from the foot of the page, in points.</summary>
internal sealed record PageRow(double Base, double Size, IReadOnlyList<TextCell> Cells);

/// <summary>Gathers the letters of a page into rows, and the letters of a row into cells.</summary>
internal static class PdfRows
{
    /// <summary>A gap this many letter heights wide parts two cells.</summary>
    private const double CellGap = 1.6;

    /// <summary>A gap this many letter heights wide is a space between words.</summary>
    private const double WordGap = 0.18;

    private sealed record Glyph(string Text, double Left, double Right, double Base, double Size, bool Bold);

    public static List<PageRow> Of(IReadOnlyList<Letter> letters, PageSheet sheet)
    {
        var glyphs = letters.Select(ToGlyph).OfType<Glyph>().ToList();
        var rows = new List<List<Glyph>>();
        foreach (var glyph in glyphs.OrderByDescending(g => g.Base).ThenBy(g => g.Left))
        {
            var row = rows.Count == 0 ? null : rows[^1];
            if (row is not null && OneRow(row, glyph))
            {
                row.Add(glyph);
            }
            else
            {
                rows.Add([glyph]);
            }
        }

        return [.. rows.Select(row => ToRow(row, sheet)).Where(r => r.Cells.Count > 0)];
    }

    private static bool OneRow(List<Glyph> row, Glyph glyph)
    {
        var first = row[0];
        var near = 0.35 * Math.Min(Math.Max(first.Size, 4), Math.Max(glyph.Size, 4));
        return first.Base - glyph.Base <= near;
    }

    private static Glyph? ToGlyph(Letter letter)
    {
        if (letter.TextOrientation != TextOrientation.Horizontal || string.IsNullOrEmpty(letter.Value))
        {
            return null;
        }

        var box = letter.BoundingBox;
        var size = letter.PointSize is > 1 and < 200 ? letter.PointSize : Math.Max(box.Height, 4);
        var left = Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X);
        var right = Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X);
        if (right <= left)
        {
            (left, right) = (box.Left, Math.Max(box.Right, box.Left + (size * 0.2)));
        }

        var bold = letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true;
        return double.IsFinite(left) && double.IsFinite(letter.StartBaseLine.Y)
            ? new Glyph(letter.Value, left, right, letter.StartBaseLine.Y, size, bold)
            : null;
    }

    private static PageRow ToRow(List<Glyph> row, PageSheet sheet)
    {
        var glyphs = row.OrderBy(g => g.Left).ToList();
        var cells = new List<TextCell>();
        var text = new StringBuilder();
        Glyph? first = null;
        Glyph? last = null;
        foreach (var glyph in glyphs)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                if (last is not null && text.Length > 0 && text[^1] != ' ' && glyph.Left - last.Right < last.Size)
                {
                    text.Append(' ');
                }

                continue;
            }

            // Bold is often printed as the same letter twice, a hair apart.
            if (last is not null && glyph.Text == last.Text && glyph.Left - last.Left < last.Size * 0.15)
            {
                continue;
            }

            var size = Math.Max(glyph.Size, last?.Size ?? 0);
            if (last is not null && glyph.Left - last.Right > size * CellGap)
            {
                Close();
            }
            else if (last is not null && glyph.Left - last.Right > size * WordGap && text.Length > 0 && text[^1] != ' '
                     && !(Characters.IsHan(glyph.Text[0]) && Characters.IsHan(last.Text[^1]) && glyph.Left - last.Right < size * 0.5))
            {
                text.Append(' ');
            }

            first ??= glyph;
            text.Append(glyph.Text);
            last = glyph;
        }

        Close();
        return new PageRow(row[0].Base, row.Max(g => g.Size), SpacedLabels(cells));

        void Close()
        {
            var clean = Characters.Clean(text.ToString()).Trim();
            if (clean.Length > 0 && first is not null && last is not null)
            {
                cells.Add(new TextCell(clean, first.Left, last.Right, first.Size, first.Bold) { Place = sheet.OnBase(first.Left, last.Right, first.Base, first.Size) });
            }

            text.Clear();
            first = last = null;
        }
    }

    /// <summary>Labels of two characters are often set as wide as those of four (姓　　名：): one cell, not two.</summary>
    private static List<TextCell> SpacedLabels(List<TextCell> cells)
    {
        for (var i = cells.Count - 2; i >= 0; i--)
        {
            var (left, right) = (cells[i].Text, cells[i + 1].Text);
            if (left.Length == 1 && Characters.IsHan(left[0]) && Characters.IsHan(right[0])
                && (right.Length == 1 || right[1] is ':' or '：'))
            {
                cells[i] = cells[i] with { Text = left + right, Right = cells[i + 1].Right, Place = cells[i].Place!.With(cells[i + 1].Place!) };
                cells.RemoveAt(i + 1);
            }
        }

        return cells;
    }
}
