using System.Globalization;
using Huxin.Engine;
using Huxin.Engine.Checks;
using SkiaSharp;

namespace Huxin.Documents.Paper;

/// <summary>The two lanes: employer left, candidate right, time running down, the same width for both.</summary>
internal static class Lanes
{
    private const float Gap = 18;
    private const float Column = (Sheet.Width - Gap) / 2;
    private static readonly Style head = new(10.5f, true, Ink.Text);
    private static readonly Style what = new(9.5f, false, Ink.Text);
    private static readonly Style when = new(8, false, Ink.Quiet);

    public static void Draw(Sheet sheet, IReadOnlyList<LaneEntry> entries, Language language)
    {
        sheet.In(PaperRole.Table, () =>
        {
            sheet.In(PaperRole.TR, () => Heads(sheet, language));
            foreach (var entry in entries)
            {
                Row(sheet, entry, language);
            }
        });
        sheet.Space(10);
    }

    private static void Row(Sheet sheet, LaneEntry entry, Language language)
    {
        var lines = what.Lines(entry.What.In(language), Column - 16);
        var height = when.Leading + (lines.Count * what.Leading) + 7;
        if (sheet.Y + height > Sheet.Bottom)
        {
            sheet.NewPage();
            sheet.Again(() => Heads(sheet, language));
        }

        // Both lanes go on in every row: the one who waits is seen waiting.
        var (left, right) = (Sheet.Margin, Sheet.Margin + Column + Gap);
        sheet.Box(left, sheet.Y, 2.2f, height, Ink.Employer);
        sheet.Box(right, sheet.Y, 2.2f, height, Ink.Candidate);
        var x = (entry.Side == LaneSide.Employer ? left : right) + 12;
        sheet.In(PaperRole.TR, () =>
        {
            var (employer, candidate) = sheet.Beside(PaperRole.TD);
            (entry.Side == LaneSide.Employer ? employer : candidate)(() =>
            {
                sheet.Put(Time(entry, language), x, sheet.Y + 1, when);
                for (var i = 0; i < lines.Count; i++)
                {
                    sheet.Put(lines[i], x, sheet.Y + 1 + when.Leading + (i * what.Leading), what);
                }
            });
        });
        sheet.Y += height;
    }

    private static void Heads(Sheet sheet, Language language)
    {
        Head(sheet, Sheet.Margin, new Sentence("企业", "Employer").In(language), Ink.Employer);
        Head(sheet, Sheet.Margin + Column + Gap, new Sentence("候选人", "Candidate").In(language), Ink.Candidate);
        sheet.Y += 22;
    }

    private static void Head(Sheet sheet, float x, string text, SKColor color)
    {
        sheet.Box(x, sheet.Y, Column, 2.2f, color);
        sheet.In(PaperRole.TH, () => sheet.Put(text, x + 12, sheet.Y + 3, head with { Color = color }));
        sheet.Box(x, sheet.Y, 2.2f, 22, color);
    }

    private static string Time(LaneEntry entry, Language language) => (entry.At, entry.Due) switch
    {
        ({ } at, _) => Stamp(at),
        (null, { } due) => language == Language.English
            ? $"due {due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
            : $"{due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} 前",
        _ => new Sentence("尚未开始", "still ahead").In(language),
    };

    /// <summary>A moment in China's time (UTC+8 all year), whatever offset it is handed in with: the database hands out UTC.</summary>
    internal static string Stamp(DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
