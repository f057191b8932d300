using Huxin.Engine;
using Huxin.Engine.Checks;

namespace Huxin.Documents.Paper;

/// <summary>The checked items, one row each; a row is never torn apart, and the head stands again on every page.</summary>
internal static class ItemTable
{
    private static readonly float[] columns = [0, 118, 188, 320, 436];
    private static readonly Sentence[] names =
        [new("项目", "Item"), new("状态", "Status"), new("结果", "Result"), new("来源与时间", "Source and time"), new("灯", "Lamp")];

    private static readonly Style head = new(8.5f, true, Ink.Quiet);
    private static readonly Style cell = new(9.5f, false, Ink.Text);

    public static void Draw(Sheet sheet, IReadOnlyList<ReportItem> items, Language language)
    {
        if (items.Count == 0)
        {
            return;
        }

        ReportPaper.Heading(sheet, new Sentence("核验项目", "Checked items").In(language));
        Head(sheet, language);
        foreach (var item in items)
        {
            var source = string.Join("\n", new[] { item.Source?.In(language), item.VerifiedAt is { } at ? Lanes.Stamp(at) : null }.OfType<string>());
            string[] values = [item.Name.In(language), item.Status.In(language), item.Result?.In(language) ?? "–", source.Length > 0 ? source : "–"];
            var lines = values.Select((v, i) => cell.Lines(v, columns[i + 1] - columns[i] - 8)).ToList();
            var height = (lines.Max(l => l.Count) * cell.Leading) + 6;
            if (sheet.Y + height > Sheet.Bottom)
            {
                sheet.NewPage();
                Head(sheet, language);
            }

            for (var i = 0; i < lines.Count; i++)
            {
                for (var n = 0; n < lines[i].Count; n++)
                {
                    sheet.Put(lines[i][n], Sheet.Margin + columns[i], sheet.Y + 3 + (n * cell.Leading), cell);
                }
            }

            var lamp = Sheet.Margin + columns[4];
            sheet.LampShape(item.Lamp, lamp, sheet.Y + 3 + (cell.Leading / 2), 8);
            sheet.Put(Ink.Word(item.Lamp).In(language), lamp + 13, sheet.Y + 3, cell with { Color = Ink.Of(item.Lamp) });
            sheet.Y += height;
            sheet.Rule(Sheet.Margin, sheet.Y, Sheet.Width);
        }

        sheet.Space(8);
    }

    private static void Head(Sheet sheet, Language language)
    {
        for (var i = 0; i < names.Length; i++)
        {
            sheet.Put(names[i].In(language), Sheet.Margin + columns[i], sheet.Y, head);
        }

        sheet.Y += head.Leading + 2;
        sheet.Rule(Sheet.Margin, sheet.Y, Sheet.Width);
    }
}
