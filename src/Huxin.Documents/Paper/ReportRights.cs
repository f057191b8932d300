using Huxin.Engine;
using Huxin.Engine.Checks;

namespace Huxin.Documents.Paper;

/// <summary>What the report is, how it was made, and what the candidate may do about it.</summary>
internal static class ReportRights
{
    private static readonly Style text = new(9.5f, false, Ink.Text);

    private static readonly Sentence[] paragraphs =
    [
        new("这份报告把候选人的陈述与各个来源放在一起比对，只写事实、出处和差异，不评价人。企业和候选人看到的是同一份报告。",
            "This report lays the candidate's claims beside what each source says. It states facts, their origin and differences; it does not judge a person. Employer and candidate see the same report."),
        new("“无法核实”只表示没有来源可以回答，绝不等于陈述不实。", "\"Could not be verified\" only means that no source could answer. It never means that a claim is untrue."),
        new("录用与否由企业指定的人员决定并署名。系统不打分、不排名，也不会自动拒绝任何人。",
            "A named person at the employer decides. The system gives no score and no rank, and rejects nobody automatically."),
        new("候选人有权查看、解释、更正，并对任何一条发现提出异议。可以在候选人页面的每条发现下直接提出，也可以联系发起调查的企业。有异议未处理完时，决定会暂缓。",
            "The candidate may view, explain and correct, and may dispute any finding: under the finding on the candidate's page, or by contacting the employer who ordered the check. While a dispute is open, the decision waits."),
        new("每个项目都在候选人单独授权后才核验，授权可以随时撤回（《个人信息保护法》第十三条至第十五条、第四十四条至第四十九条）。",
            "Each item was checked only after the candidate's separate consent, which can be withdrawn at any time (Personal Information Protection Law, Articles 13–15 and 44–49)."),
    ];

    public static void Draw(Sheet sheet, CheckReport report, Language language)
    {
        sheet.Heading(new Sentence("方法与权利", "Method and rights").In(language));
        foreach (var paragraph in paragraphs)
        {
            sheet.Paragraph(paragraph.In(language), text);
            sheet.Space(5);
        }

        if (report.Interim)
        {
            sheet.Paragraph(new Sentence("这是中期报告，部分项目还在进行，结论可能变化。", "This is an interim report: some items are still running and the result may change.").In(language), text);
        }
    }
}
