using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Reconciliation;

namespace Huxin.Documents.Paper;

/// <summary>
/// The report of a check on A4 paper. The same report gives the same bytes; it needs no font on the reader's machine,
/// and its text can be copied.
/// </summary>
public static class ReportPaper
{
    private static readonly Style label = new(8.5f, false, Ink.Quiet);
    private static readonly Style text = new(10, false, Ink.Text);
    private static readonly Style small = new(8.5f, false, Ink.Quiet);

    public static byte[] Print(CheckReport report, Language language, PaperStamp? stamp = null)
    {
        var sheet = new Sheet();
        Cover(sheet, report, language);
        ItemTable.Draw(sheet, report.Items, language);
        FindingCards.Draw(sheet, report.Findings, LaneSide.Candidate, language);
        Statement(sheet, report, language);
        ReportRights.Draw(sheet, report, language);
        return new PaperFrame
        {
            Running = $"{report.Number} · {report.CandidateName} · {report.Organization}",
            Title = $"{report.Number} {report.CandidateName}",
            Author = report.Organization,
            Subject = new("背景调查报告", "Background check report"),
            Issued = report.Issued,
            Demonstration = report.Demonstration,
            Stamp = stamp,
        }.Print(sheet, language);
    }

    private static void Cover(Sheet sheet, CheckReport report, Language language)
    {
        var name = report.Interim ? new Sentence("背景调查中期报告", "Interim background check report") : new Sentence("背景调查报告", "Background check report");
        sheet.Title(name.In(language));
        sheet.Paragraph(report.Organization + (report.Uscc is { } uscc ? $"  {uscc}" : ""), small);
        sheet.Space(10);

        var facts = new (Sentence Name, string Value)[]
        {
            (new("候选人", "Candidate"), report.CandidateName),
            (new("岗位", "Job"), report.JobTitle),
            (new("套餐", "Package"), report.Package.In(language)),
            (new("报告编号", "Report number"), $"{report.Number} · {new Sentence("第", "version ").In(language)}{report.Version}{new Sentence("版", "").In(language)}"),
            (new("发起", "Ordered"), Lanes.Stamp(report.Ordered)),
            (new("完成", "Completed"), report.Completed is { } done ? Lanes.Stamp(done) : new Sentence("进行中", "in progress").In(language)),
            (new("出具", "Issued"), Lanes.Stamp(report.Issued)),
            (new("规则版本", "Rules"), report.Rules),
        };
        for (var i = 0; i < facts.Length; i += 2)
        {
            Facts(sheet, facts.AsSpan(i, 2), language);
        }

        Overall(sheet, report.Lamp, new("取各项发现中最重的一盏。灯只帮助阅读，不是录用结论。", "The gravest lamp among the findings. It helps reading; it is no hiring decision."), language);
        if (report.Lanes.Count > 0)
        {
            Lanes.Draw(sheet, report.Lanes, language);
        }
    }

    /// <summary>The band that names the gravest lamp and says what it means.</summary>
    internal static void Overall(Sheet sheet, Lamp lamp, Sentence meaning, Language language)
    {
        sheet.Space(8);
        sheet.Box(Sheet.Margin, sheet.Y, Sheet.Width, 40, Ink.Tint);
        sheet.Box(Sheet.Margin, sheet.Y, 3, 40, Ink.Of(lamp));
        sheet.LampShape(lamp, Sheet.Margin + 16, sheet.Y + 20, 13);
        sheet.Put(new Sentence($"总体：{Ink.Word(lamp).Zh}", $"Overall: {Ink.Word(lamp).En}").In(language),
            Sheet.Margin + 38, sheet.Y + 10, new Style(12, true, Ink.Of(lamp)));
        sheet.Put(meaning.In(language), Sheet.Margin + 130, sheet.Y + 13, small);
        sheet.Y += 56;
    }

    internal static void Facts(Sheet sheet, ReadOnlySpan<(Sentence Name, string Value)> pair, Language language)
    {
        var tallest = 0f;
        for (var i = 0; i < pair.Length; i++)
        {
            var x = Sheet.Margin + (i * Sheet.Width / 2);
            var name = pair[i].Name.In(language);
            var lines = text.Lines(pair[i].Value, (Sheet.Width / 2) - 16);
            sheet.In(PaperRole.P, () =>
            {
                sheet.Put(name, x, sheet.Y, label);
                for (var n = 0; n < lines.Count; n++)
                {
                    sheet.Put(lines[n], x, sheet.Y + 12 + (n * text.Leading), text);
                }
            });
            tallest = Math.Max(tallest, 12 + (lines.Count * text.Leading));
        }

        sheet.Y += tallest + 4;
    }

    private static void Statement(Sheet sheet, CheckReport report, Language language)
    {
        if (string.IsNullOrWhiteSpace(report.CandidateStatement))
        {
            return;
        }

        sheet.Heading(new Sentence("候选人的说明", "The candidate's statement").In(language));
        sheet.Paragraph(report.CandidateStatement, text);
    }
}
