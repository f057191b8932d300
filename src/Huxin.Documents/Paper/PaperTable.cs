using Huxin.Engine;

namespace Huxin.Documents.Paper;

/// <summary>A table: a row is never torn apart, and the head stands again on every page.</summary>
/// <param name="columns">Where each column begins, from the left margin.</param>
/// <param name="names">What stands above each.</param>
/// <param name="cell">How the rows are set.</param>
internal sealed class PaperTable(float[] columns, Sentence[] names, Style cell)
{
    private static readonly Style head = new(8.5f, true, Ink.Quiet);

    public void Head(Sheet sheet, Language language)
    {
        for (var i = 0; i < names.Length; i++)
        {
            sheet.Put(names[i].In(language), Sheet.Margin + columns[i], sheet.Y, head);
        }

        sheet.Y += head.Leading + 2;
        sheet.Rule(Sheet.Margin, sheet.Y, Sheet.Width);
    }

    /// <summary>A row of as many columns as there are values, and where the tops of its lines stand.</summary>
    public float Row(Sheet sheet, Language language, params IReadOnlyList<string> values)
    {
        var lines = values.Select((value, i) => cell.Lines(value, (i + 1 < columns.Length ? columns[i + 1] : Sheet.Width) - columns[i] - 8)).ToList();
        var height = (lines.Max(line => line.Count) * cell.Leading) + 6;
        if (sheet.Y + height > Sheet.Bottom)
        {
            sheet.NewPage();
            Head(sheet, language);
        }

        var top = sheet.Y + 3;
        for (var i = 0; i < lines.Count; i++)
        {
            for (var n = 0; n < lines[i].Count; n++)
            {
                sheet.Put(lines[i][n], Sheet.Margin + columns[i], top + (n * cell.Leading), cell);
            }
        }

        sheet.Y += height;
        sheet.Rule(Sheet.Margin, sheet.Y, Sheet.Width);
        return top;
    }
}
