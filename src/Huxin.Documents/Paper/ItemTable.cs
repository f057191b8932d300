using Huxin.Engine;
using Huxin.Engine.Checks;

namespace Huxin.Documents.Paper;

/// <summary>The checked items, one row each.</summary>
internal static class ItemTable
{
    private static readonly float[] columns = [0, 118, 188, 320, 436];
    private static readonly Sentence[] names =
        [new("项目", "Item"), new("状态", "Status"), new("结果", "Result"), new("来源与时间", "Source and time"), new("灯", "Lamp")];

    private static readonly Style cell = new(9.5f, false, Ink.Text);
    private static readonly PaperTable table = new(columns, names, cell);

    public static void Draw(Sheet sheet, IReadOnlyList<ReportItem> items, Language language)
    {
        if (items.Count == 0)
        {
            return;
        }

        sheet.Heading(new Sentence("核验项目", "Checked items").In(language));
        table.Draw(sheet, language, () =>
        {
            foreach (var item in items)
            {
                var source = string.Join("\n", new[] { item.Source?.In(language), item.VerifiedAt is { } at ? Lanes.Stamp(at) : null }.OfType<string>());
                table.Row(sheet, language, [item.Name.In(language), item.Status.In(language), item.Result?.In(language) ?? "–", source.Length > 0 ? source : "–"], top =>
                {
                    var lamp = Sheet.Margin + columns[4];
                    sheet.LampShape(item.Lamp, lamp, top + (cell.Leading / 2), 8);
                    sheet.Put(Ink.Word(item.Lamp).In(language), lamp + 13, top, cell with { Color = Ink.Of(item.Lamp) });
                });
            }
        });
        sheet.Space(8);
    }
}
