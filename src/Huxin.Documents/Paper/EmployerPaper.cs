using System.Globalization;
using Huxin.Engine;
using Huxin.Engine.Checks;
using Huxin.Engine.Transparency;

namespace Huxin.Documents.Paper;

/// <summary>The employer report on A4 paper: the same layout as a candidate's, so that nobody is examined by another measure.</summary>
public static class EmployerPaper
{
    private static readonly Style text = new(10, false, Ink.Text);
    private static readonly Style strong = new(10, true, Ink.Text);
    private static readonly Style small = new(8.5f, false, Ink.Quiet);

    public static byte[] Print(EmployerReport report, Language language, PaperStamp? stamp = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var sheet = new Sheet();
        Cover(sheet, report, language);
        ItemTable.Draw(sheet, report.Items, language);
        FindingCards.Draw(sheet, report.Findings, LaneSide.Employer, language);
        Pace(sheet, report, language);
        Badges(sheet, report, language);
        Claims(sheet, report, language);
        Method(sheet, language);
        return new PaperFrame
        {
            Running = report.Organization,
            Title = $"{report.Organization} {new Sentence("企业报告", "employer report").In(language)}",
            Author = report.Organization,
            Subject = new("企业报告", "Employer report"),
            Issued = report.Issued,
            Demonstration = report.Demonstration,
            Stamp = stamp,
        }.Print(sheet, language);
    }

    private static void Cover(Sheet sheet, EmployerReport report, Language language)
    {
        sheet.Title(new Sentence("企业报告", "Employer report").In(language));
        sheet.Paragraph(report.Organization, strong);
        sheet.Space(10);
        ReportPaper.Facts(sheet,
        [
            (new("统一社会信用代码", "Social credit code"), report.Uscc ?? Undisclosed(language)),
            (new("公开内容", "Public entries"), report.Claims.Count.ToString(CultureInfo.InvariantCulture)),
        ], language);
        ReportPaper.Facts(sheet,
        [
            (new("最近核实", "Last verified"), report.Verified is { } at ? Lanes.Stamp(at) : new Sentence("尚未核实", "not verified yet").In(language)),
            (new("出具", "Issued"), Lanes.Stamp(report.Issued)),
        ], language);
        ReportPaper.Overall(sheet, report.Lamp, new("取各项发现中最重的一盏。灯只帮助阅读，不是评价。", "The gravest lamp among the findings. It helps reading; it is no rating."), language);
        if (report.Lanes.Count > 0)
        {
            Lanes.Draw(sheet, report.Lanes, language);
        }
    }

    private static void Pace(Sheet sheet, EmployerReport report, Language language)
    {
        sheet.Heading(new Sentence("时间、薪酬与试用期", "Hours, pay and probation").In(language));
        foreach (var fact in report.Pace)
        {
            sheet.Need(strong.Leading + text.Leading);
            sheet.Paragraph(fact.Name.In(language), strong);
            if (fact.Said.Count == 0)
            {
                sheet.Paragraph(Undisclosed(language), text);
            }

            foreach (var answer in fact.Said)
            {
                sheet.Paragraph(answer.Words, text);
                sheet.Paragraph(string.Join(language == Language.English ? ", " : "、", answer.Jobs), small);
            }

            sheet.Space(4);
        }
    }

    private static void Badges(Sheet sheet, EmployerReport report, Language language)
    {
        sheet.Heading(new Sentence("以行动获得的标识", "Badges earned by behaviour").In(language));
        foreach (var badge in report.Badges)
        {
            sheet.Need(strong.Leading + (2 * small.Leading));
            sheet.Paragraph($"{badge.Rule.Name.In(language)} · {Badge.Name(badge.State).In(language)} · {badge.Figures.In(language)}", strong);
            sheet.Paragraph(badge.Rule.Says.In(language), small);
            sheet.Space(4);
        }
    }

    private static void Claims(Sheet sheet, EmployerReport report, Language language)
    {
        sheet.Heading(new Sentence("企业的陈述与证据", "The employer's claims and their evidence").In(language));
        foreach (var claim in report.Claims)
        {
            sheet.Need(strong.Leading + (2 * small.Leading));
            sheet.Paragraph($"{EmployerClaimKinds.Name(claim.Kind).In(language)} · {claim.Title.In(language)}", strong);
            string?[] parts =
            [
                claim.Issuer, claim.Number,
                new Sentence($"证据 {claim.Evidence} 项", $"{claim.Evidence} items of evidence").In(language),
                claim.Verified is { } at ? new Sentence($"最近核实 {Lanes.Stamp(at)}", $"last verified {Lanes.Stamp(at)}").In(language) : new Sentence("尚未核实", "not verified yet").In(language),
                claim.ValidUntil is { } until ? new Sentence($"有效期至 {until:yyyy-MM-dd}", $"valid until {until:yyyy-MM-dd}").In(language) : null,
            ];
            sheet.Paragraph(string.Join(" · ", parts.OfType<string>()), small);
            sheet.Space(4);
        }

        if (report.Hidden > 0)
        {
            sheet.Paragraph(new Sentence($"另有 {report.Hidden} 项已过有效期，没有列出。", $"Another {report.Hidden} have run out and are not listed.").In(language), text);
        }
    }

    private static void Method(Sheet sheet, Language language)
    {
        sheet.Heading(new Sentence("方法", "Method").In(language));
        foreach (var paragraph in (Sentence[])
        [
            new("企业的陈述与候选人的陈述用同一套引擎核实：陈述、证据、来源、发现。这里只写事实、出处和差异。", "An employer's claims are verified by the same engine as a candidate's: claims, evidence, sources, findings. Only facts, their origin and differences are stated."),
            new("“无法核实”只表示来源没有答复，不等于不符。作为原告或第三人的诉讼不亮灯。", "“Could not be verified” only means that a source did not answer. Lawsuits as plaintiff or third party light no lamp."),
            new("企业可以在每条发现下说明或提出异议，两者都会公开；提出异议会向来源重新核实。", "The employer may explain or dispute each finding, and both are public; a dispute has the source asked again."),
        ])
        {
            sheet.Paragraph(paragraph.In(language), text);
            sheet.Space(4);
        }
    }

    private static string Undisclosed(Language language) => new Sentence("未披露", "not disclosed").In(language);
}
