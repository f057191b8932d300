using Huxin.Engine;
using Huxin.Engine.Checks;
using SkiaSharp;

namespace Huxin.Documents.Paper;

/// <summary>A card for each finding: claim left, evidence right, why it matters, the question, and under it the words of whom it is about.</summary>
internal static class FindingCards
{
    private const float Gap = 16;
    private const float Pad = 12;
    private const float Half = (Sheet.Width - (2 * Pad) - Gap) / 2;
    private static readonly Style title = new(11, true, Ink.Text);
    private static readonly Style label = new(8, true, Ink.Quiet);
    private static readonly Style text = new(9.5f, false, Ink.Text);
    private static readonly Style rule = new(8, false, Ink.Quiet);

    /// <param name="sheet">The paper.</param>
    /// <param name="findings">In the order to read them.</param>
    /// <param name="about">Whose claims they are about.</param>
    /// <param name="language">Of the reader.</param>
    public static void Draw(Sheet sheet, IReadOnlyList<ReportFinding> findings, LaneSide about, Language language)
    {
        sheet.Heading(new Sentence("发现", "Findings").In(language));
        if (findings.Count == 0)
        {
            sheet.Paragraph(new Sentence("没有需要说明的发现。", "There are no findings to explain.").In(language), text);
        }

        foreach (var finding in findings)
        {
            Card(sheet, finding, about, language);
        }
    }

    private static void Card(Sheet sheet, ReportFinding finding, LaneSide about, Language language)
    {
        // A card that fits a page is kept whole.
        sheet.Need(Math.Min(Height(finding, language), Sheet.Bottom - Sheet.Top));
        var (page, top) = (sheet.Page, sheet.Y);
        var lamp = finding.Finding.Lamp;
        sheet.Space(8);
        sheet.LampShape(lamp, Sheet.Margin + Pad, sheet.Y + (title.Leading / 2), 9);
        var word = Ink.Word(lamp).In(language);
        var from = Pad + 24 + title.Width(word);
        sheet.In(PaperRole.H3, () =>
        {
            sheet.Put(word, Sheet.Margin + Pad + 14, sheet.Y, title with { Color = Ink.Of(lamp) });
            foreach (var line in title.Lines(finding.Title.In(language), Sheet.Width - from - Pad))
            {
                sheet.Put(line, Sheet.Margin + from, sheet.Y, title);
                sheet.Y += title.Leading;
            }
        });

        var own = about == LaneSide.Employer ? Ink.Employer : Ink.Candidate;
        Sides(sheet, finding, about, language);
        Part(sheet, new("为什么值得看", "Why it matters"), finding.Finding.Explanation.In(language), language, Ink.Quiet);
        if (finding.Finding.Question is { } question)
        {
            Part(sheet, new("可以这样问", "A question to ask"), question.In(language), language, Ink.Employer);
        }

        if (!string.IsNullOrWhiteSpace(finding.CandidateWords))
        {
            Part(sheet, about == LaneSide.Employer ? new("企业的说明", "The employer says") : new("候选人的说明", "The candidate says"), finding.CandidateWords, language, own);
        }

        if (finding.Dispute is { } dispute)
        {
            Part(sheet, new("异议", "Dispute"), dispute.In(language), language, own);
        }

        var reference = finding.Finding.Rule;
        sheet.Paragraph($"{new Sentence("规则", "Rule").In(language)} {reference.Id} · v{reference.Version} · {finding.Finding.Code}", rule, Sheet.Margin + Pad);
        sheet.Space(6);
        Edge(sheet, page, top, Ink.Of(lamp));
        sheet.Space(10);
    }

    private static void Edge(Sheet sheet, int page, float top, SKColor color)
    {
        for (var n = page; n <= sheet.Page; n++)
        {
            var from = n == page ? top : Sheet.Top;
            var until = n == sheet.Page ? sheet.Y : Sheet.Bottom;
            sheet.Box(Sheet.Margin, from, 2.2f, until - from, color, n);
        }

        sheet.Rule(Sheet.Margin, sheet.Y, Sheet.Width);
    }

    private static void Sides(Sheet sheet, ReportFinding finding, LaneSide about, Language language)
    {
        var left = text.Lines(finding.Claim?.In(language) ?? (about == LaneSide.Employer ? new Sentence("企业没有写", "not stated by the employer") : new Sentence("简历里没有写", "not stated in the résumé")).In(language), Half);
        var right = finding.Evidence.SelectMany(e => text.Lines($"{e.Source.In(language)}{(language == Language.English ? ": " : "：")}{e.Value.In(language)}", Half)).ToList();
        if (right.Count == 0)
        {
            right = ["–"];
        }

        var (x, y) = (Sheet.Margin + Pad, Sheet.Margin + Pad + Half + Gap);
        sheet.Space(2);
        sheet.In(PaperRole.Table, () =>
        {
            sheet.In(PaperRole.TR, () =>
            {
                sheet.In(PaperRole.TH, () => sheet.Put(new Sentence("陈述", "Claim").In(language), x, sheet.Y, label));
                sheet.In(PaperRole.TH, () => sheet.Put(new Sentence("证据", "Evidence").In(language), y, sheet.Y, label));
            });
            sheet.Y += label.Leading;
            sheet.In(PaperRole.TR, () =>
            {
                var (claim, evidence) = sheet.Beside(PaperRole.TD);
                for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
                {
                    sheet.Need(text.Leading);
                    claim(() => sheet.Put(left.ElementAtOrDefault(i) ?? "", x, sheet.Y, text));
                    evidence(() => sheet.Put(right.ElementAtOrDefault(i) ?? "", y, sheet.Y, text));
                    sheet.Y += text.Leading;
                }
            });
        });
        sheet.Space(4);
    }

    private static void Part(Sheet sheet, Sentence name, string words, Language language, SKColor color)
    {
        sheet.Need(label.Leading + text.Leading);
        sheet.Put(name.In(language), Sheet.Margin + Pad, sheet.Y, label with { Color = color });
        sheet.Y += label.Leading;
        sheet.Paragraph(words, text, Sheet.Margin + Pad, Sheet.Width - (2 * Pad));
        sheet.Space(4);
    }

    private static float Height(ReportFinding finding, Language language)
    {
        var wide = Sheet.Width - (2 * Pad);
        var sides = Math.Max(
            text.Lines(finding.Claim?.In(language) ?? "–", Half).Count,
            finding.Evidence.Sum(e => text.Lines($"{e.Source.In(language)}: {e.Value.In(language)}", Half).Count));
        string?[] parts = [finding.Finding.Explanation.In(language), finding.Finding.Question?.In(language), finding.CandidateWords, finding.Dispute?.In(language)];
        return 40 + (2 * title.Leading) + label.Leading + (Math.Max(sides, 1) * text.Leading) + rule.Leading
            + parts.OfType<string>().Where(p => p.Length > 0).Sum(p => label.Leading + 4 + (text.Lines(p, wide).Count * text.Leading));
    }
}
