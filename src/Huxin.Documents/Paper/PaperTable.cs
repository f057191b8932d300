using Huxin.Engine;

namespace Huxin.Documents.Paper;

/// <summary>A table: a row is never torn apart, and the head stands again on every page.</summary>
/// <param name="columns">Where each column begins, from the left margin.</param>
/// <param name="names">What stands above each.</param>
/// <param name="cell">How the rows are set.</param>
internal sealed class PaperTable(float[] columns, Sentence[] names, Style cell)
{
    private static readonly Style head = new(8.5f, true, Ink.Quiet);

    /// <summary>The whole table: its head, and then its rows.</summary>
    public void Draw(Sheet sheet, Language language, Action rows) => sheet.In(PaperRole.Table, () =>
    {
        sheet.In(PaperRole.TR, () => Head(sheet, language));
        rows();
    });

    /// <summary>A row of as many columns as there are values; <paramref name="beside"/> sets the others, told where the tops of the lines stand.</summary>
    public void Row(Sheet sheet, Language language, IReadOnlyList<string> values, Action<float>? beside = null)
    {
        var lines = values.Select((value, i) => cell.Lines(value, (i + 1 < columns.Length ? columns[i + 1] : Sheet.Width) - columns[i] - 8)).ToList();
        var height = (lines.Max(line => line.Count) * cell.Leading) + 6;
        if (sheet.Y + height > Sheet.Bottom)
        {
            sheet.NewPage();
            sheet.Again(() => Head(sheet, language));
        }

        var top = sheet.Y + 3;
        sheet.In(PaperRole.TR, () =>
        {
            for (var i = 0; i < lines.Count; i++)
            {
                var (column, at) = (lines[i], Sheet.Margin + columns[i]);
                sheet.In(PaperRole.TD, () =>
                {
                    for (var n = 0; n < column.Count; n++)
                    {
                        sheet.Put(column[n], at, top + (n * cell.Leading), cell);
                    }
                });
            }

            if (beside is not null)
            {
                sheet.In(PaperRole.TD, () => beside(top));
            }
        });
        sheet.Y += height;
        sheet.Rule(Sheet.Margin, sheet.Y, Sheet.Width);
    }

    private void Head(Sheet sheet, Language language)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var (name, at) = (names[i].In(language), Sheet.Margin + columns[i]);
            sheet.In(PaperRole.TH, () => sheet.Put(name, at, sheet.Y, head));
        }

        sheet.Y += head.Leading + 2;
        sheet.Rule(Sheet.Margin, sheet.Y, Sheet.Width);
    }
}
